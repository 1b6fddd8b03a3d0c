import type { Cell } from '../cell/cell';
import { excelError } from '../cell/excelError';

/** Whether a cell shows an Excel error; what is calculated from it shows one too. */
export function isErrorCell({ value }: Cell): boolean {
  return excelError(value) !== null;
}
