import * as z from 'zod/mini';
import type { UsualIndicator } from './usualIndicator';

/** Longer texts are no indicators. */
const MAX_CHARACTERS = 500;

const text = () => z.string().check(z.maxLength(MAX_CHARACTERS));

const usualDefinition = z.object({
  category: text(),
  subcategory: text(),
  name: text().check(z.minLength(1)),
  nature: text(),
  target: text(),
  unit: text(),
  weight: text(),
});

/** The list a user has kept, entry by entry, and how many of them make no sense; empty where nothing was kept. */
export function keptUsual(kept: string | null): { readonly list: readonly UsualIndicator[]; readonly damaged: number } {
  if (kept === null) return { list: [], damaged: 0 };
  const entries = entriesIn(kept);
  if (!entries) return { list: [], damaged: 1 };
  const list = entries.flatMap((entry) => usualDefinition.safeParse(entry).data ?? []);
  return { list, damaged: entries.length - list.length };
}

function entriesIn(kept: string): readonly unknown[] | null {
  try {
    return z.array(z.unknown()).safeParse(JSON.parse(kept)).data ?? null;
  } catch {
    return null;
  }
}
