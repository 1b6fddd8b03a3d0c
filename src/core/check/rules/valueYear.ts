import type { AssessedIndicator } from '../../form/assessIndicator';
import { serialOf } from '../../quantity/calendar';
import type { Quantity } from '../../quantity/quantity';
import { usedRows } from '../fullScores';
import { foundInRow } from '../place';
import type { AtIndicator, Found } from '../place';
import type { Rule } from '../rule';

/** Until the end of March work of the year before is often still being finished. */
const LAST_LATE_MONTH = 3;
const LAST_LATE_DAY = 31;

/** Where the days of a cell lie, seen from the form's year. */
type Days = 'within' | 'shortlyAfter' | 'outside';

interface Figures {
  readonly case: 'outside' | 'shortlyAfter';
  readonly texts: readonly string[];
  readonly year: number;
}

/** Days in 指标值 or 完成值 that have nothing to do with the form's year; a period that touches the year is fine. */
export const valueYear: Rule<'value.year', Figures, AtIndicator> = {
  code: 'value.year',
  severity: 'warning',
  basis: 'formYear',
  acceptable: ({ figures }) => figures,
  find: ({ form: { year }, assessment }) =>
    year === null ? [] : usedRows(assessment).flatMap((row) => otherYear(row, year)),
};

function otherYear(row: AssessedIndicator, year: number): Found<Figures, AtIndicator>[] {
  const { indicator, outcome } = row;
  const strange = (['target', 'actual'] as const)
    .map((name) => ({ cell: indicator[name], text: outcome[name].text, days: daysOf(outcome[name], year) }))
    .filter(({ days }) => days !== 'within');
  const [first] = strange;
  if (!first) return [];
  const texts = Array.from(new Set(strange.map(({ text }) => text.trim())));
  const isLate = strange.every(({ days }) => days === 'shortlyAfter');
  return [foundInRow(row, first.cell, { case: isLate ? 'shortlyAfter' : 'outside', texts, year })];
}

function daysOf(quantity: Quantity, year: number): Days {
  if (quantity.kind !== 'date' && quantity.kind !== 'period') return 'within';
  const { from, to } = quantity;
  if (from === null || to === null) return 'within';
  const first = serialOf({ year, month: 1, day: 1 });
  const last = serialOf({ year, month: 12, day: 31 });
  if (from <= last && to >= first) return 'within';
  const lastLate = serialOf({ year: year + 1, month: LAST_LATE_MONTH, day: LAST_LATE_DAY });
  return from > last && to <= lastLate ? 'shortlyAfter' : 'outside';
}
