import type { SeriesReading } from '../../engine/charts/chartReading';
import type { ChartLabels } from '../../engine/charts/chart';
import { displayText } from '../../engine/cells';

/** What stands at a point: value, names and percent as far as they are shown; '' for nothing. */
export function labelText(labels: ChartLabels, series: SeriesReading, point: number): string {
  const value = series.values[point] ?? null;
  if (value === null) return '';
  const sum = series.values.reduce<number>((total, each) => total + Math.abs(each ?? 0), 0);
  const shownValue = labels.numberFormat === null ? series.texts[point] : displayText(value, labels.numberFormat);
  return [
    labels.showSeriesName ? series.name : '',
    labels.showCategoryName ? (series.categories[point] ?? '') : '',
    labels.showValue ? (shownValue ?? '') : '',
    labels.showPercentage && sum > 0 ? `${Math.round((Math.abs(value) / sum) * 100)}%` : '',
  ]
    .filter((text) => text !== '')
    .join(labels.separator === '\n' ? ' ' : labels.separator);
}
