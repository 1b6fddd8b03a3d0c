import { cellAddress } from '../../cell/a1';
import { areaAddress } from '../../cell/area';
import type { Area } from '../../cell/area';
import type { CellValue } from '../../cell/cell';
import { TEXT_FORMAT } from '../../cell/numberFormat';
import type { Entry } from '../../sheet/edit/entry';
import { literalEntry, textEntry } from '../../sheet/edit/literalEntry';
import type { Grid } from '../../sheet/grid';
import type { SheetForms } from '../../sheet/readForms';
import { fitRows } from '../../sheet/fit/fitRows';
import type { FitText } from '../../sheet/fit/fitRows';
import { PAGE_MARGINS, PAGE_NUMBER } from '../../sheet/plan/page';
import type { PlanStyle, SheetPlan } from '../../sheet/sheetPlan';
import { national2020 } from '../../sheet/templates/national2020';
import { LONG_TEXT } from './importedTable';
import type { ImportedTable } from './importedTable';

const FONT = national2020.font;
/** Points. */
const COLUMN_WIDTH = { usual: 60, min: 6, max: 600 };
const ROW_HEIGHT = { usual: 20, max: 409 };
/** An upright A4 page inside its margins, in points. */
const UPRIGHT_WIDTH = ((210 - PAGE_MARGINS.left - PAGE_MARGINS.right) / 25.4) * 72;

/**
 * A table on a sheet as it stands in its file: texts as texts, whatever they look like, merged areas, widths and lines; nothing
 * calculates. The titles of the forms on it stand in the middle.
 */
export function asItIsPlan(table: ImportedTable, { forms }: SheetForms): SheetPlan {
  const titles = [...new Set(forms.map(({ title }) => title.address))];
  const years = forms.flatMap(({ yearCell }) => yearCell?.address ?? []);
  const { values, numberFormats } = table.grid;
  const [rows, columns] = [values.length, values[0]?.length ?? 0];
  const whole = areaAddress({ top: 0, left: 0, bottom: rows - 1, right: columns - 1 });
  const merges = separateAreas(table.merges);
  const columnWidths = Array.from({ length: columns }, (_, column) => widthOf(table.columnWidths[column]));
  return {
    range: whole,
    formulas: values.map((line, row) =>
      line.map((value, column) => entryFor(value, numberFormats[row]?.[column] ?? TEXT_FORMAT)),
    ),
    numberFormats,
    merges: merges.map(areaAddress),
    styles: stylesOf(table, whole, { titles, years }),
    columnWidths,
    rowHeights: heightsOf(table, merges, columnWidths, titles),
    validations: [],
    highlights: [],
    page: {
      paper: 'A4',
      orientation: columnWidths.reduce((sum, width) => sum + width, 0) > UPRIGHT_WIDTH ? 'landscape' : 'portrait',
      fitToWidthPages: 1,
      centerHorizontally: true,
      printArea: whole,
      titleRows: null,
      laterFooter: PAGE_NUMBER,
      margins: PAGE_MARGINS,
    },
    firstInput: 'A1',
  };
}

/** What looks like an error is one only where it is no text. */
function entryFor(value: CellValue, numberFormat: string): Entry {
  return typeof value === 'string' && numberFormat === TEXT_FORMAT
    ? textEntry(value, numberFormat)
    : literalEntry(value, numberFormat);
}

/** Areas that overlap, as only a damaged file has them, would make Excel merge what lies between. */
function separateAreas(areas: readonly Area[]): Area[] {
  const taken = new Set<string>();
  return areas.filter((area) => {
    const cells = cellsIn(area);
    if (cells.some((cell) => taken.has(cell))) return false;
    cells.forEach((cell) => taken.add(cell));
    return true;
  });
}

function cellsIn({ top, left, bottom, right }: Area): string[] {
  return Array.from({ length: bottom - top + 1 }, (_, row) =>
    Array.from({ length: right - left + 1 }, (__, column) => `${top + row} ${left + column}`),
  ).flat();
}

function widthOf(points = 0): number {
  return points > 0 ? Math.min(COLUMN_WIDTH.max, Math.max(COLUMN_WIDTH.min, points)) : COLUMN_WIDTH.usual;
}

function stylesOf(
  { grid, ruled }: ImportedTable,
  whole: string,
  { titles, years }: { readonly titles: readonly string[]; readonly years: readonly string[] },
): PlanStyle[] {
  const { name, size } = FONT;
  return [
    { range: whole, fontName: name, fontSize: size, vertical: 'middle', wrap: true },
    ...ruled.map((area): PlanStyle => ({ range: areaAddress(area), horizontal: 'center', borders: true })),
    ...longTexts(grid).map((range): PlanStyle => ({ range, horizontal: 'left' })),
    ...years.map((range): PlanStyle => ({ range, horizontal: 'center' })),
    ...titles.map((range): PlanStyle => ({ range, horizontal: 'center', fontSize: FONT.titleSize, bold: true })),
  ];
}

function longTexts({ values }: Grid): string[] {
  return values.flatMap((line, row) =>
    line.flatMap((value, column) => (String(value).length > LONG_TEXT ? cellAddress(row, column) : [])),
  );
}

/** As the file has them; where it does not say, as high as the texts. */
function heightsOf(
  { grid, rowHeights }: ImportedTable,
  merges: readonly Area[],
  widths: readonly number[],
  titles: readonly string[],
): number[] {
  const heights = grid.values.map((_, row) => Math.min(ROW_HEIGHT.max, rowHeights[row] || ROW_HEIGHT.usual));
  const areas = new Map(merges.map((area) => [cellAddress(area.top, area.left), area]));
  const texts = grid.values.flatMap((line, row) =>
    line.flatMap((value, column): FitText[] => {
      if (typeof value !== 'string' || value === '') return [];
      const address = cellAddress(row, column);
      const area = areas.get(address) ?? { top: row, left: column, bottom: row, right: column };
      const isTitle = titles.includes(address);
      return [{ area, text: value, font: { size: isTitle ? FONT.titleSize : FONT.size, bold: isTitle } }];
    }),
  );
  const grown = fitRows(texts, {
    rowHeight: (row) => heights[row] ?? 0,
    columnWidth: (column) => widths[column] ?? 0,
  });
  for (const { row, height } of grown) heights[row] = height;
  return heights;
}
