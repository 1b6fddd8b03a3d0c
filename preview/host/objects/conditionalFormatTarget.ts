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
