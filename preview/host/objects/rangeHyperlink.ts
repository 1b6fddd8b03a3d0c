import type { Hyperlink } from '../../engine/hyperlink';
import { changesFor } from '../../engine/cells';
import type { CellStyle } from '../../engine/cellStyle';
import { HostError } from '../hostError';
import { recordOf, textOf } from '../values';
import { cellEntry } from './cellEntry';
import { assertEditable, uniform } from './rangeTarget';
import type { RangeTarget } from './rangeTarget';

/** The look of Excel's style for links. */
const LOOK: Partial<CellStyle> = { fontColor: '#0563C1', underline: true };

/** What Excel takes for the pieces of a link. */
const MAX_ADDRESS = 2083;
const MAX_TIP = 255;

/** Excel.RangeHyperlink of the range; null without a link and where its cells differ. */
export function readHyperlink(target: RangeTarget): object | null {
  const { cells } = target.host.engine;
  const link = uniform(target, (row, column) => cells.hyperlink(target.sheetId, row, column));
  if (!link) return null;
  const { address, documentReference, screenTip } = link;
  return {
    ...(address !== '' && { address }),
    ...(documentReference !== '' && { documentReference }),
    screenTip,
    textToDisplay: cells.text(target.sheetId, target.area.row, target.area.column),
  };
}

/**
 * Gives every cell the link and its look. Only the first cell is given the text; without one it keeps its own, and
 * an empty one shows where the link leads.
 */
export function setHyperlink(target: RangeTarget, value: unknown): void {
  assertEditable(target);
  const { hyperlink, text } = readArgument(value);
  const { engine } = target.host;
  const area = engine.context.writable(target.sheetId, target.area);
  const first = engine.cells.read(target.sheetId, area.row, area.column);
  const isEmpty = first.value === '' && first.formula === null;
  const shown = text ?? (isEmpty ? hyperlink.address || hyperlink.documentReference : null);
  const content = shown === null ? {} : cellEntry(shown, '@');
  engine.cells.write(
    target.sheetId,
    changesFor(area, (row, column) => ({
      hyperlink,
      ...(row === 0 && column === 0 && content),
      style: LOOK,
    })),
  );
}

/** A link leads somewhere: to an address, to a place in the workbook, or both. */
function readArgument(value: unknown): { readonly hyperlink: Hyperlink; readonly text: string | null } {
  const { address, documentReference, screenTip, textToDisplay } = recordOf(value);
  const hyperlink = {
    address: piece(address, MAX_ADDRESS),
    documentReference: piece(documentReference, MAX_ADDRESS),
    screenTip: piece(screenTip, MAX_TIP),
  };
  if (hyperlink.address === '' && hyperlink.documentReference === '')
    throw new HostError('InvalidArgument', '链接应有 address 或 documentReference');
  const text = textToDisplay === undefined || textToDisplay === null ? null : textOf(textToDisplay);
  return { hyperlink, text };
}

function piece(value: unknown, max: number): string {
  if (value === undefined || value === null) return '';
  const text = textOf(value);
  if (text.length > max) throw new HostError('InvalidArgument', `超过 ${max} 字`);
  return text;
}
