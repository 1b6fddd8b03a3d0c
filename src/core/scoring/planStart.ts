import type { CellInput } from '../cell/cell';
import { oncePerCell } from '../cell/oncePerCell';
import type { DateQuantity, PeriodQuantity, Quantity } from '../quantity/quantity';
import { quantityOf } from '../quantity/quantityOf';
import { readQuantity } from '../quantity/readQuantity';
import type { NoScore } from './noScore';
import { dottedMonth, isUnclearMonth } from './pairs/monthPair';
import type { TimeSpans } from './timeSpan';
import { serialDayOf, timeSpanOf, yearOf } from './timeSpan';

/** The day the work began, as an Excel serial, or why it is not known. */
export type PlanStart = { readonly day: number } | { readonly noScore: NoScore };

/** What may say when the work began. */
interface StartSources extends TimeSpans {
  readonly target: DateQuantity | PeriodQuantity;
  readonly actual: DateQuantity | PeriodQuantity;
  /** The cell for the start, where the form has one. */
  readonly given: CellInput | undefined;
}

/** '2019年6月起', '自2019年6月开始'. */
const AROUND = /^[自从]|(?:起|开始|开工|启动)$/g;

/**
 * When the work began: what the target says goes before what stands beside it, and that before what the completion says. A deadline
 * alone names no start; the first of January would be a guess.
 */
export function planStart({ target, plan, actual, done, given }: StartSources): PlanStart {
  if (target.kind === 'period') return { day: plan.from };
  const targetText = target.text.trim();
  const start = given ? readStart(given) : null;
  if (start && start.kind !== 'blank' && start.kind !== 'notApplicable') {
    const day = firstDay(start, target.to === null ? yearOf(plan.to) : null);
    if (day !== null) return notAfter(plan.to, day, [start.text.trim(), targetText]);
    const isYearless = start.kind === 'date' && start.from === null;
    const unclear = { code: 'startUnclear', case: isYearless ? 'yearMissing' : 'unrecognized' } as const;
    return { noScore: { ...unclear, start: start.text.trim() } };
  }
  if (actual.kind === 'period') return notAfter(plan.to, done.from, [actual.text.trim(), targetText]);
  return { noScore: { code: 'startUnclear', case: 'missing', target: targetText } };
}

/** A start in the header is that of all rows. */
const readStart: (cell: CellInput) => Quantity = oncePerCell((cell) => {
  if (typeof cell.value !== 'string') return quantityOf(cell);
  return { ...readQuantity({ value: cell.value.trim().replace(AROUND, '') }), text: cell.value };
});

/** The first day a start can mean; null where it is no day, or names no year and `year` is not known either. */
function firstDay(start: Quantity, year: number | null): number | null {
  if (start.kind === 'date' || start.kind === 'period') return timeSpanOf(start, year)?.from ?? null;
  const month = dottedMonth(start);
  return month && !isUnclearMonth(month) ? month.from : serialDayOf(start);
}

function notAfter(deadline: number, day: number, [start, target]: readonly [string, string]): PlanStart {
  if (day <= deadline) return { day };
  return { noScore: { code: 'startUnclear', case: 'afterDeadline', start, target } };
}
