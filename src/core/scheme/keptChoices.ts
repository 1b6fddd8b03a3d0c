import * as z from 'zod/mini';
import type { Immutable } from './scheme';

/** Ids of the schemes chosen for forms whose formulas name none, by the place of the form. */
const formSchemesDefinition = z.record(z.string(), z.string());

/** The same as it is kept. */
export type FormSchemes = Immutable<z.output<typeof formSchemesDefinition>>;

/** The choices in what a workbook keeps, entry by entry, and how many of them make no sense. */
export function storedFormSchemes(stored: unknown): { readonly schemes: FormSchemes; readonly damaged: number } {
  const kept = z.record(z.string(), z.unknown()).safeParse(stored);
  if (!kept.success) return { schemes: {}, damaged: 1 };
  const entries = Object.entries(kept.data);
  const sound = entries.flatMap(([place, id]) =>
    Object.entries(formSchemesDefinition.safeParse({ [place]: id }).data ?? {}),
  );
  return { schemes: Object.fromEntries(sound), damaged: entries.length - sound.length };
}

/** Whether checks mark cells, from what a workbook keeps; undefined where that makes no sense. */
export function parseHighlight(stored: unknown): boolean | undefined {
  return z.boolean().safeParse(stored).data;
}
