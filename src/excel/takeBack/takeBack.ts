import type { ChangedPlace } from '../../core/takeBack/editEnds';

/** What became of taking an action back. */
export type TakeBackOutcome =
  | {
      readonly kind: 'done';
      /** Sentences on what was left alone; none when nothing was. */ readonly notes: readonly string[];
    }
  /** Everything is as before already: Excel's own undo, or the user, has been there. */
  | { readonly kind: 'already' }
  /** Nothing was changed, and trying again would not help; why, in a sentence for the user. */
  | { readonly kind: 'refused'; readonly message: string };

/** An action of ours that can be taken back. */
export interface TakeBack {
  /** What was done, in a few words, in the language of the moment. */
  readonly what: () => string;
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
