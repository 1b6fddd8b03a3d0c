import type Decimal from 'decimal.js';
import type { Cell } from '../cell/cell';
import { areaAddress } from '../cell/area';
import { assessForm, totalFundLine } from '../form/assessForm';
import type { Assessment } from '../form/assessForm';
import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import { totalScore as sumOfScores } from '../scoring/totalScore';
import { gradeFormula, totalWeightFormula } from '../sheet/plan/formulas';
import { totalScoreFormula } from '../sheet/plan/totalScoreFormula';
import { executionWeightTerm, sumResult } from './convertToFormulaFunds';
import { blockOf } from './blockOf';
import type { Candidate } from './compareCell';
import { EMPTY_RESULT, noResult, numberResult } from './formulaResult';
import type { FormulaResult } from './formulaResult';
import type { SheetValues } from './sheetValues';
import { HEADING_ROWS, totalCells } from './totalCells';

const DECIMALS = 2;

/** 总分: Σ of the weights and Σ of the scores, of what the cells will hold, and the grade of the total. */
export function convertToFormulaTotals(form: Form, scheme: Scheme, values: SheetValues): Candidate[] {
  return [...totalWeight(form, scheme, values), ...totalScore(form, scheme, values), ...grade(form, scheme, values)];
}

function totalWeight(form: Form, scheme: Scheme, values: SheetValues): Candidate[] {
  const weights = form.indicators.flatMap(({ weight }) => weight ?? []);
  if (!form.totalWeight || weights.length === 0) return [];
  const term = executionWeightTerm(form, scheme);
  const numbers = values.numbers(weights);
  const own = totalFundLine(form)?.weight;
  const execution = own && values.numbers([own]) === null ? null : [assessForm(form, scheme).executionWeight];
  const result = numbers && execution ? sumResult([...execution, ...numbers], DECIMALS) : textNumbers();
  const formula = totalWeightFormula(term, areaAddress(blockOf(weights, HEADING_ROWS)));
  return [{ cell: form.totalWeight, field: 'totalWeight', subject: '', formula, result }];
}

function totalScore(form: Form, scheme: Scheme, values: SheetValues): Candidate[] {
  const scores = form.indicators.flatMap(({ score }) => score ?? []);
  if (!form.totalScore || scores.length === 0) return [];
  const execution = totalFundLine(form)?.score ?? null;
  const numbers = values.numbers(execution ? [execution, ...scores] : scores);
  const formula = totalScoreFormula(totalCells(form), scheme);
  const result = totalResult(numbers, assessForm(settledForm(form, values), scheme), scheme);
  return [{ cell: form.totalScore, field: 'totalScore', subject: '', formula, result }];
}

/** Nothing while a row or the execution will lack its score; `numbers` null where one of them is a text. */
function totalResult(numbers: readonly Decimal[] | null, assessment: Assessment, scheme: Scheme): FormulaResult {
  const { openRows, openExecution, executionRate } = assessment;
  if (openRows.length > 0 || openExecution !== null || numbers?.length === 0) return EMPTY_RESULT;
  return numbers ? numberResult(sumOfScores(numbers, executionRate.rate, scheme)) : textNumbers();
}

/** The grade where one is printed and the form has all that decides it. */
function grade(form: Form, scheme: Scheme, values: SheetValues): Candidate[] {
  const { grade: cell, totalScore: total, totalWeight: sum } = form;
  const execution = totalFundLine(form)?.score;
  const weights = form.indicators.flatMap(({ weight }) => weight ?? []);
  const scores = form.indicators.flatMap(({ score }) => score ?? []);
  if (!cell || !total || !sum || !execution || weights.length === 0 || scores.length === 0) return [];
  const cells = {
    total: total.address,
    totalWeight: sum.address,
    execution: execution.address,
    weights: areaAddress(blockOf(weights, HEADING_ROWS)),
    scores: areaAddress(blockOf(scores, HEADING_ROWS)),
  };
  const reached = assessForm(settledForm(form, values), scheme).grade;
  const result: FormulaResult = reached === null ? EMPTY_RESULT : { kind: 'text', text: reached };
  return [{ cell, field: 'grade', subject: '', formula: gradeFormula(cells, scheme), result }];
}

/** The form with the scores its cells will hold. */
function settledForm(form: Form, values: SheetValues): Form {
  const settled = (cell: Cell | null) => cell && values.cell(cell);
  return {
    ...form,
    funds: form.funds.map((line) => ({ ...line, score: settled(line.score) })),
    indicators: form.indicators.map((indicator) => ({ ...indicator, score: settled(indicator.score) })),
  };
}

function textNumbers() {
  return noResult({ kind: 'textNumbers' });
}
