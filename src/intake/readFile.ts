import { cellAddress } from '../core/cell/a1';
import type { ImportFault, ImportNote } from '../core/workflows/importForms/importFault';
import type { DocumentTable } from '../docx/documentTable';
import type { FormsIn } from '../docx/formTables';
import { placeInTable } from '../docx/documentTable';
import { isDocumentPackage, readDocumentPackage } from '../docx/readDocument';
import type { ByteSource } from '../ooxml/byteSource';
import { ReadingBudget, readingLimits } from '../ooxml/readingLimits';
import type { UnreadableReason } from '../ooxml/unreadableError';
import { UnreadableError } from '../ooxml/unreadableError';
import type { ZipEntry } from '../ooxml/zipEntries';
import { zipEntries } from '../ooxml/zipEntries';
import type { Worksheet } from '../worksheets/readWorksheets';
import { isWorkbookPackage, readWorksheets } from '../worksheets/readWorksheets';
import { blobSource } from './blobSource';
import { faultByBytes, faultByName } from './faultByBytes';
import type { FileContents, FoundTable } from './foundTable';
import { ImportFaultError } from './importFaultError';

/** What the reasons of the readers are to somebody who has chosen a file; the others are said only of paths. */
const FAULTS: Readonly<Partial<Record<UnreadableReason, ImportFault>>> = {
  empty: 'empty',
  tooLarge: 'tooLarge',
  tooLargeUnpacked: 'tooMuch',
  tooManySheets: 'tooMuch',
  tooManyCells: 'tooMuch',
  tooManyMerges: 'tooMuch',
  tooManyStyles: 'tooMuch',
  encrypted: 'encrypted',
  embedded: 'embedded',
  suspicious: 'suspicious',
};

/** Reads the tables of a chosen file, whatever it is called. Throws ImportFaultError, also where the signal ends it. */
export async function readFile(
  file: Blob,
  fileName: string,
  formsIn: FormsIn,
  signal?: AbortSignal,
): Promise<FileContents> {
  try {
    return await readTables(file, fileName, formsIn, signal);
  } catch (error) {
    if (error instanceof ImportFaultError) throw error;
    throw new ImportFaultError(error instanceof UnreadableError ? (FAULTS[error.reason] ?? 'broken') : 'broken');
  }
}

async function readTables(
  file: Blob,
  fileName: string,
  formsIn: FormsIn,
  signal: AbortSignal | undefined,
): Promise<FileContents> {
  if (file.size > readingLimits.fileBytes) throw new UnreadableError('tooLarge');
  const source = blobSource(file, signal);
  const fault = await faultByBytes(source, fileName);
  if (fault) throw new ImportFaultError(fault);
  const entries = await zipEntries(source, packageName);
  if (isDocumentPackage(entries)) return documentContents(source, entries, formsIn);
  if (isWorkbookPackage(entries)) return workbookContents(source, entries);
  throw new ImportFaultError(faultByName(fileName));
}

type Entries = ReadonlyMap<string, ZipEntry>;

async function documentContents(source: ByteSource, entries: Entries, formsIn: FormsIn): Promise<FileContents> {
  const { tables, hasTrackedChanges, hasCutTexts } = await readDocumentPackage(
    source,
    entries,
    new ReadingBudget(),
    formsIn,
  );
  if (tables.length === 0) throw new ImportFaultError('noTable');
  return {
    tables: tables.map(foundTable),
    notes: notesOf({ trackedChanges: hasTrackedChanges, cutTexts: hasCutTexts }),
  };
}

async function workbookContents(source: ByteSource, entries: Entries): Promise<FileContents> {
  const { sheets, ...seen } = await readWorksheets(source, entries, new ReadingBudget());
  if (sheets.length === 0) throw new ImportFaultError('noCells');
  const notes = notesOf({
    formulas: seen.hasFormulas,
    uncalculated: seen.hasUncalculatedFormulas,
    cutSheets: seen.isCut,
    hidden: seen.hasHidden,
  });
  return { tables: sheets.map(foundSheet), notes };
}

function foundSheet({ name, ...table }: Worksheet): FoundTable {
  return {
    name: { kind: 'sheet', name },
    table,
    placeOf: (row, column) => ({ kind: 'cell', address: cellAddress(row, column) }),
  };
}

function foundTable(table: DocumentTable): FoundTable {
  const { grid, merges, columnWidths, number, within } = table;
  const first = table.rows.findIndex(({ kind }) => kind === 'row');
  const area = { top: first, left: 0, bottom: table.rows.length - 1, right: columnWidths.length - 1 };
  return {
    name: { kind: 'table', number, within },
    table: { grid, merges, columnWidths, rowHeights: table.rows.map(() => 0), ruled: first < 0 ? [] : [area] },
    placeOf: (row, column) => {
      const place = placeInTable(table, row, column);
      return place ? { kind: 'table', row: place.row, column: place.column } : { kind: 'above' };
    },
  };
}

function notesOf(seen: Readonly<Partial<Record<ImportNote['kind'], boolean>>>): ImportNote[] {
  return Object.entries(seen).flatMap(([kind, isSo]) => (isSo ? [{ kind } as ImportNote] : []));
}

/** Names in packages are UTF-8. */
function packageName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
