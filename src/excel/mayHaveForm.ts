import { readForms } from '../core/sheet/readForms';
import { readAllSheets } from './readAllSheets';
import type { ReadSheetCells } from './readAllSheets';

/** A workbook with more sheets than this is somebody's work already, and takes long to look through. */
const MAX_SHEETS = 20;
/** Cells on a sheet; a form has a few hundred. */
const MAX_CELLS = 20_000;

/**
 * Whether the workbook has a form on any sheet. Also true when there are too many sheets to look through unasked; sheets larger
 * than any form are passed over. Three round trips as a rule; waits while a cell is being edited.
 */
export async function mayHaveForm(): Promise<boolean> {
  const found = new AbortController();
  await readAllSheets({
    isBackground: true,
    mostCells: MAX_CELLS,
    signal: found.signal,
    onSheets: (sheets, total) => {
      if (total > MAX_SHEETS || sheets.some(hasForm)) found.abort();
    },
  });
  return found.signal.aborted;
}

function hasForm({ grid }: ReadSheetCells): boolean {
  return grid !== null && readForms(grid).forms.length > 0;
}
