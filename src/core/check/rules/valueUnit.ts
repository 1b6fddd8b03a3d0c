import Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import type { AssessedIndicator } from '../../form/assessIndicator';
import type { Quantity } from '../../quantity/quantity';
import { percentDraft, percentOf } from '../fix/percentDraft';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator, Found } from '../place';
import type { Rule } from '../rule';
import type { TargetAndActual } from '../targetAndActual';
import { isComparable, targetAndActual } from '../targetAndActual';
import { numberText } from './numberText';

/** Above it a bare number beside a percentage is a number of percent, which is said in the steps of the score. */
const LARGEST_SHARE = 1;
/** Parts of the year a form is for. */
const PERIOD = /^(?:半年|季度?|月|旬|周|星期|天|日)$/;
/** 1000 %: hardly a percentage beside one of at most twice the whole. */
const HARDLY_A_PERCENTAGE = new Decimal(10);
const LARGEST_USUAL = new Decimal(2);

type Figures =
  | (TargetAndActual & { readonly case: 'units' })
  /** 98 came into a cell that shows percentages, which now shows `text`; `meant` is a fraction. */
  | (TargetAndActual & { readonly case: 'hundredfold'; readonly text: string; readonly meant: Decimal });

/** 指标值 and 完成值 in different units, or a hundred times too large; where that is why the row has no score, score.missing says it. */
export const valueUnit: Rule<'value.unit', Figures, AtIndicator> = {
  code: 'value.unit',
  severity: 'warning',
  basis: 'indicators',
  // 98 for 98 % is an error of arithmetic.
  acceptable: ({ figures }) => (figures.case === 'units' ? figures : null),
  find: ({ assessment }) =>
    usedRows(assessment).flatMap((row): Found<Figures, AtIndicator>[] => {
      if (isComparable(row) && unitsDiffer(row)) {
        return [foundInRow(row, row.indicator.actual, { case: 'units', ...targetAndActual(row) } as const)];
      }
      return hundredfold(row);
    }),
  fix: {
    after: [numberText],
    draft: ({ at: { cell, row }, figures }) =>
      figures.case === 'hundredfold' ? percentOf(cell, row, figures.meant) : percentDraft(row),
  },
};

/** Whether target and actual are in different units, or one is a percentage and the other a share without the sign (0.98 against 98%). */
export function unitsDiffer({ outcome: { noScore, target, actual } }: AssessedIndicator): boolean {
  if (noScore?.code === 'unitMismatch') return !isCountOfPeriods(target, actual);
  if (target.kind !== 'number' || actual.kind !== 'number' || target.percent === actual.percent) return false;
  // Nothing is nothing in any unit.
  const bare = (target.percent ? actual : target).value.abs();
  return !bare.isZero() && bare.lte(LARGEST_SHARE);
}

/** '每季度不少于1次' is answered by how many there were in all of them, '5次'; fewer than in one of them would be too few in any case. */
function isCountOfPeriods(target: Quantity, actual: Quantity): boolean {
  if (target.kind !== 'number' || actual.kind !== 'number' || actual.value.lessThan(target.value)) return false;
  const [unit, period, ...more] = target.unit.split('/');
  return more.length === 0 && unit === actual.unit && PERIOD.test(period ?? '');
}

/** A number of percent in a cell that shows percentages: 9800% beside 95%. */
function hundredfold(row: AssessedIndicator): Found<Figures, AtIndicator>[] {
  const { indicator, outcome } = row;
  const found = (cell: Cell, quantity: Quantity, other: Quantity): Found<Figures, AtIndicator>[] => {
    const own = percentage(quantity);
    const beside = percentage(other);
    if (typeof cell.value !== 'number' || !own?.gte(HARDLY_A_PERCENTAGE) || !beside?.lte(LARGEST_USUAL)) return [];
    const meant = own.div(100);
    if (meant.greaterThan(LARGEST_USUAL)) return [];
    const figures = { case: 'hundredfold', ...targetAndActual(row), text: quantity.text, meant } as const;
    return [foundInRow(row, cell, figures)];
  };
  return [
    ...found(indicator.actual, outcome.actual, outcome.target),
    ...found(indicator.target, outcome.target, outcome.actual),
  ];
}

function percentage(quantity: Quantity): Decimal | null {
  return quantity.kind === 'number' && quantity.percent ? quantity.value : null;
}
