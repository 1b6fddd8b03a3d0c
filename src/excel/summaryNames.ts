/**
 * Names of the workbook by which the add-in finds what it has written again. A name stays right when its sheet is renamed or
 * moved and when rows are put in, goes with the saved file, and does not turn a copy of the sheet into a second one of ours.
 */
export const SUMMARY_TABLE = 'ZPB_汇总表';
/** The block that counts the forms of each grade; a name like SUMMARY_TABLE. */
export const GRADE_BLOCK = 'ZPB_等级分布';

/** The sheet of what is returned; a name like SUMMARY_TABLE. */
export const RETURN_TABLE = 'ZPB_退回意见';

/** The names as they stand in the workbook, by what they refer to ('=汇总!$A$3:$L$7'); null for one that is not there. */
export type NameFormulas = ReadonlyMap<string, string | null>;

/** Queues the reading of what names of ours refer to; call the result after the sync. */
export function loadNameFormulas({ names }: Excel.Workbook, ours: readonly string[]): () => NameFormulas {
  const loaded = ours.map((name) => ({
    name,
    item: names.getItemOrNullObject(name).load('formula'),
  }));
  return () => new Map(loaded.map(({ name, item }) => [name, item.isNullObject ? null : String(item.formula)]));
}

/** Queues making the names refer to what they did; one whose cells were gone even then is only taken away. */
export function restoreNames({ names }: Excel.Workbook, formulas: NameFormulas): void {
  formulas.forEach((formula, name) => {
    names.getItemOrNullObject(name).delete();
    if (formula !== null && !formula.includes('#REF!')) names.add(name, formula);
  });
}

/** Queues looking for a name's cells and their sheet; not there when the name or its sheet is gone. */
export function loadNamedRange(workbook: Excel.Workbook, name: string): { range: Excel.Range; sheet: Excel.Worksheet } {
  const range = workbook.names.getItemOrNullObject(name).getRangeOrNullObject().untrack();
  range.load('rowIndex,columnIndex,rowCount,columnCount');
  return { range, sheet: range.worksheet.load('id,name') };
}

/** Queues giving a range a name of ours, wherever that was before. */
export function nameRange({ names }: Excel.Workbook, name: string, range: Excel.Range): void {
  names.getItemOrNullObject(name).delete();
  names.add(name, range);
}
