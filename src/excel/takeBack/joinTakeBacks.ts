import { takeBackMessages } from '../../wording/excel';
import type { TakeBack, TakeBackOutcome } from './takeBack';
import type { Saying } from '../../wording/language';

/**
 * Several changes made one after the other as one action, taken back from the last to the first; null when there is none. Without a name it is called by its first part. Where
 * one cannot be taken back those before it stay too, as their cells may stand elsewhere.
 */
export function joinTakeBacks(parts: readonly (TakeBack | null)[], name?: Saying): TakeBack | null {
  const present = parts.filter((part) => part !== null);
  const [first] = present;
  if (!first || present.length === 1) return first ?? null;
  return {
    what: name ?? ((language) => takeBackMessages[language].actions.several(first.what(language), present.length - 1)),
    places: present.flatMap(({ places }) => places),
    isOneStep: present.every(({ isOneStep }) => isOneStep),
    run: (context) => runAll([...present].reverse(), context),
  };
}

async function runAll(parts: readonly TakeBack[], context: Excel.RequestContext): Promise<TakeBackOutcome> {
  const notes: Saying[] = [];
  let isDone = false;
  for (const part of parts) {
    const outcome = await part.run(context);
    if (outcome.kind === 'refused') {
      return isDone
        ? { kind: 'done', notes: [(language) => takeBackMessages[language].partly(outcome.why(language))] }
        : outcome;
    }
    if (outcome.kind === 'done') {
      isDone = true;
      notes.push(...outcome.notes);
    }
  }
  return isDone ? { kind: 'done', notes } : { kind: 'already' };
}
