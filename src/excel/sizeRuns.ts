/** Neighbouring rows or columns of one size, in points. */
export interface SizeRun {
  readonly start: number;
  readonly count: number;
  readonly size: number;
}

/** Groups sizes so that neighbours of equal size are set at once: [9, 9, 20] gives two runs. */
export function sizeRuns(sizes: readonly number[]): SizeRun[] {
  const starts = sizes.flatMap((size, index) => (size === sizes[index - 1] ? [] : [{ start: index, size }]));
  return starts.map(({ start, size }, run) => ({
    start,
    size,
    count: (starts[run + 1]?.start ?? sizes.length) - start,
  }));
}
