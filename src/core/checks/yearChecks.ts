import type { AssessedIndicator } from '../form/assessIndicator';
import { checkMessages } from '../messages/checks';
import { serialOf } from '../quantity/calendar';
import type { Quantity } from '../quantity/quantity';
import type { Finding } from './finding';
import { indicatorTitle } from './indicatorTitle';
import { makeFinding } from './makeFinding';

/** Until the end of March work of the year before is often still being finished. */
const LAST_LATE_MONTH = 3;
const LAST_LATE_DAY = 31;

/** Where the days of a cell lie, seen from the form's year. */
type Place = 'within' | 'shortlyAfter' | 'outside';

/** Days in 指标值 or 完成值 that have nothing to do with the form's year; a period that touches the year is fine. */
export function yearChecks({ indicator, outcome }: AssessedIndicator, year: number | null): Finding[] {
  if (year === null) return [];
  const strange = (['target', 'actual'] as const)
    .map((name) => ({ cell: indicator[name], text: outcome[name].text, place: placeOf(outcome[name], year) }))
    .filter(({ place }) => place !== 'within');
  const [first] = strange;
  if (!first) return [];
  const title = indicatorTitle(indicator);
  const texts = Array.from(new Set(strange.map(({ text }) => text.trim())));
  const isLate = strange.every(({ place }) => place === 'shortlyAfter');
  const message = isLate
    ? checkMessages.valueNextYear(title, texts, year)
    : checkMessages.valueYear(title, texts, year);
  return [makeFinding('value.year', first.cell, title, message)];
}

function placeOf(quantity: Quantity, year: number): Place {
  if (quantity.kind !== 'date' && quantity.kind !== 'period') return 'within';
  const { from, to } = quantity;
  if (from === null || to === null) return 'within';
  const first = serialOf({ year, month: 1, day: 1 });
  const last = serialOf({ year, month: 12, day: 31 });
  if (from <= last && to >= first) return 'within';
  const lastLate = serialOf({ year: year + 1, month: LAST_LATE_MONTH, day: LAST_LATE_DAY });
  return from > last && to <= lastLate ? 'shortlyAfter' : 'outside';
}
