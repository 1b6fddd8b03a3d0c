import { CFB, read } from '@e965/xlsx';
import type { ParsingOptions } from '@e965/xlsx';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import { oldSheets } from './oldSheets';
import type { OldWorkbook } from './oldSheets';
import { pageTables } from './pageTables';

const OPTIONS: ParsingOptions = {
  dense: true,
  cellFormula: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellDates: false,
  // One more than is read, so that what is left out is known and can be said.
  sheetRows: readingLimits.rows + 1,
};

/** The part of SheetJS that reads compound files, which its types leave open. */
const compoundFiles = CFB as {
  read(bytes: Buffer, options: { type: 'buffer' }): { readonly FullPaths: readonly string[] };
};

/** Streams that lie at the top of a compound file of Microsoft, and what each makes it. */
const STREAMS = [
  ['EncryptedPackage', 'encrypted'],
  ['Workbook', 'workbook'],
  ['Book', 'excel95'],
  ['WordDocument', 'document'],
] as const;

/** What a compound file is; null where it is none that anybody would check. */
export type CompoundKind = (typeof STREAMS)[number][1];

/** Tells the old workbooks from other files of the same make: a document may hold a workbook further down. */
export function compoundKind(bytes: Uint8Array): CompoundKind | null {
  const paths = compoundFiles.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length), {
    type: 'buffer',
  }).FullPaths;
  const names = new Set(paths.map((path) => path.split('/').slice(1).join('/').toLowerCase()));
  return STREAMS.find(([name]) => names.has(name.toLowerCase()))?.[1] ?? null;
}

/** Reads a workbook of another format with SheetJS. Throws UnreadableError, and whatever SheetJS throws of a damaged one. */
export function readOldWorkbook(bytes: Uint8Array, budget: ReadingBudget): OldWorkbook {
  try {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    return oldSheets(read(content, { ...OPTIONS, type: 'buffer' }), budget);
  } catch (error) {
    if (/password|encrypt/i.test(String(error))) throw new UnreadableError('encrypted');
    throw error;
  }
}

/** Reads tables from the text of a web page or of an XML table that is called a workbook. */
export function readMarkup(text: string, budget: ReadingBudget): OldWorkbook {
  if (/<(?:\w+:)?workbook[\s>]/i.test(text))
    return oldSheets(read(text, { ...OPTIONS, type: 'string', raw: true }), budget);
  // A page that says why there is nothing to download is saved under the name of a workbook as well.
  if (!/<table[\s>]/i.test(text)) throw new UnreadableError('notAWorkbook');
  return pageTables(text, budget);
}
