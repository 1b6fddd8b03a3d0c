import type { CellValue } from '../../cell/cell';

declare const gated: unique symbol;

/**
 * What a cell is given: a formula with '=', a number, '' for nothing, or a text; one that Excel would take for something else, or one
 * that begins with an apostrophe, has an apostrophe before it. Made by literalEntry, textEntry and formulaEntry only, so that
 * nothing reaches a cell that has not been looked at.
 */
export type Entry = CellValue & { readonly [gated]: true };

/** The empty cell. */
export const EMPTY_ENTRY = '' as Entry;

/** Thrown for a formula without its '=': a programming mistake. */
export class NoFormulaError extends Error {
  override readonly name = 'NoFormulaError';
}

/** A formula of ours or one that was read, with its leading '='. */
export function formulaEntry(formula: string): Entry {
  if (!formula.startsWith('=') || formula.length < 2) throw new NoFormulaError(formula);
  return formula as Entry;
}

/** What a cell holds that was given this entry, as far as it is no formula. */
export function heldBy(entry: CellValue): CellValue {
  return typeof entry === 'string' && isMarkedText(entry) ? entry.slice(1) : entry;
}

/** Whether an entry is a formula. */
export function isFormulaEntry(entry: CellValue): boolean {
  return typeof entry === 'string' && entry.startsWith('=');
}

/** Whether an entry is a text with an apostrophe before it. */
export function isMarkedText(entry: CellValue): boolean {
  return typeof entry === 'string' && entry.startsWith("'");
}
