import type { ChangedPlace } from '../../core/takeBack/editEnds';
import type { Saying } from '../../wording/language';
import { UserError } from '../userError';

/** What became of taking an action back. */
export type TakeBackOutcome =
  | {
      readonly kind: 'done';
      /** What was left alone; none when nothing was. */
      readonly notes: readonly Saying[];
    }
  /** Everything is as before already: Excel's own undo, or the user, has been there. */
  | { readonly kind: 'already' }
  /**
   * Nothing was changed, and trying again would not help; why. `isGone`: the sheet is, with all that was done there. `kept`: of all that
   * was done nothing is left, as these cells were entered anew and the others are as before. `isTakenBack`: whether it is, where rows or
   * columns have moved since.
   */
  | {
      readonly kind: 'refused';
      readonly why: Saying;
      readonly isGone?: boolean;
      readonly kept?: readonly string[];
      readonly isTakenBack?: boolean;
    };

/** What stands in the way of taking an action back, or how it is done. */
export type TakeBackLook = Exclude<TakeBackOutcome, { readonly kind: 'done' }> | OpenTakeBack;

/** An action that can be taken back as things stand. */
export interface OpenTakeBack {
  readonly kind: 'open';
  /** Cells and sheets that are still as the action left them. */
  readonly left: readonly string[];
  /** What the user can put right, and has to before it is run; null when nothing is in the way. */
  readonly obstacle?: UserError | null;
  /** Takes it back in the context of the look; gives what was left alone. */
  readonly run: () => Promise<readonly Saying[]>;
}

/** An action of ours that can be taken back. */
export interface TakeBack {
  /** What was done, in a few words. */
  readonly what: Saying;
  /** An edit there ends the offer. */
  readonly places: readonly ChangedPlace[];
  /** Whether taking it back can be one step of Excel's own undo; removing sheets cannot. */
  readonly isOneStep: boolean;
  /**
   * Looks what is to be taken back: never what was entered since. UserError where it cannot be, as long as the user does not put right
   * what is in the way. Changes nothing.
   */
  readonly look: (context: Excel.RequestContext) => Promise<TakeBackLook>;
}

/** Takes an action back, or says why not; UserError where the user can put right what is in the way (a protected sheet) and try again. */
export async function runTakeBack(
  context: Excel.RequestContext,
  { look }: TakeBack,
  onOpen: (left: readonly string[]) => void = () => undefined,
): Promise<TakeBackOutcome> {
  const seen = await look(context);
  if (seen.kind !== 'open') return seen;
  if (seen.obstacle) throw seen.obstacle;
  onOpen(seen.left);
  return { kind: 'done', notes: await seen.run() };
}

/** Takes back what has just been done; UserError where that is not possible any more. What is taken back already is fine. */
export async function undoNow(context: Excel.RequestContext, action: TakeBack): Promise<void> {
  const outcome = await runTakeBack(context, action);
  if (outcome.kind === 'refused' && !outcome.kept && !outcome.isGone) throw new UserError(outcome.why);
}
