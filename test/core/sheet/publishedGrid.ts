import type { CellValue } from '../../../src/core/cell/cell';
import type { Grid } from '../../../src/core/sheet/grid';
import type { PublishedForm } from './publishedForm';
import type { PublishedRow } from './publishedLayouts';
import { publishedRows } from './publishedLayouts';

/** Ways in which the same form is laid out differently. */
export interface PublishedLayout {
  /** Repeats 一级 and 二级 names in every row instead of merging them. */
  readonly unmerged?: boolean;
  /** Keeps '100%' as the number 1 in a cell with the format 0%, and bare figures as numbers. */
  readonly typedNumbers?: boolean;
}

/** A sheet as the form was published. */
export function publishedGrid(form: PublishedForm, { unmerged, typedNumbers }: PublishedLayout = {}): Grid {
  return toGrid(publishedRows(form, unmerged ?? false), typedNumbers ?? false);
}

function toGrid(rows: readonly PublishedRow[], typedNumbers: boolean): Grid {
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => Array.from({ length: width }, (_, column) => typed(row[column] ?? '', typedNumbers)));
  const values = cells.map((row) => row.map(({ value }) => value));
  return {
    row: 0,
    column: 0,
    values,
    formulas: values,
    numberFormats: cells.map((row) => row.map(({ numberFormat }) => numberFormat)),
  };
}

function typed(value: CellValue, typedNumbers: boolean): { value: CellValue; numberFormat: string } {
  if (typedNumbers && typeof value === 'string') {
    if (/^\d+%$/.test(value)) return { value: Number(value.slice(0, -1)) / 100, numberFormat: '0%' };
    if (/^\d+(\.\d+)?$/.test(value)) return { value: Number(value), numberFormat: 'General' };
  }
  return { value, numberFormat: 'General' };
}
