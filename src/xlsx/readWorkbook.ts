import { readFile, stat } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import type { Grid } from '../core/sheet/grid';
import type { SheetLayout } from '../core/sheet/sheetLayout';
import { xlsxMessages } from '../core/messages/zh-CN/xlsx';
import { fileKind } from './fileKind';
import { leanPackage, NotAWorkbookError } from './leanPackage';
import { sheetGrid } from './sheetGrid';
import { sheetLayout } from './sheetLayout';
import { PackageTooLargeError } from './unpackedText';

/** One worksheet of a file, hidden ones too. */
export interface WorkbookSheet {
  readonly name: string;
  readonly grid: Grid;
  readonly layout: SheetLayout;
}

/** Why a file could not be read. */
export type UnreadableReason =
  | 'notFound'
  | 'notPermitted'
  | 'notAFile'
  | 'empty'
  | 'tooLarge'
  | 'tooLargeUnpacked'
  | 'oldFormat'
  | 'encrypted'
  | 'notAWorkbook'
  | 'broken';

/** The sheets of a file, or why there are none, with a sentence for the user that names the file. */
export type FileReading =
  | { readonly ok: true; readonly sheets: readonly WorkbookSheet[]; readonly hasUncalculatedFormulas: boolean }
  | { readonly ok: false; readonly reason: UnreadableReason; readonly message: string };

const MAX_BYTES = 100 * 1024 * 1024;

/** Parts of a sheet that say nothing about its cells; validations of whole columns would fill the memory. */
const IGNORED = [
  'autoFilter',
  'conditionalFormatting',
  'dataValidations',
  'drawing',
  'extLst',
  'headerFooter',
  'hyperlinks',
  'picture',
  'rowBreaks',
  'tableParts',
];

/** Reads an .xlsx or .xlsm file. Nothing of it is kept, and a file that cannot be read is a value, not an error. */
export async function readWorkbook(path: string): Promise<FileReading> {
  try {
    const content = await readContent(path);
    return typeof content === 'string' ? unreadable(content, path) : await readPackage(content, path);
  } catch (error) {
    return unreadable(reasonOf(error), path);
  }
}

async function readContent(path: string): Promise<Buffer | UnreadableReason> {
  const status = await stat(path);
  if (!status.isFile()) return 'notAFile';
  return status.size > MAX_BYTES ? 'tooLarge' : readFile(path);
}

async function readPackage(content: Buffer, path: string): Promise<FileReading> {
  const kind = fileKind(content);
  if (kind !== 'zip') return unreadable(kind === 'unknown' ? 'notAWorkbook' : kind, path);
  const lean = await leanPackage(content);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(arrayBuffer(lean.content), { ignoreNodes: IGNORED });
  const sheets = workbook.worksheets.map((sheet) => ({
    name: sheet.name,
    grid: sheetGrid(sheet),
    layout: sheetLayout(sheet, lean.digitPixels),
  }));
  return { ok: true, sheets, hasUncalculatedFormulas: lean.hasUncalculatedFormulas };
}

function arrayBuffer(content: Buffer): ArrayBuffer {
  return content.buffer.slice(content.byteOffset, content.byteOffset + content.byteLength) as ArrayBuffer;
}

function unreadable(reason: UnreadableReason, path: string): FileReading {
  return { ok: false, reason, message: xlsxMessages.unreadable[reason](path) };
}

/** Whatever a damaged package makes the libraries throw counts as broken. */
function reasonOf(error: unknown): UnreadableReason {
  if (error instanceof NotAWorkbookError) return 'notAWorkbook';
  if (error instanceof PackageTooLargeError) return 'tooLargeUnpacked';
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'notFound';
  return code === 'EACCES' || code === 'EPERM' ? 'notPermitted' : 'broken';
}
