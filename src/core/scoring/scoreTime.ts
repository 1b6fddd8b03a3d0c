import { isDated } from '../quantity/quantityKinds';
import type Decimal from 'decimal.js';
import type { CellInput } from '../cell/cell';
import { dayOfSerial } from '../quantity/calendar';
import type { DateQuantity, PeriodQuantity, Quantity } from '../quantity/quantity';
import type { Scheme } from '../scheme/scheme';
import { comparable } from './comparable';
import { deviationBelow, exact } from './exact';
import { inUnitOf, measureOf } from './measure';
import type { NatureSource } from './nature';
import type { NoScore } from './noScore';
import { planStart } from './planStart';
import type { PlanStart } from './planStart';
import { deadline } from './rules/deadline';
import { fullScore, kindMismatch, refused, scored } from './verdict';
import type { ScoreStep } from './scoreStep';
import type { TimeSpans } from './timeSpan';
import { endsMonth, serialDayOf, someYear, timeSpanOf, yearOf } from './timeSpan';
import type { Verdict } from './verdict';

/** What scoring a time indicator needs. */
interface TimeCase {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly weight: Decimal;
  readonly scheme: Scheme;
  /** The form's year; null when unknown. */
  readonly year: number | null;
  /** When the work began, where the form says so beside the target. */
  readonly start: CellInput | undefined;
}

/** Scores 时效: days against a deadline, periods against periods, lengths of time against lengths. */
export function scoreTime(time: TimeCase, source: NatureSource): Verdict {
  const { target, actual } = time;
  if (target.kind === 'date' || target.kind === 'period')
    return scoreDates(time, target, dated(actual), serialStep(actual));
  const targetDay = serialDayOf(target);
  const wantsDay = targetDay !== null && (serialDayOf(actual) !== null || isDated(actual));
  if (wantsDay) {
    const steps = [...serialStep(target), ...serialStep(actual)];
    return scoreDates(time, dayQuantity(target.text, targetDay), dated(actual), steps);
  }
  return scoreLengths(time, source);
}

/** A date or period, also one that arrives as an Excel serial; null for anything else. */
function dated(quantity: Quantity): DateQuantity | PeriodQuantity | null {
  if (isDated(quantity)) return quantity;
  const serial = serialDayOf(quantity);
  return serial === null ? null : dayQuantity(quantity.text, serial);
}

function serialStep(quantity: Quantity): ScoreStep[] {
  const serial = serialDayOf(quantity);
  return serial === null ? [] : [{ kind: 'serialDate', text: quantity.text.trim(), day: serial }];
}

function dayQuantity(text: string, serial: number): DateQuantity {
  const { month, day } = dayOfSerial(serial) ?? { month: 1, day: 1 };
  return { kind: 'date', text, from: serial, to: serial, month, day, precision: 'day' };
}

function scoreDates(
  time: TimeCase,
  target: DateQuantity | PeriodQuantity,
  actual: DateQuantity | PeriodQuantity | null,
  assumptions: readonly ScoreStep[],
): Verdict {
  const texts = { target: target.text.trim(), actual: time.actual.text.trim() };
  if (!actual) return refused(kindMismatch('date', target, time.actual));
  const spans = alignYears(target, actual, time.year);
  if (!spans) return refused({ code: 'yearMissing', ...texts });
  const { plan, done } = spans;
  // A period is done on its last day; a month or a year may mean any of its days.
  const earliest = actual.kind === 'period' ? done.to : done.from;
  if (done.to > plan.to && earliest <= plan.to) return refused({ code: 'timeAmbiguous', case: 'side', ...texts });
  const steps = [...assumptions, ...spans.assumptions];
  const counted = countedFrom(time, spans, planStart({ target, plan, actual, done, given: time.start }));
  if ('code' in counted) return refused(counted, { assumptions: steps });
  const taken = {
    planned: exact(plan.to - counted.day + 1),
    taken: exact(done.to - counted.day + 1),
    inUnit: (days: Decimal) => days,
  };
  const score = deadline(taken, time.weight, time.scheme.missedDeadline);
  if (!score) return refused({ code: 'late', ...texts }, { assumptions: steps });
  return scored(score, { assumptions: [...steps, ...counted.steps] });
}

