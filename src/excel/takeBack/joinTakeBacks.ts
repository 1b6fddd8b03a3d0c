import { takeBackMessages } from '../../wording/excel';
import { runTakeBack } from './takeBack';
import type { OpenTakeBack, TakeBack, TakeBackLook } from './takeBack';
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
    look: (context) => lookAtAll([...present].reverse(), context),
  };
}

/** Looks from the last action back to the first that is still to be taken back; those before it wait, and count as left. */
async function lookAtAll(parts: readonly TakeBack[], context: Excel.RequestContext): Promise<TakeBackLook> {
  for (const [index, part] of parts.entries()) {
    const seen = await part.look(context);
    // That one part is taken back says nothing of all.
    if (seen.kind === 'refused') return index === 0 && !seen.isTakenBack ? seen : { ...seen, isTakenBack: undefined };
    if (seen.kind === 'already') continue;
    const rest = parts.slice(index + 1);
    const waiting = rest.flatMap(({ places }) => places.flatMap(({ cells }) => cells ?? []));
    return {
      kind: 'open',
      left: [...seen.left, ...waiting],
      obstacle: seen.obstacle,
      run: () => runAll(seen, rest, context),
    };
  }
  return { kind: 'already' };
}

async function runAll(
  first: OpenTakeBack,
  rest: readonly TakeBack[],
  context: Excel.RequestContext,
): Promise<readonly Saying[]> {
  const notes = [...(await first.run())];
  for (const part of rest) {
    const outcome = await runTakeBack(context, part);
    if (outcome.kind === 'refused') return [(language) => takeBackMessages[language].partly(outcome.why(language))];
    if (outcome.kind === 'done') notes.push(...outcome.notes);
  }
  return notes;
}
