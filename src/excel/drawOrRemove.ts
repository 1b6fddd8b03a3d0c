import { inExcel } from './inExcel';

/**
 * Does what draws on new sheets (their ids loaded with the first sync). Excel keeps what a batch did before it failed; a half-drawn
 * sheet helps nobody, so the new sheets go again, in a run of its own: deleting a sheet cannot be part of a step of undo.
 */
export async function drawOrRemove<T>(sheets: readonly Excel.Worksheet[], draw: () => Promise<T>): Promise<T> {
  try {
    return await draw();
  } catch (error) {
    const ids = sheets.flatMap((sheet) => sheet.toJSON().id ?? []);
    // The first failure is the one to tell.
    if (ids.length > 0) await removeSheets(ids).catch(() => undefined);
    throw error;
  }
}

function removeSheets(ids: readonly string[]): Promise<void> {
  return inExcel(async (context) => {
    ids.forEach((id) => context.workbook.worksheets.getItemOrNullObject(id).delete());
    await context.sync();
  });
}
