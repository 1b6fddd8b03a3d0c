import { bareLabel, labelText } from '../../cell/cellText';
import type { CellValue } from '../../cell/cell';
import { usualParts } from '../../scheme/usualIndicator';
import type { UsualIndicator } from '../../scheme/usualIndicator';
import type { Grid } from '../../sheet/grid';
import { indicatorLabels } from '../../sheet/read/labelTables';
import { labelField } from '../../sheet/read/labels';
import { readForms } from '../../sheet/readForms';
import { SheetCells } from '../../sheet/edit/sheetCells';
import { typedText } from '../../form/typedText';
import { usualOfForm } from './usualOfForm';

/** More would be no list to pick from. */
export const MAX_USUAL = 1000;
/** Rows looked at for headings. */
const MAX_ROWS_ABOVE = 50;

/** Headings and widths (characters) of a list, in the order of its parts. */
export const usualColumns = [
  { heading: '一级指标', width: 16 },
  { heading: '二级指标', width: 20 },
  { heading: '三级指标', width: 36 },
  { heading: '指标性质', width: 12 },
  { heading: '年度指标值', width: 24 },
  { heading: '度量单位', width: 12 },
  { heading: '分值', width: 8 },
] as const;

/** What tells indicators apart: the name under its 二级指标. */
export function usualKey({ category, subcategory, name }: UsualIndicator): string {
  return [bareLabel(subcategory || category), labelText(name)].join('\n');
}

/** The indicators of a sheet: those of its forms, else those of a list with a heading 三级指标; none where there is neither. */
export function readUsual(grid: Grid): UsualIndicator[] {
  const { forms } = readForms(grid);
  return forms.length > 0 ? forms.flatMap(usualOfForm) : readList(grid);
}

/** A list with others put in; those it has already, and those beyond what a list may hold, are counted. */
export function joinUsual(
  list: readonly UsualIndicator[],
  more: readonly UsualIndicator[],
): {
  readonly list: readonly UsualIndicator[];
  readonly added: number;
  readonly known: number;
  readonly tooMany: number;
} {
  const keys = new Set(list.map(usualKey));
  const unknown = more.filter((one) => !keys.has(usualKey(one)) && keys.add(usualKey(one)));
  const added = unknown.slice(0, Math.max(0, MAX_USUAL - list.length));
  return {
    list: [...list, ...added],
    ...{ added: added.length, known: more.length - unknown.length, tooMany: unknown.length - added.length },
  };
}

/** Rows of a list to write, one an indicator. */
export function usualRows(list: readonly UsualIndicator[]): string[][] {
  return list.map((indicator) => usualParts.map((part) => indicator[part]));
}

type Columns = ReadonlyMap<keyof UsualIndicator, number>;

function readList(grid: Grid): UsualIndicator[] {
  const cells = new SheetCells(grid);
  const rows = grid.values.map((_, index) => grid.row + index);
  const heading = rows.slice(0, MAX_ROWS_ABOVE).find((row) => columnsAt(grid, row).has('name'));
  if (heading === undefined) return [];
  const columns = columnsAt(grid, heading);
  const text = (row: number, part: keyof UsualIndicator): string => {
    const column = columns.get(part);
    if (column === undefined) return '';
    return typedText(cells.cell(row, column)).trim();
  };
  // Names in merged cells stand in the first of their rows.
  let [category, subcategory] = ['', ''];
  return rows.slice(heading - grid.row + 1).flatMap((row) => {
    const own = text(row, 'category');
    if (own !== '') [category, subcategory] = [own, ''];
    subcategory = text(row, 'subcategory') || subcategory;
    const name = text(row, 'name');
    if (name === '') return [];
    const rest = { nature: text(row, 'nature'), target: text(row, 'target'), unit: text(row, 'unit') };
    return [{ category, subcategory, name, ...rest, weight: text(row, 'weight') }];
  });
}

function columnsAt(grid: Grid, row: number): Columns {
  const values: readonly CellValue[] = grid.values[row - grid.row] ?? [];
  const found = new Map<keyof UsualIndicator, number>();
  values.forEach((value, index) => {
    const field = labelField(indicatorLabels, labelText(value));
    const part = usualParts.find((one) => one === field);
    if (part && !found.has(part)) found.set(part, grid.column + index);
  });
  return found;
}
