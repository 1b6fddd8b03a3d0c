import { takeBackMessages } from '../../core/messages/takeBack';
import type { TakeBack, TakeBackOutcome } from './takeBack';

/**
 * Several changes made one after the other as one action, taken back from the last to the first; null when there is none. Without a name it is called by its first part. Where
 * one cannot be taken back those before it stay too, as their cells may stand elsewhere.
 */
export function joinTakeBacks(parts: readonly (TakeBack | null)[], name?: () => string): TakeBack | null {
  const present = parts.filter((part) => part !== null);
  const [first] = present;
  if (!first || present.length === 1) return first ?? null;
  return {
    what: name ?? (() => takeBackMessages.actions.several(first.what(), present.length - 1)),
    places: present.flatMap(({ places }) => places),
    isOneStep: present.every(({ isOneStep }) => isOneStep),
    run: (context) => runAll([...present].reverse(), context),
  };
}

async function runAll(parts: readonly TakeBack[], context: Excel.RequestContext): Promise<TakeBackOutcome> {
  const notes: string[] = [];
  let isDone = false;
  for (const part of parts) {
    const outcome = await part.run(context);
    if (outcome.kind === 'refused') {
      return isDone ? { kind: 'done', notes: [takeBackMessages.partly(outcome.message)] } : outcome;
    }
    if (outcome.kind === 'done') {
      isDone = true;
      notes.push(...outcome.notes);
    }
  }
  return isDone ? { kind: 'done', notes } : { kind: 'already' };
}
