import type { SheetSizes } from '../core/sheet/fit/formFit';
import { NO_SIZES } from '../core/sheet/fit/sizesAfter';
import { holdsSame } from '../core/takeBack/heldCell';
import { setSizes } from './applySizes';
import { enterHeld, loadCells } from './takeBack/heldCells';
import type { ReadCell } from './takeBack/heldCells';

/** A cell that was written to. */
export interface OverwrittenCell {
  /** What it held just before. */
  readonly found: ReadCell;
  /** What it holds since. */
  readonly after: ReadCell;
}

/**
 * Enters what cells held before they were written to, and gives rows and columns their sizes back. What is typed into a cell in the
 * meantime is put back in its turn. One round trip, as a rule.
 */
export async function putBackCells(
  context: Excel.RequestContext,
  sheetId: string,
  cells: readonly OverwrittenCell[],
  sizes: SheetSizes = NO_SIZES,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  const addresses = cells.map(({ found }) => found.cell);
  const found = loadCells(sheet, addresses);
  for (const { found: held } of cells) {
    enterHeld(sheet.getRange(held.cell).untrack(), held);
  }
  setSizes(sheet, sizes);
  const after = loadCells(sheet, addresses);
  await context.sync();
  const [foundNow, afterNow] = [found(), after()];
  const typed = cells.flatMap(({ after: ours }, index) => {
    const [now, then] = [foundNow[index], afterNow[index]];
    return now && then && !holdsSame(now, ours) ? { found: now, after: then } : [];
  });
  if (typed.length > 0) await putBackCells(context, sheetId, typed);
}
