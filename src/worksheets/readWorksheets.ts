import type { Area } from '../core/cell/area';
import type { CellValue } from '../core/cell/cell';
import { GENERAL, TEXT_FORMAT, datePrecision } from '../core/cell/numberFormat';
import { DAYS_TO_1904 } from '../core/quantity/calendar';
import { gridFromA1 } from '../core/sheet/grid';
import type { Grid } from '../core/sheet/grid';
import type { ByteSource } from '../ooxml/byteSource';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { readingLimits } from '../ooxml/readingLimits';
import { scanPart } from '../ooxml/scanPart';
import { UnreadableError } from '../ooxml/unreadableError';
import type { ZipEntry } from '../ooxml/zipEntries';
import { CellStyles } from './cellStyles';
import { columnPoints } from './digitPixels';
import { ruledAreas } from './ruledAreas';
import { SharedTexts } from './sharedTexts';
import { WORKBOOK, WORKBOOK_RELATIONS, WorkbookPart, WorkbookRelations } from './workbookParts';
import type { CellInFile } from './worksheetScan';
import { WorksheetScan } from './worksheetScan';

/** A worksheet with content, as it looks: what formulas gave, no formulas. */
export interface Worksheet {
  readonly name: string;
  /** From A1 on. Texts have the format of texts, so that '=1+1' that was typed as one is told from a number. */
  readonly grid: Grid;
  readonly merges: readonly Area[];
  /** Points; 0 where the file does not say it. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  /** Areas of which each cell has lines. */
  readonly ruled: readonly Area[];
}

/** The worksheets of a workbook that hold anything, and what of them is not as it was there. */
export interface Worksheets {
  readonly sheets: readonly Worksheet[];
  readonly hasFormulas: boolean;
  readonly hasUncalculatedFormulas: boolean;
  /** There is content beyond the rows and columns that are read. */
  readonly isCut: boolean;
  readonly hasHidden: boolean;
}

/** What a number format may be at most. */
const FORMAT_LENGTH = 255;

/** Whether a package is one of a workbook of today: `readWorksheets` takes it. */
export function isWorkbookPackage(entries: ReadonlyMap<string, ZipEntry>): boolean {
  return entries.has(WORKBOOK);
}

/**
 * Reads the worksheets of an .xlsx or .xlsm file as they look; its package has been opened already. Needs nothing of the place it runs
 * in. Takes what it costs from the budget. Throws UnreadableError, which says why the workbook cannot be read.
 */
export async function readWorksheets(
  source: ByteSource,
  entries: ReadonlyMap<string, ZipEntry>,
  budget: ReadingBudget,
): Promise<Worksheets> {
  const workbook = new WorkbookPart();
  const relations = new WorkbookRelations();
  await scanPart(source, entries.get(WORKBOOK), workbook, budget);
  await scanPart(source, entries.get(WORKBOOK_RELATIONS), relations, budget);
  const shared = new SharedTexts(budget);
  const styles = new CellStyles(budget);
  const texts = entries.get(relations.nameOf('sharedStrings', 'xl/sharedStrings.xml'));
  if (texts) await scanPart(source, texts, shared, budget);
  const formats = entries.get(relations.nameOf('styles', 'xl/styles.xml'));
  if (formats) await scanPart(source, formats, styles, budget);
  const common = { texts: shared.texts, styles, isDate1904: workbook.isDate1904 };
  const scans: WorksheetScan[] = [];
  const sheets: Worksheet[] = [];
  for (const { name, relation } of workbook.sheets) {
    const part = relations.parts.get(relation);
    if (!part) throw new UnreadableError('broken');
    if (part.type !== 'worksheet') continue;
    budget.take('sheets', 1);
    const scan = new WorksheetScan(budget);
    await scanPart(source, entries.get(part.name), scan, budget);
    scans.push(scan);
    if (scan.cells.length > 0) sheets.push({ name, ...worksheetOf(scan, common, budget) });
  }
  return {
    sheets,
    hasFormulas: scans.some(({ cells }) => cells.some(({ hasFormula }) => hasFormula)),
    hasUncalculatedFormulas: scans.some((scan) => scan.hasUncalculatedFormulas),
    isCut: scans.some(({ isCut }) => isCut),
    hasHidden: scans.some(({ hasHidden }) => hasHidden),
  };
}

/** What all worksheets of a workbook refer to. */
interface Common {
  readonly texts: readonly string[];
  readonly styles: CellStyles;
  readonly isDate1904: boolean;
}

function worksheetOf(scan: WorksheetScan, common: Common, budget: ReadingBudget): Omit<Worksheet, 'name'> {
  const merges = filledMerges(scan);
  const covered = coveredPlaces(merges, budget);
  const shown = scan.cells.filter((cell) => !covered.has(placeOf(cell.row, cell.column)));
  const rows = 1 + Math.max(...largest(shown, 'row'), ...merges.map(({ bottom }) => bottom));
  const columns = 1 + Math.max(...largest(shown, 'column'), ...merges.map(({ right }) => right));
  budget.take('area', rows * columns);
  const cells = shown.map(({ row, column, ...cell }) => {
    const { value, numberFormat } = contentOf(cell, common);
    return { row, column, value, formula: value, numberFormat };
  });
  const pixels = common.styles.digitPixels();
  return {
    grid: gridFromA1(cells, { rows, columns }, TEXT_FORMAT),
    merges,
    columnWidths: range(columns).map((column) => columnPoints(scan.columnWidths.get(column) ?? 0, pixels)),
    rowHeights: range(rows).map((row) => scan.rowHeights.get(row) ?? 0),
    ruled: ruledAreas(
      scan.styled.filter(({ row, column, style }) => row < rows && column < columns && common.styles.hasLines(style)),
    ),
  };
}

/** Merged areas that show something; where no form can lie is not looked at. */
function filledMerges({ cells, merges }: WorksheetScan): Area[] {
  const filled = new Set(cells.map(({ row, column }) => placeOf(row, column)));
  return merges.filter(
    ({ top, left, bottom, right }) =>
      filled.has(placeOf(top, left)) && bottom < readingLimits.rows && right < readingLimits.columns,
  );
}

/** Under merged areas only the cell at the top left is seen. */
function coveredPlaces(merges: readonly Area[], budget: ReadingBudget): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { top, left, bottom, right } of merges) {
    budget.take('mergedCells', (bottom - top + 1) * (right - left + 1));
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (row > top || column > left) covered.add(placeOf(row, column));
      }
    }
  }
  return covered;
}

function placeOf(row: number, column: number): number {
  return row * readingLimits.columns + column;
}

function largest(cells: readonly CellInFile[], which: 'row' | 'column'): number[] {
  return [cells.reduce((most, cell) => Math.max(most, cell[which]), 0)];
}

interface Content {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** Dates as serials of the 1900 system; a text keeps what it looks like, an error is one. */
function contentOf(
  { type, style, content }: Omit<CellInFile, 'row' | 'column'>,
  { texts, styles, isDate1904 }: Common,
): Content {
  const format = styles.formatOf(style);
  const numberFormat = format.length > FORMAT_LENGTH ? GENERAL : format;
  if (type === 's') return asText(texts[Number(content)] ?? '');
  if (type === 'b') return { value: content === '1', numberFormat };
  if (type === 'e') return { value: content, numberFormat: GENERAL };
  const number = Number(content);
  if (type !== 'n' || !Number.isFinite(number)) return asText(content);
  return { value: isDate1904 && datePrecision(format) !== null ? number + DAYS_TO_1904 : number, numberFormat };
}

function asText(value: string): Content {
  return { value, numberFormat: TEXT_FORMAT };
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
