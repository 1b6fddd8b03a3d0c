import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import type { ConversionCell } from './conversionCell';
import { convertToFormulaExecution, convertToFormulaSums } from './convertToFormulaFunds';
import { convertToNumbers } from './convertToNumbers';
import { convertToFormulaScore } from './convertToFormulaScore';
import { convertToFormulaTotals } from './convertToFormulaTotals';
import { compareCell } from './compareCell';
import type { Candidate } from './compareCell';
import { SheetValues } from './sheetValues';

/**
 * Every cell of a form that our formulas can calculate, from top to bottom, after the numbers they need that stand as texts, and what
 * each would show there if the chosen cells were calculated (by default those that agree). Nothing is changed by it; what may be written is for the user to choose.
 */
export function convertToFormulaPlan(
  form: Form,
  scheme: Scheme,
  chosen: ReadonlySet<string> | null = null,
): ConversionCell[] {
  const cells: ConversionCell[] = [];
  const values = (): SheetValues => new SheetValues(cells, chosen);
  const add = (candidates: readonly Candidate[]): void => {
    cells.push(...candidates.map(compareCell));
  };
  const sums = convertToFormulaSums(form, values()).map(({ cell }) => cell.address);
  cells.push(...convertToNumbers(form, new Set(sums)));
  // Each step counts on what the cells of the ones before will hold.
  add(convertToFormulaSums(form, values()));
  add(convertToFormulaExecution(form, scheme, values()));
  add(form.indicators.flatMap((indicator) => convertToFormulaScore(indicator, scheme) ?? []));
  add(convertToFormulaTotals(form, scheme, values()));
  return cells;
}
