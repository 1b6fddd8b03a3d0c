import { checkCommandMessages as messages } from '../../wording/zh-CN/checkCommand';
import { UsageError } from '../readOptions';

/** The part of the files that one of several runs looks at: the first of each `of` files, or another one of them. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

const SHARD = /^([1-9]\d{0,5})\/([1-9]\d{0,5})$/;

/** What `--shard 2/4` says; null where it is not given. @throws {UsageError} for anything else */
export function shardOption(text: string | null): Shard | null {
  if (text === null) return null;
  const [number, of] = (SHARD.exec(text) ?? []).slice(1).map(Number);
  if (number === undefined || of === undefined || number > of) throw new UsageError(messages.wrongShard(text));
  return { number, of };
}

/** Every item that belongs to a shard: each to one of them, as long as the items and their order are the same. */
export async function* shardOf<Item>(items: AsyncIterable<Item>, shard: Shard | null): AsyncGenerator<Item> {
  let at = 0;
  for await (const item of items) {
    if (!shard || at % shard.of === shard.number - 1) yield item;
    at += 1;
  }
}
