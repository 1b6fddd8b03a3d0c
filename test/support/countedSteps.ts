/** A method of texts that looks at one character. */
type Looking = 'charAt' | 'charCodeAt';

/** How many single characters of texts some work looks at: a measure of its time that is the same on every machine. */
export function countedSteps(looking: Looking, work: () => unknown): number {
  const original = Object.getOwnPropertyDescriptor(String.prototype, looking);
  if (!original) throw new Error(`Texts have no ${looking}`);
  const look = original.value as (this: string, at: number) => unknown;
  let steps = 0;
  const counting = function (this: string, at: number): unknown {
    steps += 1;
    return look.call(this, at);
  };
  Object.defineProperty(String.prototype, looking, { ...original, value: counting });
  try {
    work();
  } finally {
    Object.defineProperty(String.prototype, looking, original);
  }
  return steps;
}
