import { cellArea, contains, parseAddress } from './address';
import type { SheetArea } from './calculation';
import type { WorkbookEngine } from './workbookEngine';

/** What a click on a cell's link does: nothing without a link, go there, open an address, or say that it leads nowhere. */
export type LinkOutcome =
  | { readonly kind: 'none' }
  | { readonly kind: 'went'; readonly to: SheetArea }
  | { readonly kind: 'opens'; readonly address: string }
  | { readonly kind: 'invalid'; readonly reference: string };

/** Follows the link of a cell (of a merged cell: of its first one) as a click on it does. */
export function followHyperlink(engine: WorkbookEngine, sheetId: string, row: number, column: number): LinkOutcome {
  const merge = engine.layout.merges(sheetId).find((area) => contains(area, cellArea(row, column)));
  const { row: ownRow, column: ownColumn } = merge ?? { row, column };
  const link = engine.cells.hyperlink(sheetId, ownRow, ownColumn);
  if (!link) return { kind: 'none' };
  if (link.address !== '') return { kind: 'opens', address: link.address };
  const to = placeOf(engine, sheetId, link.documentReference);
  if (!to) return { kind: 'invalid', reference: link.documentReference };
  engine.selection.set(to);
  return { kind: 'went', to };
}

/** The cells of a reference or of a defined name; null when they are not there or hidden. */
function placeOf(engine: WorkbookEngine, sheetId: string, reference: string): SheetArea | null {
  const named = engine.definedNames.byName(reference)?.formula.slice(1);
  const parsed = parseAddress(named ?? reference);
  if (!parsed) return null;
  const sheet = parsed.sheetName === null ? engine.sheets.byId(sheetId) : engine.sheets.byName(parsed.sheetName);
  return sheet && !sheet.hidden ? { sheetId: sheet.id, area: parsed.area } : null;
}
