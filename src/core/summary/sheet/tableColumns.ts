import type { CellValue } from '../../cell/cell';
import { summaryColumns, summaryHeading } from '../summaryColumns';
import type { SummaryColumn, SummaryField } from '../summaryColumns';
import { neededFields } from './tableLines';

/** A column as it stands on the sheet, with the heading the user may have given it. */
export interface TableColumn extends SummaryColumn {
  readonly heading: string;
}

/** The columns of a table that is drawn anew. */
export const drawnColumns: readonly TableColumn[] = summaryColumns.map((column) => ({
  ...column,
  heading: summaryHeading(column),
}));

const MARK = /"zpb:(\w+)"/;

/**
 * The number format of a heading. It shows what General shows - the number it names is one nobody types - and keeps the id of the
 * column, wherever its cell is moved, whatever its heading is changed to, and in the saved file.
 */
export function headingFormat(id: string): string {
  return `[=-987654321]"zpb:${id}";General`;
}

/**
 * Which columns these headings are, from left to right; null where one is none of ours or stands there twice, or where one is missing
 * that the others build on. Words of ours tell a column before the mark does: formats are painted over other cells. Tables drawn
 * before there were marks have words only, tables of an older version fewer columns.
 */
export function columnsOfTable(headings: readonly CellValue[], formats: readonly string[]): TableColumn[] | null {
  const columns = headings.flatMap((heading, index) => {
    const mark = MARK.exec(formats[index] ?? '')?.[1];
    const column =
      drawnColumns.find((drawn) => drawn.heading === heading) ?? drawnColumns.find(({ id }) => id === mark);
    return column ? [{ ...column, heading: String(heading) }] : [];
  });
  const ids = new Set<string>(columns.map(({ id }) => id));
  const isWhole = ids.size === headings.length && neededFields.every((field) => ids.has(field));
  return isWhole ? columns : null;
}

/** The columns a table drawn today has and this one lacks. */
export function lackedColumns(columns: readonly TableColumn[]): readonly SummaryField[] {
  return summaryColumns.map(({ id }) => id).filter((id) => !columns.some((column) => column.id === id));
}
