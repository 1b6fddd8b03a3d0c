/** Work that takes long, in steps: whoever does it may let others have their turn after each of them. */
export type InSteps<Result> = Generator<undefined, Result, undefined>;

/** Does all steps at once. */
export function allAtOnce<Result>(work: InSteps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
