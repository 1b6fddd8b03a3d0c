import type { Cell } from '../../cell';
import { assessForm, totalFundLine } from '../../form/assessForm';
import type { Form } from '../../form/form';
import { adoptMessages } from '../../messages/workflows';
import type { Scheme } from '../../scheme/scheme';
import { totalScoreFormula, totalWeightFormula } from '../../sheet/plan/formulas';
import { executionWeightTerm, sumResult } from './adoptFunds';
import { blockOf } from './blockOf';
import type { Candidate } from './compareCell';
import { noResult } from './formulaResult';
import type { SheetValues } from './sheetValues';

/** The heading above counts too: it holds no number, and a row inserted below it belongs to the sum. */
const HEADING_ROWS = 1;
const DECIMALS = 2;

/** 总分: Σ of the weights and Σ of the scores, of what the cells will hold. */
export function adoptTotals(form: Form, scheme: Scheme, values: SheetValues): Candidate[] {
  return [...totalWeight(form, scheme, values), ...totalScore(form, values)];
}

function totalWeight(form: Form, scheme: Scheme, values: SheetValues): Candidate[] {
  const weights = form.indicators.flatMap(({ weight }) => weight ?? []);
  if (!form.totalWeight || weights.length === 0) return [];
  const term = executionWeightTerm(form, scheme);
  const numbers = values.numbers(weights);
  const own = totalFundLine(form)?.weight;
  const execution = own && values.numbers([own]) === null ? null : [assessForm(form, scheme).executionWeight];
  const result = numbers && execution ? sumResult([...execution, ...numbers], DECIMALS) : textNumbers();
  const formula = totalWeightFormula(term, blockOf(weights, HEADING_ROWS));
  return [{ cell: form.totalWeight, field: 'totalWeight', subject: '', formula, result }];
}

function totalScore(form: Form, values: SheetValues): Candidate[] {
  const scores = form.indicators.flatMap(({ score }) => score ?? []);
  if (!form.totalScore || scores.length === 0) return [];
  const execution = totalFundLine(form)?.score ?? null;
  const numbers = values.numbers(execution ? [execution, ...scores] : scores);
  const formula = totalScoreTerm(execution, blockOf(scores, HEADING_ROWS));
  const result = numbers ? sumResult(numbers, DECIMALS) : textNumbers();
  return [{ cell: form.totalScore, field: 'totalScore', subject: '', formula, result }];
}

function totalScoreTerm(execution: Cell | null, scores: string): string {
  if (execution) return totalScoreFormula(execution.address, scores);
  return `IF(COUNT(${scores})=0,"",ROUND(SUMIF(${scores},"<9E+307"),${DECIMALS}))`;
}

function textNumbers() {
  return noResult(adoptMessages.textNumbers());
}
