/**
 * Works on up to `ahead` items at a time and gives the results in the order of the items, however long each takes. What comes after
 * a slow one waits, so that no more than `ahead` results are ever kept.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result> {
  const running: Promise<Result>[] = [];
  for await (const item of items) {
    running.push(work(item));
    if (running.length >= ahead) yield* first(running);
  }
  while (running.length > 0) yield* first(running);
}

async function* first<Result>(running: Promise<Result>[]): AsyncGenerator<Result> {
  const result = running.shift();
  if (result) yield await result;
}
