import type { CellObject, WorkBook, WorkSheet } from '@e965/xlsx';
import type { CellValue } from '../core/cell/cell';
import { GENERAL, datePrecision } from '../core/cell/numberFormat';
import { DAYS_TO_1904 } from '../core/quantity/calendar';
import type { Grid, GridCell } from '../core/sheet/grid';
import { readNote } from '../core/sheet/notes/sheetNote';
import type { SheetNote } from '../core/sheet/notes/sheetNote';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import { nearGrid } from './nearGrid';

/** A worksheet of a workbook that is no .xlsx. */
export interface OldSheet {
  readonly name: string;
  readonly grid: Grid;
}

/** What is in a workbook that is no .xlsx. */
export interface OldWorkbook {
  readonly sheets: readonly OldSheet[];
  readonly hasUncalculatedFormulas: boolean;
  /** Names of sheets with content beyond the rows and columns that are read. */
  readonly cutSheets: readonly string[];
}

/** Error values by their numbers in files ([MS-XLS] 2.5.10). */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
  0x2b: '#GETTING_DATA',
};

/** Turns what SheetJS has read (in dense mode) into grids. Throws UnreadableError where there is too much of it. */
export function oldSheets(workbook: WorkBook, budget: ReadingBudget): OldWorkbook {
  const isDate1904 = workbook.Workbook?.WBProps?.date1904 ?? false;
  // No program writes a workbook without sheets.
  if (workbook.SheetNames.length === 0) throw new UnreadableError('broken');
  const readings = workbook.SheetNames.map((name, index) => {
    budget.take('sheets', 1);
    const { grid, ...reading } = readSheet(workbook.Sheets[name] ?? {}, isDate1904, budget);
    const notes = notesOf(workbook, index);
    return { name, grid: notes.length > 0 ? { ...grid, notes } : grid, ...reading };
  });
  return {
    sheets: readings.map(({ name, grid }) => ({ name, grid })),
    hasUncalculatedFormulas: readings.some(({ isUncalculated }) => isUncalculated),
    cutSheets: readings.filter(({ isCut }) => isCut).map(({ name }) => name),
  };
}

/** The notes among the names that are a sheet's own. SheetJS reads such names of .xls files; those of .ods files it passes over (openDocumentNotes). */
function notesOf({ Workbook }: WorkBook, index: number): SheetNote[] {
  return (Workbook?.Names ?? [])
    .filter(({ Sheet }) => Sheet === index)
    .flatMap(({ Name, Ref }) => readNote(Name, Ref) ?? []);
}

interface SheetReading {
  readonly grid: Grid;
  readonly isUncalculated: boolean;
  readonly isCut: boolean;
}

interface UsedCell {
  readonly row: number;
  readonly column: number;
  readonly cell: CellObject;
}

function readSheet(sheet: WorkSheet, isDate1904: boolean, budget: ReadingBudget): SheetReading {
  const hidden = coveredCells(sheet, budget);
  const used = usedCells(sheet).filter(({ row, column }) => !hidden.has(row * readingLimits.columns + column));
  const cells = used.map(({ row, column, cell }): GridCell => {
    const value = valueOf(cell, isDate1904);
    const formula = cell.f === undefined ? value : `=${cell.f}`;
    return { row, column, value, formula, numberFormat: String(cell.z ?? GENERAL) };
  });
  const { grid, isCut } = nearGrid(cells, budget);
  return {
    grid,
    isUncalculated: used.some(({ cell }) => cell.f !== undefined && cell.v === undefined),
    isCut: isCut || sheet['!fullref'] !== undefined,
  };
}

function usedCells(sheet: WorkSheet): UsedCell[] {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  return rows.flatMap((line, row) =>
    (line ?? []).flatMap((cell, column) => (cell && isUsed(cell) ? [{ row, column, cell }] : [])),
  );
}

function isUsed({ v, f }: CellObject): boolean {
  return (v !== undefined && v !== '') || f !== undefined;
}

/** Which cells lie under a merged area and are not the one it shows, as far as sheets are read. */
function coveredCells(sheet: WorkSheet, budget: ReadingBudget): ReadonlySet<number> {
  const covered = new Set<number>();
  for (const { s, e } of sheet['!merges'] ?? []) {
    budget.take('merges', 1);
    budget.take('mergedCells', (e.r - s.r + 1) * (e.c - s.c + 1));
    for (let row = s.r; row <= Math.min(e.r, readingLimits.rows - 1); row += 1) {
      for (let column = s.c; column <= Math.min(e.c, readingLimits.columns - 1); column += 1) {
        if (row > s.r || column > s.c) covered.add(row * readingLimits.columns + column);
      }
    }
  }
  return covered;
}

/** The value a cell shows, as Excel hands it over: dates as serials of the 1900 system, errors as texts such as '#N/A'. */
function valueOf({ t, v, z }: CellObject, isDate1904: boolean): CellValue {
  if (v === undefined) return '';
  if (t === 'e') return ERRORS[Number(v)] ?? '#N/A';
  if (typeof v === 'number') return isDate1904 && datePrecision(String(z ?? '')) !== null ? v + DAYS_TO_1904 : v;
  if (typeof v === 'boolean') return v;
  const text = String(v);
  if (text.length > readingLimits.text) throw new UnreadableError('broken');
  return text.replace(/\r\n?/g, '\n');
}
