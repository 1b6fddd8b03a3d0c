import Decimal from 'decimal.js';
import type { AssessedIndicator } from '../form/assessIndicator';
import { textIn } from '../form/cellState';
import { checkMessages } from '../messages/checks';
import { totalFundLine } from '../form/assessForm';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { indicatorTitle } from './indicatorTitle';
import { makeFinding } from './makeFinding';

/** Hardly anything was spent. */
const LITTLE_SPENT = new Decimal('0.05');
/** Far more was done than planned. */
const FAR_MORE = new Decimal(2);
/** Far more was spent than planned for one indicator. */
const FAR_DEARER = new Decimal(2);

/** Rows that do not go together, which may have good reasons: remarks a reader may think about, never a mistake. */
export function contradictionChecks(context: CheckContext): Finding[] {
  const rows = context.assessment.rows.filter(({ unused }) => !unused);
  return [...doneWithoutMoney(context, rows), ...acceptedNothing(rows), ...rows.flatMap(dearAndScored)];
}

function doneWithoutMoney({ form, assessment }: CheckContext, rows: readonly AssessedIndicator[]): Finding[] {
  const { rate } = assessment.executionRate;
  const total = totalFundLine(form);
  const most = rows.find((row) => isQuantity(row) && (achieved(row)?.gte(FAR_MORE) ?? false));
  if (!rate || !total || rate.gt(LITTLE_SPENT) || !most) return [];
  const { target, actual } = most.outcome;
  const message = checkMessages.doneWithoutMoney(rate, indicatorTitle(most.indicator), target.text, actual.text);
  return [makeFinding('form.contradiction', most.indicator.actual, indicatorTitle(most.indicator), message)];
}

function acceptedNothing(rows: readonly AssessedIndicator[]): Finding[] {
  const full = rows.find((row) => isQuantity(row) && isFull(row) && (achieved(row)?.gte(1) ?? false));
  const none = rows.find(({ indicator, outcome: { target, actual } }) => {
    const isZero = actual.kind === 'number' && actual.value.isZero();
    return textIn(indicator.name).includes('验收') && isZero && target.kind === 'number' && target.value.gt(0);
  });
  if (!full || !none) return [];
  const message = checkMessages.acceptedNothing(indicatorTitle(none.indicator), indicatorTitle(full.indicator));
  return [makeFinding('form.contradiction', none.indicator.actual, indicatorTitle(none.indicator), message)];
}

function dearAndScored(row: AssessedIndicator): Finding[] {
  const { indicator, outcome, printedScore } = row;
  const times = achieved(row);
  if (outcome.nature !== 'lower' || !textIn(indicator.subcategory).includes('成本')) return [];
  if (!times?.gte(FAR_DEARER) || !printedScore?.gt(0)) return [];
  const title = indicatorTitle(indicator);
  const message = checkMessages.dearAndScored(title, outcome.target.text, outcome.actual.text, printedScore);
  return [makeFinding('form.contradiction', indicator.actual, title, message)];
}

function isQuantity({ indicator }: AssessedIndicator): boolean {
  return textIn(indicator.subcategory).includes('数量');
}

function isFull({ printedScore, weight }: AssessedIndicator): boolean {
  return printedScore !== null && weight !== null && printedScore.gte(weight);
}

/** actual/target of two numbers in one unit; null for anything else. */
function achieved({ outcome: { target, actual, reason } }: AssessedIndicator): Decimal | null {
  if (target.kind !== 'number' || actual.kind !== 'number' || reason === 'unitMismatch') return null;
  return target.percent === actual.percent && target.value.gt(0) ? actual.value.div(target.value) : null;
}
