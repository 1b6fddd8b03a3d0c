import type { Comparison } from '../../engine/comparingFormats';
import type { ConditionalFormat } from '../../engine/conditionalFormats';
import { HostError } from '../hostError';
import { assertEditable } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

/** One conditional format, reached through a range it applies to. */
export interface ConditionalFormatTarget extends RangeTarget {
  readonly id: string;
}

/** The format, or ItemNotFound when it was deleted. */
export function formatOf({ host, sheetId, id }: ConditionalFormatTarget): ConditionalFormat {
  const format = host.engine.conditionalFormats.byId(sheetId, id);
  if (!format) throw new HostError('ItemNotFound', id);
  return format;
}

/** Changes parts of the format. */
export function changeFormat(target: ConditionalFormatTarget, change: Partial<ConditionalFormat>): void {
  assertEditable(target);
  target.host.engine.conditionalFormats.change(target.sheetId, { ...formatOf(target), ...change });
}

/** Changes parts of what the format does to cells. */
export function changeFormatStyle(target: ConditionalFormatTarget, style: ConditionalFormat['style']): void {
  changeFormat(target, { style: { ...formatOf(target).style, ...style } });
}

type Compared<T extends Comparison['type']> = Extract<Comparison, { readonly type: T }>;

/** What the format compares; ItemNotFound where it is of another type. */
export function comparisonOf<T extends Comparison['type']>(target: ConditionalFormatTarget, type: T): Compared<T> {
  const { comparison } = formatOf(target);
  if (comparison?.type !== type) throw new HostError('ItemNotFound', target.id);
  return comparison as Compared<T>;
}

/** Changes parts of what the format compares. */
export function changeComparison<T extends Comparison['type']>(
  target: ConditionalFormatTarget,
  type: T,
  change: Partial<Omit<Compared<T>, 'type'>>,
): void {
  changeFormat(target, { comparison: { ...comparisonOf(target, type), ...change } });
}
