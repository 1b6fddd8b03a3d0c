import type { Grid } from '../core/sheet/grid';
import type { SheetLayout } from '../core/sheet/sheetLayout';
import type { ByteSource } from '../ooxml/byteSource';
import type { ReadingBudget } from '../ooxml/readingLimits';
import type { ZipEntry } from '../ooxml/zipEntries';
import type { KeptSettings } from './keptSettings';
import { leanPackage } from './leanPackage';
import { loadWorksheets } from './loadWorksheets';
import { MergedCells } from './mergedCells';
import { OwnTexts, sheetGrid } from './sheetGrid';
import { sheetLayout } from './sheetLayout';

/** One worksheet of a workbook, hidden ones too. */
export interface WorkbookSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly layout: SheetLayout;
}

/** What is in a workbook. */
export interface WorkbookContents {
  readonly sheets: readonly WorkbookSheet[];
  readonly hasUncalculatedFormulas: boolean;
  /** Names of sheets with content beyond the rows and columns that are read. */
  readonly cutSheets: readonly string[];
  readonly settings: KeptSettings;
}

/** Reads the package of an .xlsx or .xlsm file. Throws UnreadableError, and errors of the libraries where it is damaged. */
export async function readWorkbookPackage(
  source: ByteSource,
  entries: ReadonlyMap<string, ZipEntry>,
  budget: ReadingBudget,
): Promise<WorkbookContents> {
  const lean = await leanPackage(source, entries, budget);
  const texts = new OwnTexts();
  const sheets: WorkbookSheet[] = [];
  for await (const [{ name, merges, notes }, sheet] of loadWorksheets(lean.sheets, lean)) {
    const merged = new MergedCells(merges);
    const cells = sheetGrid(sheet, merged, texts, budget);
    const grid = notes.length > 0 ? { ...cells, notes } : cells;
    sheets.push({ name, grid, layout: sheetLayout(sheet, merged, lean.digitPixels) });
  }
  const cutSheets = lean.sheets.filter(({ isCut }) => isCut).map(({ name }) => name);
  const { hasUncalculatedFormulas, settings } = lean;
  return { sheets, hasUncalculatedFormulas, cutSheets, settings };
}
