import type { CellValue } from '../cell';
import { formulaEntry } from '../sheet/edit/entry';
import type { Entry } from '../sheet/edit/entry';
import { literalEntry } from '../sheet/edit/literalEntry';

/** What a cell held at one moment, as Excel told it. */
export interface HeldCell {
  readonly value: CellValue;
  /** With its leading '='; the value again where there is none. */
  readonly formula: CellValue;
  readonly numberFormat: string;
}

/** What to enter so that the cell, in its number format, holds the same again. */
export function entryOf({ value, formula, numberFormat }: HeldCell): Entry {
  const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
  return isFormula ? formulaEntry(formula) : literalEntry(value, numberFormat);
}

/** Whether the same was entered in both: results of formulas change by themselves, and number formats are looks. */
export function holdsSame(one: HeldCell, other: HeldCell): boolean {
  return one.formula === other.formula;
}
