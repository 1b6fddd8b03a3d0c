import type Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { GENERAL } from '../../cell/numberFormat';
import { MONEY_DECIMALS } from '../../quantity/money';
import { isBlankCell } from '../../form/cellState';
import { isErrorCell } from '../../form/isErrorCell';
import { EMPTY_ENTRY, formulaEntry } from '../../sheet/edit/entry';
import type { Entry } from '../../sheet/edit/entry';
import { literalEntry } from '../../sheet/edit/literalEntry';
import { gradeOfFormula } from '../../sheet/plan/formulas';
import type { SummaryRow } from '../summary';
import { sheetReference } from '../../sheet/sheetReference';
import type { FormLine } from './tableLines';

/**
 * An amount of a form in 万元. A formula wherever the form holds it as a number: it follows its edits, and Excel keeps it right when
 * its sheet is renamed or its rows move. What the form only says in another way (a text such as '12 ', a score nobody has printed)
 * is written as the value read; so with the score.
 */
export function amountEntry(row: SummaryRow, field: 'budget' | 'executed'): Entry {
  return follow(row, row.places[field], row[field], (reference) =>
    row.moneyDivisor === 1 ? reference : `ROUND(${reference}/${row.moneyDivisor},${MONEY_DECIMALS})`,
  );
}

/** A form's total. */
export function scoreEntry(row: SummaryRow): Entry {
  return follow(row, row.places.score, row.score, (reference) => reference);
}

/** 执行率 of the line's own amounts; the value where the scheme gives a rate to a budget of 0. */
export function rateEntry({ row: { rate, budget }, at }: FormLine): Entry {
  if (rate && budget?.isZero()) return numberEntry(rate);
  const [amount, executed] = [at('budget'), at('executed')];
  return formulaEntry(`=IF(N(${amount})>0,IF(ISNUMBER(${executed}),${executed}/${amount},""),"")`);
}

/** The grade: where the form works it out, that one: it knows when there is none any more. */
export function gradeEntry({ row: { sheetName, grade, scheme, places }, at }: FormLine): Entry {
  if (grade === null) return EMPTY_ENTRY;
  if (places.grade?.formula !== undefined) {
    const reference = sheetReference(sheetName, places.grade.address);
    return formulaEntry(`=IF(ISTEXT(${reference}),${reference},"")`);
  }
  return formulaEntry(`=IF(ISNUMBER(${at('score')}),${gradeOfFormula(at('score'), scheme)},"")`);
}

/** A number, or an empty cell. */
export function numberEntry(number: number | Decimal | null): Entry {
  return number === null ? EMPTY_ENTRY : literalEntry(Number(number), GENERAL);
}

/** A formula that shows a cell's number and nothing while there is none; the value itself where the cell holds no number. */
function follow(
  { sheetName }: SummaryRow,
  cell: Cell | null,
  value: SummaryRow['budget'],
  convert: (reference: string) => string,
): Entry {
  if (!cell || !isFollowed(cell, value)) return numberEntry(value);
  const reference = sheetReference(sheetName, cell.address);
  return formulaEntry(`=IF(ISNUMBER(${reference}),${convert(reference)},"")`);
}

/**
 * A number, or a cell that will hold one: still empty, or its functions have not answered yet. Not a number that does not count:
 * a total that leaves out a row without a score.
 */
function isFollowed(cell: Cell, value: SummaryRow['budget']): boolean {
  if (isErrorCell(cell)) return true;
  return typeof cell.value === 'number' ? value !== null : isBlankCell(cell) && value === null;
}
