import { GENERAL } from '../core/cell/numberFormat';
import { format } from 'numfmt';
import type { ShownText } from '../core/document/formDocument';
import type { Grid } from '../core/sheet/grid';

const LANGUAGE = { locale: 'zh-CN', nbsp: false };

/** What a sheet shows of the cells that were read, '' beside them; a number format nobody can read shows the bare value. */
export function shownTexts(grid: Grid): ShownText {
  return (row, column) => {
    const [line, at] = [row - grid.row, column - grid.column];
    const value = grid.values[line]?.[at] ?? '';
    const numberFormat = grid.numberFormats[line]?.[at] ?? GENERAL;
    if (typeof value === 'string') return value;
    try {
      return format(numberFormat, value, LANGUAGE).trim();
    } catch {
      return String(value);
    }
  };
}
