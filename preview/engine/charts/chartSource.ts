import { cellsOf } from '../address';
import type { Area } from '../address';
import type { SheetArea } from '../calculation';
import type { CellValue } from '../cellValue';

/** What Excel makes of a range given as the source of a chart. */
export interface ChartSource {
  readonly plotBy: 'Rows' | 'Columns';
  readonly series: readonly SourceSeries[];
}

/** Cells of one series; a name and categories only where the range has headings. */
export interface SourceSeries {
  readonly name?: SheetArea;
  readonly categories?: SheetArea;
  readonly values: SheetArea;
}

type Read = (row: number, column: number) => CellValue;

/**
 * Divides a range into series. Left to itself Excel makes few series of many points rather than the other way round;
 * a first row or column of texts (or both, below and beside an empty corner) are headings.
 */
export function chartSource(source: SheetArea, seriesBy: 'Auto' | 'Rows' | 'Columns', read: Read): ChartSource {
  const { area } = source;
  const plotBy = seriesBy === 'Auto' ? (area.rows > area.columns ? 'Columns' : 'Rows') : seriesBy;
  const headings = headingsOf(area, read);
  const on = (part: Area): SheetArea => ({ sheetId: source.sheetId, area: part });
  const body = withoutHeadings(area, headings);
  const series: SourceSeries[] = [];
  const count = plotBy === 'Columns' ? body.columns : body.rows;
  for (let index = 0; index < count; index++) {
    if (plotBy === 'Columns') {
      const column = body.column + index;
      series.push({
        ...(headings.row && { name: on({ row: area.row, column, rows: 1, columns: 1 }) }),
        ...(headings.column && { categories: on({ ...body, column: area.column, columns: 1 }) }),
        values: on({ ...body, column, columns: 1 }),
      });
    } else {
      const row = body.row + index;
      series.push({
        ...(headings.column && { name: on({ row, column: area.column, rows: 1, columns: 1 }) }),
        ...(headings.row && { categories: on({ ...body, row: area.row, rows: 1 }) }),
        values: on({ ...body, row, rows: 1 }),
      });
    }
  }
  return { plotBy, series };
}

interface Headings {
  readonly row: boolean;
  readonly column: boolean;
}

function headingsOf(area: Area, read: Read): Headings {
  const { row, column, rows, columns } = area;
  const corner = read(row, column);
  if (corner === '' && rows > 1 && columns > 1) return { row: true, column: true };
  const hasRow =
    rows > 1 &&
    isHeading({ row, column: columns > 1 ? column + 1 : column, rows: 1, columns: Math.max(1, columns - 1) }, read);
  const hasColumn =
    columns > 1 && isHeading({ row: rows > 1 ? row + 1 : row, column, rows: Math.max(1, rows - 1), columns: 1 }, read);
  return { row: hasRow, column: hasColumn };
}

/** Texts and no numbers. */
function isHeading(area: Area, read: Read): boolean {
  const values = [...cellsOf(area)].map((cell) => read(cell.row, cell.column));
  return (
    values.some((value) => typeof value === 'string' && value !== '') &&
    values.every((value) => typeof value !== 'number')
  );
}

function withoutHeadings({ row, column, rows, columns }: Area, headings: Headings): Area {
  const [down, right] = [headings.row ? 1 : 0, headings.column ? 1 : 0];
  return { row: row + down, column: column + right, rows: rows - down, columns: columns - right };
}
