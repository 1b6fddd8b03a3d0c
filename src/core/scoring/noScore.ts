import type { AchievementBand } from './rules/achievementBands';

/** What the two cells hold, as typed. */
interface Texts {
  readonly target: string;
  readonly actual: string;
}

/** The grades the user may choose from, with their points; none where there is no weight to give. */
interface Bands {
  readonly bands: readonly AchievementBand[];
}

/** Why no score can be given, with the texts and figures the sentence needs; `src/wording` says it. */
export type NoScore =
  | { readonly code: 'blankRow' | 'targetMissing' | 'actualMissing' | 'weightMissing' }
  | { readonly code: 'notApplicable' | 'weightInvalid'; readonly text: string }
  /** The target holds a figure nobody has read, or says what must not happen. */
  | ({ readonly code: 'targetUnrecognized'; readonly case: 'figure' | 'absence'; readonly target: string } & Bands)
  /** Units differ, or only one of the two has a unit or a %. */
  | ({ readonly code: 'unitMismatch'; readonly case: 'differs' | 'oneUnit' | 'onePercent' } & Texts)
  /** What the answer ought to be, as the target is. */
  | ({ readonly code: 'kindMismatch'; readonly wanted: 'number' | 'date' | 'share' } & Texts)
  | ({ readonly code: 'late' | 'yearMissing' } & Texts)
  /** Whether longer is better; on which side of the deadline; how many days it took; which day the deadline is. */
  | ({ readonly code: 'timeAmbiguous'; readonly case: 'direction' | 'side' | 'length' | 'deadline' } & Texts)
  | { readonly code: 'startUnclear'; readonly case: 'missing'; readonly target: string }
  | { readonly code: 'startUnclear'; readonly case: 'unrecognized' | 'yearMissing'; readonly start: string }
  | {
      readonly code: 'startUnclear';
      readonly case: 'afterDeadline';
      readonly start: string;
      readonly target: string;
    }
  | { readonly code: 'natureUnknown'; readonly nature: string }
  | { readonly code: 'natureConflict'; readonly nature: string; readonly target: string }
  | ({ readonly code: 'wordDiffers' } & Texts & Bands)
  /** Whether the percentage is a degree of achievement or a change, or what was spent of a budget. */
  | ({ readonly code: 'degreeUnclear'; readonly case: 'change' | 'budget' } & Texts & Bands)
  | ({ readonly code: 'lowerStep'; readonly band: AchievementBand } & Texts);

/** What kind of reason it is. */
export type NoScoreCode = NoScore['code'];
