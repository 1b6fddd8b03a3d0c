import { isMarkedText } from '../core/sheet/edit/entry';
import type { PlannedLink } from '../core/summary/sheet/planSummaryTable';
import { writeEntries } from './writeEntries';

/**
 * Queues the link of a cell. A text to display is read like any other Excel is given, so one it may mistake is written after the link and
 * not with it.
 */
export function setLink(cell: Excel.Range, { text, target, tip }: PlannedLink, format: string | null): void {
  const display = isMarkedText(text) ? {} : { textToDisplay: String(text) };
  cell.hyperlink = { documentReference: target, screenTip: tip, ...display };
  if (isMarkedText(text)) writeEntries(cell, [[text]], [[format]]);
}
