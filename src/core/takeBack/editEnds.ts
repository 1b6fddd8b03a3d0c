import { InvalidAddressError } from '../cell/a1';
import { intersects } from '../cell/area';
import type { Area } from '../cell/area';
import { addressesOf, areaOfLines } from '../cell/areasIn';

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

/** Whole rows and columns, and what cannot be read, have no end. */
const ENDLESS = { bottom: Infinity, right: Infinity };

/** The areas of an address as Excel tells it; what cannot be read may be anywhere. */
export function editedAreas(addresses: string): Area[] {
  return addressesOf(addresses).map((address) => {
    try {
      return areaOfLines(address, ENDLESS);
    } catch (error) {
      if (error instanceof InvalidAddressError) return { top: 0, left: 0, ...ENDLESS };
      throw error;
    }
  });
}
