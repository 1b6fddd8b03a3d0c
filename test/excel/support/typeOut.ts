import type { RunningExcel } from '../../../preview/node/startExcel';
import type { CellValue } from '../../../src/core/cell/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import { newSheet } from './testExcel';

/** Puts a grid on a new sheet as if someone had typed it; gives the sheet's id. */
export async function typeOut(excel: RunningExcel, name: string, grid: Grid): Promise<string> {
  const id = newSheet(excel, name);
  await Excel.run(async (context) => {
    const rows = grid.values.length;
    const columns = grid.values[0]?.length ?? 0;
    const range = context.workbook.worksheets.getItem(id).getRangeByIndexes(0, 0, rows, columns).untrack();
    range.numberFormat = grid.numberFormats.map((row) => [...row]);
    // In an ordinary cell Excel would make a number of '100%'.
    range.formulas = grid.formulas.map((cells, row) =>
      cells.map((value, column) => (grid.numberFormats[row]?.[column] === '@' ? value : asText(value))),
    );
    await context.sync();
  });
  await excel.settle();
  return id;
}

function asText(value: CellValue): CellValue {
  return typeof value === 'string' && /^[\d.=]/.test(value) && !value.startsWith('=IF') ? `'${value}` : value;
}
