import type { BigIntStats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import type { Grid } from '../core/sheet/grid';
import type { SheetLayout } from '../core/sheet/sheetLayout';
import { xlsxMessages } from '../wording/zh-CN/xlsx';
import { fileKind } from './fileKind';
import type { KeptSettings } from './keptSettings';
import { leanPackage } from './leanPackage';
import { loadWorksheets } from './loadWorksheets';
import { MergedCells } from './mergedCells';
import { OwnTexts, sheetGrid } from './sheetGrid';
import { ReadingBudget, readingLimits } from './readingLimits';
import { sheetLayout } from './sheetLayout';
import type { UnreadableReason } from './unreadableError';
import { UnreadableError } from './unreadableError';

/** One worksheet of a file, hidden ones too. */
export interface WorkbookSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly layout: SheetLayout;
}

/** The sheets of a file, or why there are none, with a sentence for the user that names the file. */
export type FileReading =
  | {
      readonly ok: true;
      readonly sheets: readonly WorkbookSheet[];
      readonly hasUncalculatedFormulas: boolean;
      /** Names of sheets with content beyond the rows and columns that are read. */
      readonly cutSheets: readonly string[];
      readonly settings: KeptSettings;
    }
  | { readonly ok: false; readonly reason: UnreadableReason; readonly message: string };

/** What the file system's codes mean. */
const REASONS_BY_CODE: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  ENAMETOOLONG: 'notFound',
  EACCES: 'notPermitted',
  EPERM: 'notPermitted',
  EBUSY: 'notPermitted',
  EISDIR: 'notAFile',
  ENXIO: 'notAFile',
  ELOOP: 'linkCircle',
};

/**
 * Reads an .xlsx or .xlsm file. Nothing of it is kept, and a file that cannot be read is a value, not an error. `path`: bytes where
 * the name is no UTF-8; `label` names the file to the user.
 */
export async function readWorkbook(path: string | Buffer, label = String(path)): Promise<FileReading> {
  try {
    // A pipe without a writer would be waited for, for ever.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return await readUnchanged(file);
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = reasonOf(error);
    return { ok: false, reason, message: xlsxMessages.unreadable[reason](label) };
  }
}

/** Reads a file and makes sure that it stayed the same all the while: half of each of two states can look like a form. */
async function readUnchanged(file: FileHandle): Promise<FileReading> {
  const before = await file.stat({ bigint: true });
  const reading = await readOpen(file, before).catch((error: unknown) => error as Error);
  // Of the open file, not of its name: one that is replaced by another as a whole can still be read to its end.
  const after = await file.stat({ bigint: true });
  const isSame = before.size === after.size && before.mtimeNs === after.mtimeNs;
  if (before.isFile() && !isSame) throw new UnreadableError('changing');
  if (reading instanceof Error) throw reading;
  return reading;
}

async function readOpen(file: FileHandle, status: BigIntStats): Promise<FileReading> {
  const fileBytes = Number(status.size);
  if (!status.isFile()) throw new UnreadableError('notAFile');
  if (fileBytes > readingLimits.fileBytes) throw new UnreadableError('tooLarge');
  const kind = await fileKind(file, fileBytes);
  if (kind !== 'zip') throw new UnreadableError(kind === 'unknown' ? 'notAWorkbook' : kind);
  const budget = new ReadingBudget();
  const lean = await leanPackage(file, fileBytes, budget);
  const texts = new OwnTexts();
  const sheets: WorkbookSheet[] = [];
  for await (const [{ name, merges }, sheet] of loadWorksheets(lean.sheets, lean)) {
    const merged = new MergedCells(merges);
    const grid = sheetGrid(sheet, merged, texts, budget);
    sheets.push({ name, grid, layout: sheetLayout(sheet, merged, lean.digitPixels) });
  }
  const cutSheets = lean.sheets.filter(({ isCut }) => isCut).map(({ name }) => name);
  const { hasUncalculatedFormulas, settings } = lean;
  return { ok: true, sheets, hasUncalculatedFormulas, cutSheets, settings };
}

/** Whatever a damaged package makes the libraries throw counts as broken. */
function reasonOf(error: unknown): UnreadableReason {
  if (error instanceof UnreadableError) return error.reason;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS_BY_CODE[code] ?? 'broken';
}
