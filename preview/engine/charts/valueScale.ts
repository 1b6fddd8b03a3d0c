import type { ChartAxis } from './chart';
import type { ChartType } from './chartTypes';

/** What the axis of values shows. */
export interface ValueScale {
  readonly minimum: number;
  readonly maximum: number;
  readonly majorUnit: number;
}

/** About this many steps make a readable axis. */
const STEPS = 6;

/** The scale of the value axis: what was set of it, and round numbers around the values for the rest. */
export function valueScale(
  type: ChartType,
  series: readonly (readonly (number | null)[])[],
  set: Pick<ChartAxis, 'minimum' | 'maximum' | 'majorUnit'>,
): ValueScale {
  const values = plottedValues(type, series);
  const lowest = set.minimum ?? Math.min(0, ...values);
  const highest = set.maximum ?? Math.max(0, ...values);
  const span = highest > lowest ? highest - lowest : 1;
  const majorUnit = set.majorUnit ?? roundStep(span / STEPS);
  const minimum = set.minimum ?? Math.floor(lowest / majorUnit) * majorUnit;
  const maximum = set.maximum ?? automaticMaximum(highest, minimum, majorUnit);
  return { minimum, maximum: maximum > minimum ? maximum : minimum + majorUnit, majorUnit };
}

/** One step above the highest value, unless that lies well below its step. */
function automaticMaximum(highest: number, minimum: number, step: number): number {
  const above = Math.ceil(highest / step) * step;
  if (highest <= 0) return Math.max(above, minimum + step);
  return above - highest < step * 0.05 && highest > 0 ? above + step : above;
}

/** 1, 2 or 5 times a power of ten. */
function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return Number((step * power).toPrecision(12));
}

/** The heights to be drawn: sums where series are stacked. */
function plottedValues(type: ChartType, series: readonly (readonly (number | null)[])[]): number[] {
  if (/100$/.test(type)) return [100];
  const flat = series.flatMap((values) => values.filter((value) => value !== null));
  if (!/Stacked/.test(type)) return flat;
  const points = Math.max(0, ...series.map((values) => values.length));
  const sums = (sign: 1 | -1) =>
    Array.from({ length: points }, (_, point) =>
      series.reduce((sum, values) => sum + Math.max(0, sign * (values[point] ?? 0)) * sign, 0),
    );
  return [...flat, ...sums(1), ...sums(-1)];
}
