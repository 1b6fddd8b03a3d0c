/**
 * Names of the workbook by which the add-in finds what it has written again. A name stays right when its sheet is renamed or
 * moved and when rows are put in, goes with the saved file, and does not turn a copy of the sheet into a second one of ours.
 */
export const SUMMARY_TABLE = 'ZPB_汇总表';
export const GRADE_BLOCK = 'ZPB_等级分布';

/** Queues looking for a name's cells and their sheet; not there when the name or its sheet is gone. */
export function loadNamedRange(workbook: Excel.Workbook, name: string): { range: Excel.Range; sheet: Excel.Worksheet } {
  const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { range, sheet: range.worksheet.load('id,name') };
}
