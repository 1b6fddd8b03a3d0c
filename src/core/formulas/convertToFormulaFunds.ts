import Decimal from 'decimal.js';
import type { Cell } from '../cell/cell';
import { areaAddress, contains } from '../cell/area';
import { assessForm, totalFundLine } from '../form/assessForm';
import { amountIn, isBlankCell, pointsIn, textIn } from '../form/cellState';
import { MONEY_DECIMALS } from '../quantity/money';
import { amountFields, fieldsOf, fundFields } from '../form/fields';
import type { Form, FundLine } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import { roundHalfUp } from '../scoring/exact';
import { executionRate } from '../scoring/executionRate';
import { executionScore } from '../scoring/executionScore';
import type { RateOutcome } from '../scoring/outcome';
import { functionFormulas } from '../sheet/plan/functionFormulas';
import { blockOf } from './blockOf';
import type { Candidate } from './compareCell';
import { EMPTY_RESULT, noResult, numberResult } from './formulaResult';
import type { FormulaResult } from './formulaResult';
import type { SheetValues } from './sheetValues';

/** 年度资金总额 as the sum of its parts, in every column of amounts; not where it stands between them. */
export function convertToFormulaSums(form: Form, values: SheetValues): Candidate[] {
  const total = totalFundLine(form);
  const parts = form.funds.filter(({ role }) => role === 'part');
  if (!total || parts.length === 0 || isLabelled(total)) return [];
  return amountFields.flatMap((field) => {
    const cell = total[field];
    const cells = parts.flatMap((part) => part[field] ?? []);
    const block = blockOf(cells);
    if (!cell || cells.length === 0 || contains(block, cell.row, cell.column)) return [];
    const range = areaAddress(block);
    const formula = `IF(COUNT(${range})=0,"",ROUND(SUM(${range}),${MONEY_DECIMALS}))`;
    const numbers = values.numbers(cells);
    const result = numbers ? sumResult(numbers, MONEY_DECIMALS) : noResult({ kind: 'textNumbers' });
    return [{ cell, field: 'sum' as const, subject: textIn(total.label), formula, result }];
  });
}

/** Whether labels stand in the cells of the figures, where no formula can be and none can count. */
function isLabelled(line: FundLine): boolean {
  return fieldsOf(fundFields).some((field) => line[field]?.hasLabel);
}

/** 执行率 of every row that prints one, and the points of 预算执行率. */
export function convertToFormulaExecution(form: Form, scheme: Scheme, values: SheetValues): Candidate[] {
  const total = totalFundLine(form);
  if (total && isLabelled(total)) return [];
  const rates = form.funds.flatMap((line) => convertToFormulaRate(line, scheme, values));
  return total?.score ? [...rates, convertToFormulaPoints(form, total, total.score, scheme, values)] : rates;
}

/** Below the total a rate is asked for only where one was typed. */
function convertToFormulaRate(line: FundLine, scheme: Scheme, values: SheetValues): Candidate[] {
  const { rate, role, budget, executed, label } = line;
  if (!rate || (role === 'part' && !rate.formula && !amountOrShare(rate))) return [];
  const outcome = rateOf(line, scheme, values);
  const result = rateResult(outcome, outcome.rate);
  const formula = functionFormulas.executionRate(budget.address, executed.address, scheme);
  return [{ cell: rate, field: 'rate', subject: textIn(label), formula, result }];
}

function convertToFormulaPoints(
  form: Form,
  line: FundLine,
  score: Cell,
  scheme: Scheme,
  values: SheetValues,
): Candidate {
  const { executionWeight } = assessForm(form, scheme);
  const { budget, executed, label } = line;
  const outcome = rateOf(line, scheme, values);
  const points = executionScore(outcome, executionWeight, scheme);
  const weight = executionWeightTerm(form, scheme);
  return {
    cell: score,
    field: 'executionScore',
    subject: textIn(label),
    formula: functionFormulas.executionScore(budget.address, executed.address, weight, scheme),
    result: rateResult(outcome, points),
  };
}

/** The points of 预算执行率 as they stand in a formula: their cell, or a number where the form has no cell for them. */
export function executionWeightTerm(form: Form, scheme: Scheme): string {
  const weight = totalFundLine(form)?.weight ?? null;
  if (!weight || isBlankCell(weight)) return assessForm(form, scheme).executionWeight.toFixed();
  return amountIn(weight) === null && pointsIn(weight) ? `${weight.address}*100` : weight.address;
}

type Rate = RateOutcome & { readonly isOpen: boolean };

function rateOf({ budget, executed }: FundLine, scheme: Scheme, values: SheetValues): Rate {
  const amounts = [values.cell(budget), values.cell(executed)] as const;
  return { ...executionRate(...amounts, scheme), isOpen: amounts.some(isBlankCell) };
}

function rateResult({ isOpen, noRate }: Rate, value: Decimal | null): FormulaResult {
  if (isOpen) return EMPTY_RESULT;
  if (noRate) return noResult({ kind: 'noRate', noRate });
  return value ? numberResult(value) : EMPTY_RESULT;
}

function amountOrShare(cell: Cell): boolean {
  return pointsIn(cell) !== null;
}

/** Σ of the numbers, half up; nothing when there are none. */
export function sumResult(numbers: readonly Decimal[], decimals: number): FormulaResult {
  return numbers.length === 0 ? EMPTY_RESULT : numberResult(roundHalfUp(Decimal.sum(...numbers), decimals));
}
