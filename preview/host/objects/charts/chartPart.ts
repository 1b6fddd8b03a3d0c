import type { Chart, ChartBox } from '../../../engine/charts/chart';
import type { Scalar } from '../../hostObject';
import { changeChart, chartOf } from './chartTarget';
import type { ChartTarget } from './chartTarget';

/** A part of a chart that an object of Excel's stands for: read and changed as a whole. */
export interface Part<P> {
  readonly chart: ChartTarget;
  readonly read: () => P;
  readonly write: (part: P) => void;
}

/** The part of a chart that `get` finds and `put` replaces. */
export function partOf<P>(
  target: ChartTarget,
  get: (chart: Chart) => P,
  put: (chart: Chart, part: P) => Chart,
): Part<P> {
  return {
    chart: target,
    read: () => get(chartOf(target)),
    write: (part) => changeChart(target, (chart) => put(chart, part)),
  };
}

/** The member of a part. */
export function member<P, K extends keyof P>(part: Part<P>, key: K): Part<P[K]> {
  return {
    chart: part.chart,
    read: () => part.read()[key],
    write: (value) => part.write({ ...part.read(), [key]: value }),
  };
}

/** A property that stands in the part under that key; `fallback` is what it says while nothing was set. */
export function partScalar<P, K extends keyof P>(
  key: K,
  parse: (value: unknown) => P[K],
  fallback: unknown = null,
): Scalar<Part<P>> {
  return {
    get: (part) => part.read()[key] ?? fallback,
    set: (part, value) => part.write({ ...part.read(), [key]: parse(value) }),
  };
}

/** What the part looks like as a box with text. */
export function boxOf<P extends ChartBox>(part: Part<P>): Part<ChartBox> {
  return {
    chart: part.chart,
    read: part.read,
    write: ({ fill, font, border }) => part.write({ ...part.read(), fill, font, border }),
  };
}
