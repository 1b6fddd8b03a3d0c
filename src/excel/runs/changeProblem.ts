import type { PartRemedy } from '../../wording/excel';

/**
 * What is known of a change that did not simply succeed: nothing of it was done, a part was, it is not known yet, or it was not begun
 * because of an earlier change of which nothing is known yet.
 */
export type ChangeOutcome = 'none' | 'partly' | 'unknown' | 'blocked';

/** A change of the workbook that failed, or whose answer got lost; `cause` says why. */
export class ChangeProblem extends Error {
  override readonly name = 'ChangeProblem';

  constructor(
    readonly outcome: ChangeOutcome,
    /** What was changed nevertheless: cells by address, sheets by name. */
    readonly places: readonly string[],
    cause: unknown,
    readonly remedy: PartRemedy = 'takeBack',
  ) {
    super(`The change is ${outcome}`, { cause });
  }

  /** The same where there is no step to take back: what it named as the remedy the user has to look at. */
  get withoutTakeBack(): ChangeProblem {
    const { outcome, places, cause, remedy } = this;
    return remedy === 'takeBack' ? new ChangeProblem(outcome, places, cause, 'look') : this;
  }
}
