/** Items one after the other, each as soon as it is asked for. */
export async function* asyncItems<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}
