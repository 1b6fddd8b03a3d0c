import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import type { AdoptCell } from './adoptCell';
import { adoptExecution, adoptSums } from './adoptFunds';
import { adoptNumbers } from './adoptNumbers';
import { adoptScore } from './adoptScore';
import { adoptTotals } from './adoptTotals';
import { compareCell } from './compareCell';
import type { Candidate } from './compareCell';
import { SheetValues } from './sheetValues';

/**
 * Every cell of a form that our formulas can calculate, from top to bottom, after the numbers they need that stand as texts, and what
 * each would show there if the chosen cells were calculated (by default those that agree). Nothing is changed by it; what may be written is for the user to choose.
 */
export function adoptPlan(form: Form, scheme: Scheme, chosen: ReadonlySet<string> | null = null): AdoptCell[] {
  const cells: AdoptCell[] = [];
  const values = (): SheetValues => new SheetValues(cells, chosen);
  const add = (candidates: readonly Candidate[]): void => {
    cells.push(...candidates.map(compareCell));
  };
  const sums = adoptSums(form, values()).map(({ cell }) => cell.address);
  cells.push(...adoptNumbers(form, new Set(sums)));
  // Each step counts on what the cells of the ones before will hold.
  add(adoptSums(form, values()));
  add(adoptExecution(form, scheme, values()));
  add(form.indicators.flatMap((indicator) => adoptScore(indicator, scheme) ?? []));
  add(adoptTotals(form, scheme, values()));
  return cells;
}
