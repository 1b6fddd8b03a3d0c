/** Whether the workbook holds nothing at all, so that nothing of anybody's can get into a recording. */
export function isEmptyWorkbook(): Promise<boolean> {
  return Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/name');
    names.load('items/name');
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load('address'));
    await context.sync();
    return names.items.length === 0 && used.every(({ isNullObject }) => isNullObject);
  });
}
