import { inExcel } from './inExcel';
import type { BatchOptions } from './inExcel';

/** The names of all sheets, in one round trip. */
export function sheetNames(options?: BatchOptions): Promise<string[]> {
  return inExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/name');
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  }, options);
}
