import type { Cell } from '../cell/cell';
import type { Form } from '../form/form';
import type { FormulaKind } from '../form/formulaKind';
import { textIn } from '../form/cellState';
import type { Scheme } from '../scheme/scheme';
import { plainFormulas } from '../sheet/plainFormulas/plainFormulas';
import { convertToFormulaExecution, convertToFormulaSums, executionWeightTerm } from './convertToFormulaFunds';
import { convertToFormulaScore } from './convertToFormulaScore';
import { convertToFormulaTotals } from './convertToFormulaTotals';
import type { Candidate } from './compareCell';
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
  const line = form.funds.find(({ rate, score }) => [rate?.address, score?.address].includes(found.cell.address));
  switch (found.field) {
    case 'rate':
      return line
        ? { ...found, formula: plainFormulas.executionRate(line.budget.address, line.executed.address, scheme) }
        : null;
    case 'executionScore': {
      if (!line) return null;
      const weight = executionWeightTerm(form, scheme);
      const formula = plainFormulas.executionScore(line.budget.address, line.executed.address, weight, scheme);
      return { ...found, formula };
    }
    case 'score':
      return plainScore(found, form, scheme);
    default:
      return found;
  }
}

function plainScore(found: Candidate, { indicators }: Form, scheme: Scheme): Candidate | null {
  const row = indicators.find(({ score }) => score?.address === found.cell.address);
  // What Excel alone cannot read is typed there, so a formula for texts would empty the cell.
  if (!row?.weight || [row.target, row.actual].some(({ value }) => typeof value !== 'number')) return null;
  const cells = {
    target: row.target.address,
    actual: row.actual.address,
    weight: row.weight.address,
    nature: row.nature?.address,
    unit: row.unit?.address,
  };
  return { ...found, formula: plainFormulas.indicatorScore(cells, textIn(row.subcategory), scheme) };
}
