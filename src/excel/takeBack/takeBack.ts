import type { ChangedPlace } from '../../core/takeBack/editEnds';
import type { Saying } from '../../wording/language';

/** What became of taking an action back. */
export type TakeBackOutcome =
  | {
      readonly kind: 'done';
      /** What was left alone; none when nothing was. */
      readonly notes: readonly Saying[];
    }
  /** Everything is as before already: Excel's own undo, or the user, has been there. */
  | { readonly kind: 'already' }
  /** Nothing was changed, and trying again would not help; why. */
  | { readonly kind: 'refused'; readonly why: Saying };

/** An action of ours that can be taken back. */
export interface TakeBack {
  /** What was done, in a few words. */
  readonly what: Saying;
  /** An edit there ends the offer. */
  readonly places: readonly ChangedPlace[];
  /** Whether taking it back can be one step of Excel's own undo; removing sheets cannot. */
  readonly isOneStep: boolean;
  /**
   * Takes it back: looks first, and never writes over what was entered since. UserError where the user can put right what is
   * in the way (a protected sheet) and try again; then nothing was changed.
   */
  readonly run: (context: Excel.RequestContext) => Promise<TakeBackOutcome>;
}
