import { parseArea } from '../core/cell/area';
import { GENERAL } from '../core/cell/numberFormat';
import { borderSides } from './applyStyle';
import { writeInBlocks } from './writeInBlocks';

/**
 * Queues the looks of an ordinary cell for a range. Clearing its formats would do the same, and would take off the conditional formats
 * that lie over it, which may be anybody's.
 */
export function plainLooks(sheet: Excel.Worksheet, address: string): void {
  const range = sheet.getRange(address).untrack();
  const { top, left, bottom, right } = parseArea(address);
  const general = Array.from({ length: bottom - top + 1 }, () => Array<string>(right - left + 1).fill(GENERAL));
  writeInBlocks(range, 'numberFormat', general);
  const { format } = range;
  format.fill.clear();
  Object.assign(format.font, { bold: false, italic: false, strikethrough: false, underline: 'None', color: '#000000' });
  format.horizontalAlignment = 'General';
  format.wrapText = false;
  borderSides(address).forEach((side) => (format.borders.getItem(side).style = 'None'));
}
