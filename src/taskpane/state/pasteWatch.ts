import { contains, intersects } from '../../core/cell/area';
import type { Area } from '../../core/cell/area';
import { pasteDamage } from '../../core/sheet/paste/pasteDamage';
import type { PasteDamage } from '../../core/sheet/paste/pasteDamage';
import type { Paste } from '../../core/sheet/paste/paste';
import type { Grid } from '../../core/sheet/grid';
import { differingCells } from '../../core/takeBack/heldCell';
import { editedAreas } from '../../core/takeBack/editEnds';
import type { SheetEdit } from '../../core/takeBack/editEnds';
import type { SheetReading } from '../../excel/readSheet';

/** A paste that did more to a form than to fill in indicators, and can be put right. */
export interface PasteOffer {
  readonly paste: Paste;
  readonly damage: PasteDamage;
}

/** Looks from one reading of a sheet to the next for blocks that were pasted into a form. */
export interface PasteWatch {
  /** Somebody has edited a sheet; what came of it the next reading tells. */
  edited(sheetId: string, edit: SheetEdit): void;
  /** What there is to offer, whenever the block stands as it was pasted; null where there is nothing. */
  read(reading: Pick<SheetReading, 'sheetId' | 'grid'>): PasteOffer | null;
}

/** Watches for pastes; only those into the sheet read last, of which it is known what stood there before. */
export function createPasteWatch(): PasteWatch {
  let known: Pick<SheetReading, 'sheetId' | 'grid'> | null = null;
  let edits: SheetEdit[] = [];
  let offer: PasteOffer | null = null;
  return {
    edited(sheetId, edit) {
      if (sheetId === known?.sheetId) edits.push(edit);
    },
    read(reading) {
      const before = known?.sheetId === reading.sheetId ? known.grid : null;
      if (known?.sheetId !== reading.sheetId) {
        edits = [];
        offer = null;
      }
      known = reading;
      const { grid } = reading;
      if (before && grid && edits.length > 0) look(before, grid);
      return offer && grid && isAsPasted(offer.paste, grid) ? offer : null;
    },
  };

  function look(before: Grid, grid: Grid): void {
    const area = pastedArea(edits);
    // An edit after the reading had begun is in the next one.
    if (area && differs(before, grid, area)) {
      const paste = { area, before, after: grid };
      const damage = pasteDamage(paste);
      if (damage) offer = { paste, damage };
      edits = [];
    } else if (!area) edits = [];
  }
}

/** The one block of several cells among edits; null where there are none or more, or another edit has touched it or moved cells. */
function pastedArea(edits: readonly SheetEdit[]): Area | null {
  if (edits.some(({ movesCells }) => movesCells)) return null;
  const areas = edits.flatMap(({ address }) => editedAreas(address));
  const [block, ...others] = areas.filter(({ top, left, bottom, right }) => top < bottom || left < right);
  if (!block || others.length > 0 || !Number.isFinite(block.bottom) || !Number.isFinite(block.right)) return null;
  return areas.some((area) => area !== block && intersects(area, block)) ? null : block;
}

function differs(before: Grid, after: Grid, area: Area): boolean {
  return differingCells(before, after).some(({ row, column }) => contains(area, row, column));
}

function isAsPasted({ area, after }: Paste, now: Grid): boolean {
  return !differs(after, now, area);
}