/** The day from which days are counted; the deadline itself where it only matters whether it was kept. */
function countedFrom(
  { target, actual, scheme }: TimeCase,
  { plan, done }: TimeSpans,
  start: PlanStart,
): { readonly day: number; readonly steps: readonly ScoreStep[] } | NoScore {
  if (done.to <= plan.to || scheme.missedDeadline !== 'ratio') {
    const isEarlier = 'day' in start && done.to < start.day;
    return { day: plan.to, steps: isEarlier ? [{ kind: 'doneBeforeStart', start: start.day }] : [] };
  }
  if ('noScore' in start) return start.noScore;
  // A month stands for its last day beside another month's end; a year says nothing of the days.
  const isExact = actual.kind !== 'date' || actual.precision === 'day';
  if (!isExact && (actual.precision === 'year' || !endsMonth(plan.to))) {
    return { code: 'timeAmbiguous', case: 'length', target: target.text.trim(), actual: actual.text.trim() };
  }
  const step = { kind: 'countedDays', start: start.day, deadline: plan.to, done: done.to } as const;
  return { day: start.day, steps: [step] };
}

/**
 * Both spans in one calendar. A date without a year is in the form's year, else in the year of the other; where neither
 * names one they share it. Null when only the target lacks its year and the actual is later in its own: that may be late, or
 * early for the next.
 */
function alignYears(
  target: DateQuantity | PeriodQuantity,
  actual: DateQuantity | PeriodQuantity,
  formYear: number | null,
): (TimeSpans & { readonly assumptions: readonly ScoreStep[] }) | null {
  const named = target.to === null ? (formYear ?? yearIfInTime(target, actual)) : yearOf(target.to);
  const year = named ?? (actual.to === null ? someYear() : null);
  const plan = timeSpanOf(target, year);
  const done = timeSpanOf(actual, year);
  if (!plan || !done) return null;
  const assumed = named !== null && (target.to === null || actual.to === null);
  return { plan, done, assumptions: assumed ? [{ kind: 'assumedYear', year: named }] : [] };
}

/** The year of the actual, where it would be in time in that year: 12月31日前 and 2020-12-20. */
function yearIfInTime(target: DateQuantity | PeriodQuantity, actual: DateQuantity | PeriodQuantity): number | null {
  if (actual.to === null) return null;
  const year = yearOf(actual.to);
  const plan = timeSpanOf(target, year);
  return plan && actual.to <= plan.to ? year : null;
}

function scoreLengths({ target, actual, weight, scheme }: TimeCase, source: NatureSource): Verdict {
  const texts = { target: target.text.trim(), actual: actual.text.trim() };
  const planned = measureOf(target);
  const taken = actual.kind === 'range' ? null : measureOf(actual);
  if (!planned || !taken) return refused(kindMismatch('number', target, actual));
  const comparison = comparable(planned, taken);
  if ('noScore' in comparison) return refused(comparison.noScore);
  const { assumptions } = comparison;
  const figures = { planned: comparison.target.low, taken: comparison.actual.low };
  const deviation = () => deviationBelow(figures.planned, figures.taken);
  if (figures.planned.eq(figures.taken)) {
    return scored(fullScore(weight, 'onTime'), { deviation, assumptions });
  }
  // A bare 12 may be months to finish in or months to keep going; a length of time is only clear under 时效.
  const isLength = target.kind === 'duration' || actual.kind === 'duration';
  if (!isLength || source === 'inferred') return refused({ code: 'timeAmbiguous', case: 'direction', ...texts });
  const score = deadline({ ...figures, inUnit: inUnitOf(comparison.target) }, weight, scheme.missedDeadline);
  return score
    ? scored(score, { deviation, assumptions })
    : refused({ code: 'late', ...texts }, { deviation, assumptions });
}
