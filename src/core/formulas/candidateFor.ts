import type { Cell } from '../cell/cell';
import type { Form } from '../form/form';
import type { FormulaKind } from '../form/formulaKind';
import type { Scheme } from '../scheme/scheme';
import { convertToFormulaExecution, convertToFormulaSums } from './convertToFormulaFunds';
import { convertToFormulaScore } from './convertToFormulaScore';
import { convertToFormulaTotals } from './convertToFormulaTotals';
import type { Candidate } from './compareCell';
import { plainFormulaFor } from './plainFormulaFor';
import { SheetValues } from './sheetValues';

/** The formula that belongs into a cell of a form, in the way the form calculates; null for a cell people fill in. */
export function candidateFor(cell: Cell, form: Form, scheme: Scheme, kind: FormulaKind): Candidate | null {
  const found = candidates(cell, form, scheme).find((one) => one.cell.address === cell.address);
  if (!found || kind === 'functions') return found ?? null;
  return inPlainFormulas(found, form, scheme);
}

function candidates(cell: Cell, form: Form, scheme: Scheme): Candidate[] {
  const row = form.indicators.find(({ score }) => score?.address === cell.address);
  if (row) return [convertToFormulaScore(row, scheme)].flatMap((one) => one ?? []);
  const values = new SheetValues([], null);
  const isTotal = [form.totalScore, form.totalWeight, form.grade].some((one) => one?.address === cell.address);
  if (isTotal) return convertToFormulaTotals(form, scheme, values);
  return [...convertToFormulaSums(form, values), ...convertToFormulaExecution(form, scheme, values)];
}

/** Sums are plain anyway. */
function inPlainFormulas(found: Candidate, form: Form, scheme: Scheme): Candidate | null {
  if (!CALCULATED_BY_RULES.has(found.field)) return found;
  const row = form.indicators.find(({ score }) => score?.address === found.cell.address);
  // What Excel alone cannot read is typed there, so a formula for texts would empty the cell.
  if (row && [row.target, row.actual].some(({ value }) => typeof value !== 'number')) return null;
  const formula = plainFormulaFor(found.cell, form, scheme);
  return formula === null ? null : { ...found, formula };
}

const CALCULATED_BY_RULES: ReadonlySet<Candidate['field']> = new Set(['rate', 'executionScore', 'score']);
