import type { Cell } from '../cell';
import { labelText } from '../cellText';

/** Whether a cell shows an Excel error; what is calculated from it shows one too. */
export function isErrorCell({ value }: Cell): boolean {
  return typeof value === 'string' && value.startsWith('#') && labelText(value) === '';
}
