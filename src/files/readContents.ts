import type { DocumentTable } from '../docx/documentTable';
import { isDocumentPackage, readDocumentPackage } from '../docx/readDocument';
import type { ByteSource } from '../ooxml/byteSource';
import { ReadingBudget } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import type { ZipEntry } from '../ooxml/zipEntries';
import { zipEntries } from '../ooxml/zipEntries';
import { documentMessages } from '../wording/zh-CN/files';
import { readWorkbookPackage } from '../xlsx/readWorkbookPackage';
import { fileKind } from './fileKind';
import type { FileContents, PartialReading } from './fileReading';
import { NO_SETTINGS } from './fileReading';

/** Reads what the bytes are, not what the file is called. Throws UnreadableError, and errors of the libraries. */
export async function readContents(source: ByteSource): Promise<FileContents> {
  const kind = await fileKind(source);
  if (kind !== 'zip') throw new UnreadableError(kind === 'unknown' ? 'notAWorkbook' : kind);
  const entries = await zipEntries(source, packageName);
  const budget = new ReadingBudget();
  return isDocumentPackage(entries)
    ? readDocumentTables(source, entries, budget)
    : readWorksheets(source, entries, budget);
}

type Entries = ReadonlyMap<string, ZipEntry>;

async function readWorksheets(source: ByteSource, entries: Entries, budget: ReadingBudget): Promise<FileContents> {
  const { sheets, hasUncalculatedFormulas, cutSheets, settings } = await readWorkbookPackage(source, entries, budget);
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, table: null })),
    partial: [
      ...(hasUncalculatedFormulas ? [UNCALCULATED] : []),
      ...cutSheets.map((sheet) => ({ kind: 'cutSheet', sheet }) as const),
    ],
    settings,
  };
}

async function readDocumentTables(source: ByteSource, entries: Entries, budget: ReadingBudget): Promise<FileContents> {
  const { tables, hasTrackedChanges, hasCutTexts } = await readDocumentPackage(source, entries, budget);
  return {
    sheets: tables.map((table) => ({ name: tableName(table), grid: table.grid, layout: null, table })),
    partial: [...(hasTrackedChanges ? [TRACKED] : []), ...(hasCutTexts ? [CUT] : [])],
    settings: NO_SETTINGS,
  };
}

const UNCALCULATED: PartialReading = { kind: 'uncalculated' };
const TRACKED: PartialReading = { kind: 'trackedChanges' };
const CUT: PartialReading = { kind: 'cutTexts' };

/** Names in packages are UTF-8. */
function packageName(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function tableName({ number, within }: DocumentTable): string {
  return within === null ? documentMessages.table(number) : documentMessages.innerTable(number, within);
}
