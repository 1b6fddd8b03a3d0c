import type { CellChange } from '../core/check/fix/fix';
import type { Entry } from '../core/sheet/edit/entry';
import { textEntry } from '../core/sheet/edit/literalEntry';
import { reasonText } from './zh-CN/reasons';

/** A change as it is entered. */
export type SaidChange = CellChange & { readonly entry: Entry };

/** Changes with the beginnings of explanations in words; what goes into a sheet is always Chinese. */
export function sayReasons(changes: readonly CellChange[]): readonly SaidChange[] {
  return changes.map((change) => {
    const { entry } = change;
    if (typeof entry !== 'object') return { ...change, entry };
    const text = reasonText(entry.reason);
    return { ...change, after: text, entry: textEntry(text, entry.numberFormat) };
  });
}
