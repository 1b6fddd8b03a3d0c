import { InvalidAddressError, localAddress } from '../cell/a1';
import { intersects, parseArea } from '../cell/area';
import type { Area } from '../cell/area';

/** Cells an action changed on a sheet. */
export interface ChangedPlace {
  readonly sheetId: string;
  /** A1 addresses, also of whole rows ('5:5'); null for all of the sheet. */
  readonly cells: readonly string[] | null;
}

/** An edit of a sheet as Excel reports it. */
export interface SheetEdit {
  /** A1 address, perhaps of several areas ('B2,D4:E5') or of whole rows or columns ('5:5', 'C:C'). */
  readonly address: string;
  /** Whether rows, columns or cells came or went, so that others now stand elsewhere. */
  readonly movesCells: boolean;
}

/** Whether an edit ends the offer to take an action back: it concerns a cell the action changed, or moves cells of its sheet. */
export function editEnds(places: readonly ChangedPlace[], sheetId: string, edit: SheetEdit): boolean {
  return places.some((place) => {
    if (place.sheetId !== sheetId) return false;
    if (place.cells === null || edit.movesCells) return true;
    const edited = editedAreas(edit.address);
    const changed = place.cells.flatMap(editedAreas);
    return edited.some((one) => changed.some((other) => intersects(one, other)));
  });
}

/** What cannot be read may be anywhere. */
const EVERYWHERE: Area = { top: 0, left: 0, bottom: Infinity, right: Infinity };

/** The areas of an address as Excel tells it; whole rows and columns, and what cannot be read, have no end. */
export function editedAreas(addresses: string): Area[] {
  return addresses.split(',').map((address) => areaOf(localAddress(address)));
}

function areaOf(address: string): Area {
  const rows = /^(\d+):(\d+)$/.exec(address);
  if (rows) return { ...EVERYWHERE, top: Number(rows[1]) - 1, bottom: Number(rows[2]) - 1 };
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(address);
  if (columns) return { ...parseArea(`${columns[1]}1:${columns[2]}1`), bottom: Infinity };
  try {
    return parseArea(address);
  } catch (error) {
    if (error instanceof InvalidAddressError) return EVERYWHERE;
    throw error;
  }
}
