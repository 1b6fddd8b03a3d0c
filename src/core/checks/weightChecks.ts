import Decimal from 'decimal.js';
import type { AssessedIndicator } from '../form/assessIndicator';
import { isBlankCell, textIn } from '../form/cellState';
import { isErrorCell } from '../form/isErrorCell';
import { checkMessages } from '../messages/checks';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { indicatorTitle } from './indicatorTitle';
import { makeFinding } from './makeFinding';

const FULL_WEIGHT = new Decimal(100);

/** Weights: each one present and positive, each 一级指标 as usual, all together 100. A form without weight column has none to check. */
export function weightChecks(context: CheckContext): Finding[] {
  const { rows, sections } = context.assessment;
  if (!rows.some(({ indicator }) => indicator.weight !== null)) return [];
  return [
    ...totalWeight(context),
    ...sections.flatMap((section) => sectionWeight(section)),
    ...rows.flatMap((row) => rowWeight(row)),
  ];
}

function totalWeight({ form, assessment }: CheckContext): Finding[] {
  const cell = form.totalWeight ?? assessment.rows.at(-1)?.indicator.weight;
  // Without one of its terms a sum says nothing.
  const isUnknown = assessment.rows.some(({ indicator }) => indicator.weight && isErrorCell(indicator.weight));
  if (!cell || isUnknown || assessment.totalWeight.equals(FULL_WEIGHT)) return [];
  return [makeFinding('weight.total', cell, '', checkMessages.weightTotal(assessment.totalWeight))];
}

function sectionWeight({
  category,
  weight,
  expectedWeight,
  rows,
}: CheckContext['assessment']['sections'][number]): Finding[] {
  const cell = rows[0]?.indicator.category;
  const isStarted = rows.some((row) => row.weight !== null);
  if (!cell || !expectedWeight || !isStarted || weight.equals(expectedWeight)) return [];
  return [makeFinding('weight.section', cell, category, checkMessages.weightSection(category, weight, expectedWeight))];
}

function rowWeight({ indicator, unused, weight }: AssessedIndicator): Finding[] {
  const cell = indicator.weight;
  if (unused || !cell || isErrorCell(cell)) return [];
  const title = indicatorTitle(indicator);
  if (isBlankCell(cell)) return [makeFinding('weight.missing', cell, title, checkMessages.weightMissing(title))];
  if (weight?.greaterThan(0)) return [];
  return [makeFinding('weight.invalid', cell, title, checkMessages.weightInvalid(title, textIn(cell)))];
}
