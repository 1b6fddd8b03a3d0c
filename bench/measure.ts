/** Calls per second of a function: runs it for at least `milliseconds`, after a warm-up. */
export function callsPerSecond(run: () => number, milliseconds = 400): number {
  run();
  const start = performance.now();
  let calls = 0;
  let elapsed = 0;
  while (elapsed < milliseconds) {
    calls += run();
    elapsed = performance.now() - start;
  }
  return (calls * 1000) / elapsed;
}

/** A number with thousands separators and no more than three significant digits. */
export function rounded(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-US');
}
