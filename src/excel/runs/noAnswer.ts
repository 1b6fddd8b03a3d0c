/**
 * Excel has not answered a request: 'lost' when it has answered a later one, so that no answer is to be expected, and 'stopped' when
 * the user would not wait any longer. Nobody knows whether Excel has carried the request out, or will.
 */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';
  /** What Excel has refused the request with after all, once nobody waited for it. */
  refusal: Error | null = null;

  constructor(readonly reason: 'lost' | 'stopped') {
    super(`Excel gave no answer (${reason})`);
  }
}

/**
 * Whether it is not known what became of a request that ended so: it was carried out as a whole, not at all, or will be. To be asked
 * after a look has been answered, as a refusal may come just before that.
 */
export function isUnanswered(error: unknown): boolean {
  return error instanceof NoAnswerError && error.refusal === null;
}
