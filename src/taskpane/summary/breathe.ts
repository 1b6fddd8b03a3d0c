/** Milliseconds of work after which the page must be able to answer the user. */
const SLICE = 24;

/**
 * Interrupts long work. Call and await the result between its steps: it resolves at once while a slice of time lasts; when that
 * is over it tells so and lets everything else have its turn.
 */
export function createBreath(onPause: () => void): () => Promise<void> {
  let start = performance.now();
  return async () => {
    if (performance.now() - start < SLICE) return;
    onPause();
    await new Promise((resolve) => setTimeout(resolve, 0));
    start = performance.now();
  };
}
