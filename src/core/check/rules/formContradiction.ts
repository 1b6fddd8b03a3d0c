import Decimal from 'decimal.js';
import { totalFundLine } from '../../form/assessForm';
import type { AssessedIndicator } from '../../form/assessIndicator';
import { textIn } from '../../form/cellState';
import type { CheckContext } from '../checkContext';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator, Found } from '../place';
import type { Rule } from '../rule';
import { indicatorSubject } from '../subject';
import type { Subject } from '../subject';
import { targetAndActual } from '../targetAndActual';
import type { TargetAndActual } from '../targetAndActual';

/** Hardly anything was spent. */
const LITTLE_SPENT = new Decimal('0.05');
/** Far more was done than planned. */
const FAR_MORE = new Decimal(2);
/** Far more was spent than planned for one indicator. */
const FAR_DEARER = new Decimal(2);
/** Names that count what was not accepted. */
const NOT_ACCEPTED = /不合格|不通过|未通过|问题|缺陷|整改|投诉/;

type Figures =
  | (TargetAndActual & { readonly case: 'doneWithoutMoney'; readonly rate: Decimal })
  /** Nothing was accepted, and yet this indicator has full points. */
  | { readonly case: 'acceptedNothing'; readonly full: Subject }
  | (TargetAndActual & { readonly case: 'dearAndScored'; readonly score: Decimal });

/** Rows that do not go together, which may have good reasons: remarks a reader may think about, never a mistake. */
export const formContradiction: Rule<'form.contradiction', Figures, AtIndicator> = {
  code: 'form.contradiction',
  severity: 'info',
  basis: 'usage',
  find: (context) => {
    const rows = usedRows(context.assessment);
    return [...doneWithoutMoney(context, rows), ...acceptedNothing(rows), ...rows.flatMap(dearAndScored)];
  },
};

function doneWithoutMoney(
  { form, assessment }: CheckContext,
  rows: readonly AssessedIndicator[],
): Found<Figures, AtIndicator>[] {
  const { rate } = assessment.executionRate;
  const most = rows.find((row) => isQuantity(row) && isUpwards(row) && (achieved(row)?.gte(FAR_MORE) ?? false));
  if (!rate || !totalFundLine(form) || rate.gt(LITTLE_SPENT) || !most) return [];
  const figures = { case: 'doneWithoutMoney', rate, ...targetAndActual(most) } as const;
  return [foundInRow(most, most.indicator.actual, figures)];
}

function acceptedNothing(rows: readonly AssessedIndicator[]): Found<Figures, AtIndicator>[] {
  const full = rows.find((row) => isQuantity(row) && isFull(row) && (achieved(row)?.gte(1) ?? false));
  const none = rows.find((row) => isUpwards(row) && isAcceptance(row) && (achieved(row)?.isZero() ?? false));
  if (!full || !none) return [];
  const figures = { case: 'acceptedNothing', full: indicatorSubject(full.indicator) } as const;
  return [foundInRow(none, none.indicator.actual, figures)];
}

function dearAndScored(row: AssessedIndicator): Found<Figures, AtIndicator>[] {
  const { indicator, outcome, printedScore: score } = row;
  const times = achieved(row);
  if (outcome.nature !== 'lower' || !textIn(indicator.subcategory).includes('成本')) return [];
  if (!times?.gte(FAR_DEARER) || !score?.gt(0)) return [];
  return [foundInRow(row, indicator.actual, { case: 'dearAndScored', score, ...targetAndActual(row) } as const)];
}

/** Accepting is what is counted; what was refused (验收不合格率) is good at 0. */
function isAcceptance({ indicator }: AssessedIndicator): boolean {
  const name = textIn(indicator.name);
  return name.includes('验收') && !NOT_ACCEPTED.test(name);
}

/** More is better: 0 of what must not happen, or three times what may happen at most, contradicts nothing. */
function isUpwards({ outcome: { nature } }: AssessedIndicator): boolean {
  return nature === 'higher' || nature === 'equal';
}

function isQuantity({ indicator }: AssessedIndicator): boolean {
  return textIn(indicator.subcategory).includes('数量');
}

function isFull({ printedScore, weight }: AssessedIndicator): boolean {
  return printedScore !== null && weight !== null && printedScore.gte(weight);
}

/** actual/target of two numbers in one unit; null for anything else. */
function achieved({ outcome: { target, actual, noScore } }: AssessedIndicator): Decimal | null {
  if (target.kind !== 'number' || actual.kind !== 'number' || noScore?.code === 'unitMismatch') return null;
  return target.percent === actual.percent && target.value.gt(0) ? actual.value.div(target.value) : null;
}
