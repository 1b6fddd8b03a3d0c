import { strFromU8 } from 'fflate';
import { readForms } from '../core/sheet/readForms';
import type { DocumentTable } from '../docx/documentTable';
import { isDocumentPackage, readDocumentPackage } from '../docx/readDocument';
import type { ByteSource } from '../ooxml/byteSource';
import { partBytes } from '../ooxml/partBytes';
import { ReadingBudget } from '../ooxml/readingLimits';
import type { UnreadableReason } from '../ooxml/unreadableError';
import { UnreadableError } from '../ooxml/unreadableError';
import type { ZipEntry } from '../ooxml/zipEntries';
import { zipEntries } from '../ooxml/zipEntries';
import { documentMessages } from '../wording/zh-CN/files';
import type { CompoundKind } from '../xls/readOldWorkbook';
import type { OldWorkbook } from '../xls/oldSheets';
import { readWorkbookPackage } from '../xlsx/readWorkbookPackage';
import { fileKind } from '../ooxml/fileKind';
import type { FileTables, PartialReading } from './fileReading';
import { NO_SETTINGS } from './fileReading';

type Entries = ReadonlyMap<string, ZipEntry>;

/** Reads what the bytes are, not what the file is called. Throws UnreadableError, and errors of the libraries. */
export async function readContents(source: ByteSource): Promise<FileTables> {
  const kind = await fileKind(source);
  switch (kind) {
    case 'zip':
      return readPackage(source);
    case 'compound':
      return readCompound(await source.read(0, source.length));
    case 'unknown':
      return readText(await source.read(0, source.length));
    default:
      throw new UnreadableError(kind);
  }
}

/** What packages hold and those of other kinds do not, and who reads them. */
async function readPackage(source: ByteSource): Promise<FileTables> {
  const entries = await zipEntries(source, strFromU8);
  const budget = new ReadingBudget();
  if (entries.has('xl/workbook.xml')) return readWorksheets(source, entries, budget);
  if (isDocumentPackage(entries)) return readDocumentTables(source, entries, budget);
  if (entries.has('xl/workbook.bin')) return readRepacked(source, entries, /^(?!xl\/media\/|docProps\/)/i, budget);
  if (entries.has('OFD.xml')) throw new UnreadableError('print');
  if (entries.has('content.xml') && entries.has('mimetype')) return readOpenDocument(source, entries, budget);
  throw new UnreadableError('notAWorkbook');
}

async function readWorksheets(source: ByteSource, entries: Entries, budget: ReadingBudget): Promise<FileTables> {
  const { sheets, hasUncalculatedFormulas, cutSheets, settings } = await readWorkbookPackage(source, entries, budget);
  return {
    sheets: sheets.map((sheet) => ({ ...sheet, table: null })),
    partial: partialOf({ hasUncalculatedFormulas, cutSheets }),
    settings,
  };
}

async function readDocumentTables(source: ByteSource, entries: Entries, budget: ReadingBudget): Promise<FileTables> {
  const { tables, hasTrackedChanges, hasCutTexts } = await readDocumentPackage(
    source,
    entries,
    budget,
    (grid) => readForms(grid).forms,
  );
  return {
    sheets: tables.map((table) => ({ name: tableName(table), grid: table.grid, layout: null, table })),
    partial: [...(hasTrackedChanges ? [TRACKED] : []), ...(hasCutTexts ? [CUT] : [])],
    settings: NO_SETTINGS,
  };
}

/** A spreadsheet of LibreOffice, or a file of the same family that is none. */
async function readOpenDocument(source: ByteSource, entries: Entries, budget: ReadingBudget): Promise<FileTables> {
  const take = (bytes: number): void => budget.take('unpackedBytes', bytes);
  const type = strFromU8(await partBytes(source, entries.get('mimetype'), take));
  if (!/^application\/vnd\.oasis\.opendocument\.spreadsheet/.test(type)) throw new UnreadableError('notAWorkbook');
  const manifest = entries.get('META-INF/manifest.xml');
  if (manifest && strFromU8(await partBytes(source, manifest, take)).includes('encryption-data')) {
    throw new UnreadableError('encrypted');
  }
  const wanted = /^(mimetype|content\.xml|styles\.xml|META-INF\/manifest\.xml)$/;
  const tables = await readRepacked(source, entries, wanted, budget, {
    'styles.xml': '<office:document-styles/>',
    'META-INF/manifest.xml': '<manifest:manifest/>',
  });
  const { openDocumentNotes } = await import('../xls/openDocumentNotes');
  const notes = await openDocumentNotes(source, entries.get('content.xml'));
  const withNotes = (sheet: FileTables['sheets'][number]): FileTables['sheets'][number] => {
    const own = notes.get(sheet.name);
    return own ? { ...sheet, grid: { ...sheet.grid, notes: own } } : sheet;
  };
  return { ...tables, sheets: tables.sheets.map(withNotes) };
}

async function readRepacked(
  source: ByteSource,
  entries: Entries,
  wanted: RegExp,
  budget: ReadingBudget,
  optional?: Readonly<Record<string, string>>,
): Promise<FileTables> {
  const [{ storedPackage }, { readOldWorkbook }] = await Promise.all([
    import('../xls/storedPackage'),
    import('../xls/readOldWorkbook'),
  ]);
  const bytes = await storedPackage(source, entries, (name) => wanted.test(name), budget, optional);
  return fromOld(readOldWorkbook(bytes, budget));
}

/** Why a compound file is not read; a workbook is. */
const COMPOUND_REASONS: Readonly<Record<Exclude<CompoundKind, 'workbook'>, UnreadableReason>> = {
  encrypted: 'encrypted',
  excel95: 'oldFormat',
  document: 'oldDocument',
};

async function readCompound(bytes: Uint8Array): Promise<FileTables> {
  const { compoundKind, readOldWorkbook } = await import('../xls/readOldWorkbook');
  const kind = compoundKind(bytes);
  if (kind === 'workbook') return fromOld(readOldWorkbook(bytes, new ReadingBudget()));
  throw new UnreadableError(kind === null ? 'notAWorkbook' : COMPOUND_REASONS[kind]);
}

async function readText(bytes: Uint8Array): Promise<FileTables> {
  const [{ markupText }, { readMarkup }] = await Promise.all([
    import('../xls/markupText'),
    import('../xls/readOldWorkbook'),
  ]);
  const text = markupText(bytes);
  if (text === null) throw new UnreadableError('notAWorkbook');
  return fromOld(readMarkup(text, new ReadingBudget()));
}

/** Of other formats neither sizes nor settings are read. */
function fromOld(workbook: OldWorkbook): FileTables {
  return {
    sheets: workbook.sheets.map((sheet) => ({ ...sheet, layout: null, table: null })),
    partial: partialOf(workbook),
    settings: NO_SETTINGS,
  };
}

const UNCALCULATED: PartialReading = { kind: 'uncalculated' };
const TRACKED: PartialReading = { kind: 'trackedChanges' };
const CUT: PartialReading = { kind: 'cutTexts' };

function partialOf({
  hasUncalculatedFormulas,
  cutSheets,
}: Pick<OldWorkbook, 'hasUncalculatedFormulas' | 'cutSheets'>): PartialReading[] {
  return [
    ...(hasUncalculatedFormulas ? [UNCALCULATED] : []),
    ...cutSheets.map((sheet) => ({ kind: 'cutSheet', sheet }) as const),
  ];
}

function tableName({ number, within }: DocumentTable): string {
  return within === null ? documentMessages.table(number) : documentMessages.innerTable(number, within);
}
