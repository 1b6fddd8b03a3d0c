/**
 * Excel has not answered a request: 'lost' when it has answered a later one, so that no answer is to be expected, and 'stopped' when
 * the user would not wait any longer. Nobody knows whether Excel has carried the request out, or will.
 */
export class NoAnswerError extends Error {
  override readonly name = 'NoAnswerError';

  constructor(readonly reason: 'lost' | 'stopped') {
    super(`Excel gave no answer (${reason})`);
  }
}
