import type { Cell } from '../../cell/cell';
import { GENERAL, TEXT_FORMAT } from '../../cell/numberFormat';
import { MONEY_DECIMALS } from '../../quantity/money';
import { isBlankCell } from '../../form/cellState';
import { isErrorCell } from '../../form/isErrorCell';
import { EMPTY_ENTRY, formulaEntry } from '../../sheet/edit/entry';
import type { Entry } from '../../sheet/edit/entry';
import { literalEntry, textEntry } from '../../sheet/edit/literalEntry';
import { gradeOfFormula } from '../../sheet/plan/formulas';
import type { SummaryRow } from '../summary';
import { rowTexts } from './rowTexts';
import { sheetReference } from './sheetReference';
import type { SummaryField } from './summaryColumns';

/**
 * What a form's line says. Amounts and the score are formulas wherever the form holds them as numbers: they follow its edits,
 * and Excel keeps them right when its sheet is renamed or its rows move. What the form only says in another way (a text such as
 * '12 ', a score nobody has printed) is written as the value read. `at` gives the A1 address of a cell of the same line.
 */
export function lineCells(
  row: SummaryRow,
  number: number,
  at: (field: SummaryField) => string,
): Record<SummaryField, Entry> {
  const { project, sheet } = rowTexts(row);
  const amount = (cell: Cell | null, value: SummaryRow['budget']) =>
    follow(row, cell, value, (reference) =>
      row.moneyDivisor === 1 ? reference : `ROUND(${reference}/${row.moneyDivisor},${MONEY_DECIMALS})`,
    );
  return {
    number: numberEntry(number),
    project: textEntry(project, TEXT_FORMAT),
    department: textEntry(row.department, TEXT_FORMAT),
    year: numberEntry(row.year),
    budget: amount(row.places.budget, row.budget),
    executed: amount(row.places.executed, row.executed),
    rate: rateCell(row, at),
    score: follow(row, row.places.score, row.score, (reference) => reference),
    grade: gradeCell(row, at),
    errors: numberEntry(row.errors),
    missingExplanations: numberEntry(row.missingExplanations),
    sheet: textEntry(sheet, TEXT_FORMAT),
  };
}

/** A formula that shows a cell's number and nothing while there is none; the value itself where the cell holds no number. */
function follow(
  { sheetName }: SummaryRow,
  cell: Cell | null,
  value: SummaryRow['budget'],
  convert: (reference: string) => string,
): Entry {
  if (!cell || !isFollowed(cell, value)) return numberEntry(value?.toNumber() ?? null);
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

/** Of the line's own amounts; the value where the scheme gives a rate to a budget of 0. */
function rateCell({ rate, budget }: SummaryRow, at: (field: SummaryField) => string): Entry {
  if (rate && budget?.isZero()) return numberEntry(rate.toNumber());
  const [amount, executed] = [at('budget'), at('executed')];
  return formulaEntry(`=IF(N(${amount})>0,IF(ISNUMBER(${executed}),${executed}/${amount},""),"")`);
}

/** Where the form works its grade out, that one: it knows when there is none any more. */
function gradeCell({ sheetName, grade, scheme, places }: SummaryRow, at: (field: SummaryField) => string): Entry {
  if (grade === null) return EMPTY_ENTRY;
  if (places.grade?.formula !== undefined) {
    const reference = sheetReference(sheetName, places.grade.address);
    return formulaEntry(`=IF(ISTEXT(${reference}),${reference},"")`);
  }
  return formulaEntry(`=IF(ISNUMBER(${at('score')}),${gradeOfFormula(at('score'), scheme)},"")`);
}

function numberEntry(number: number | null): Entry {
  return number === null ? EMPTY_ENTRY : literalEntry(number, GENERAL);
}
