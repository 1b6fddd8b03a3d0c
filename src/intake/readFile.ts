import type { ImportFault, ImportNote } from '../core/workflows/importForms/importFault';
import type { DocumentTable } from '../docx/documentTable';
import { placeInTable } from '../docx/documentTable';
import { isDocumentPackage, readDocumentPackage } from '../docx/readDocument';
import { ReadingBudget, readingLimits } from '../ooxml/readingLimits';
import type { UnreadableReason } from '../ooxml/unreadableError';
import { UnreadableError } from '../ooxml/unreadableError';
import { zipEntries } from '../ooxml/zipEntries';
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
export async function readFile(file: Blob, fileName: string, signal?: AbortSignal): Promise<FileContents> {
  try {
    return await readTables(file, fileName, signal);
  } catch (error) {
    if (error instanceof ImportFaultError) throw error;
    throw new ImportFaultError(error instanceof UnreadableError ? (FAULTS[error.reason] ?? 'broken') : 'broken');
  }
}

async function readTables(file: Blob, fileName: string, signal: AbortSignal | undefined): Promise<FileContents> {
  if (file.size > readingLimits.fileBytes) throw new UnreadableError('tooLarge');
  const source = blobSource(file, signal);
  const fault = await faultByBytes(source, fileName);
  if (fault) throw new ImportFaultError(fault);
  const entries = await zipEntries(source, packageName);
  if (!isDocumentPackage(entries)) throw new ImportFaultError(faultByName(fileName));
  const { tables, hasTrackedChanges, hasCutTexts } = await readDocumentPackage(source, entries, new ReadingBudget());
  if (tables.length === 0) throw new ImportFaultError('noTable');
  return { tables: tables.map(foundTable), notes: notesOf(hasTrackedChanges, hasCutTexts) };
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

function notesOf(hasTrackedChanges: boolean, hasCutTexts: boolean): ImportNote[] {
  return [
    ...(hasTrackedChanges ? [{ kind: 'trackedChanges' } as const] : []),
    ...(hasCutTexts ? [{ kind: 'cutTexts' } as const] : []),
  ];
}

/** Names in packages are UTF-8. */
function packageName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}
