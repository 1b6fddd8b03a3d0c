import { WorkbookEngine } from '../../../../preview/engine/workbookEngine';

/** A row of a sheet: what is typed into its first cells as text or number, and a formula (without '='). */
export interface CalculatedRow {
  readonly cells: readonly (string | number)[];
  readonly formula: string;
}

/** Has a spreadsheet work the formulas out, one row below the other from A1 on; gives one result per row. */
export async function calculate(rows: readonly CalculatedRow[]): Promise<(number | string)[]> {
  const engine = WorkbookEngine.create();
  const sheet = engine.sheets.byName('Sheet1');
  if (!sheet) throw new Error('A new workbook has no Sheet1');
  const resultColumn = Math.max(...rows.map(({ cells }) => cells.length));
  engine.cells.write(
    sheet.id,
    rows.flatMap(({ cells, formula }, row) => [
      ...cells.map((value, column) => ({
        row,
        column,
        value,
        style: { numberFormat: typeof value === 'string' ? '@' : 'General' },
      })),
      { row, column: resultColumn, formula: `=${formula}` },
    ]),
  );
  await engine.settle();
  const results = rows.map((_, row) => engine.cells.value(sheet.id, row, resultColumn));
  engine.dispose();
  return results.map((value) => (typeof value === 'boolean' ? String(value) : value));
}
