import type { Area } from '../core/cell/area';
import type { SheetNote } from '../core/sheet/notes/sheetNote';
import type { ByteSource } from '../ooxml/byteSource';
import { KeptXml, LeanTexts } from './keptXml';
import { LeanSheet } from './leanSheet';
import { LeanStyles } from './leanStyles';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { SETTINGS_PART, SettingsPart } from './keptSettings';
import type { KeptSettings } from './keptSettings';
import { UnreadableError } from '../ooxml/unreadableError';
import { WORKBOOK, WORKBOOK_RELATIONS, WorkbookPart, WorkbookRelations } from '../worksheets/workbookParts';
import type { XmlReceiver } from '../ooxml/xmlScanner';
import { scanPart } from '../ooxml/scanPart';
import type { ZipEntry } from '../ooxml/zipEntries';

/** A worksheet of a package, in the order of its tabs. */
export interface LeanWorksheet {
  readonly name: string;
  /** What is left of its XML. */
  readonly xml: Buffer;
  readonly merges: readonly Area[];
  /** There is content beyond the rows and columns that are read. */
  readonly isCut: boolean;
  /** What is kept with its forms. */
  readonly notes: readonly SheetNote[];
}

/** What all worksheets of a package refer to. */
export interface LeanCommon {
  readonly isDate1904: boolean;
  /** XML; null where the package has none, as with the texts. */
  readonly styles: Buffer | null;
  readonly texts: Buffer | null;
}

/** A workbook package cut down to its cells. */
export interface LeanPackage extends LeanCommon {
  readonly sheets: readonly LeanWorksheet[];
  /** A formula was saved without its result: the file has not been opened in Excel or WPS since a program wrote it. */
  readonly hasUncalculatedFormulas: boolean;
  /** Pixels of a digit in the default font, the unit of column widths. */
  readonly digitPixels: number;
  readonly settings: KeptSettings;
}

/** An open file and what it may still cost. */
interface Source {
  readonly bytes: ByteSource;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly budget: ReadingBudget;
}

/**
 * Prepares a workbook for exceljs 4.4.0: only the parts with cells, and of these only what cells need; see LeanSheet, LeanStyles,
 * LeanTexts. Reads the file a piece at a time. Throws UnreadableError, and errors of the file system.
 */
export async function leanPackage(
  bytes: ByteSource,
  entries: ReadonlyMap<string, ZipEntry>,
  budget: ReadingBudget,
): Promise<LeanPackage> {
  const source = { bytes, entries, budget };
  if (!source.entries.has(WORKBOOK)) throw new UnreadableError('notAWorkbook');
  const workbook = new WorkbookPart();
  const relations = new WorkbookRelations();
  await scan(source, WORKBOOK, workbook);
  await scan(source, WORKBOOK_RELATIONS, relations);
  const sheets: LeanWorksheet[] = [];
  let hasUncalculatedFormulas = false;
  for (const [index, { name, relation }] of workbook.sheets.entries()) {
    const part = relations.parts.get(relation);
    if (!part) throw new UnreadableError('broken');
    if (part.type !== 'worksheet') continue;
    budget.take('sheets', 1);
    const kept = new KeptXml(budget);
    const sheet = new LeanSheet(kept, budget);
    await scan(source, part.name, sheet, kept);
    hasUncalculatedFormulas ||= sheet.hasUncalculatedFormulas;
    sheets.push({
      ...{ name, xml: kept.content(), merges: sheet.merges, isCut: sheet.isCut },
      notes: workbook.notes.get(index) ?? [],
    });
  }
  const styles = await stylesOf(source, relations.nameOf('styles', 'xl/styles.xml'));
  return {
    sheets,
    isDate1904: workbook.isDate1904,
    styles: styles?.content() ?? null,
    texts: await textsOf(source, relations.nameOf('sharedStrings', 'xl/sharedStrings.xml')),
    hasUncalculatedFormulas,
    digitPixels: (styles ?? new LeanStyles(budget)).digitPixels(),
    settings: await settingsOf(source),
  };
}

async function stylesOf(source: Source, name: string): Promise<LeanStyles | null> {
  if (!source.entries.has(name)) return null;
  const styles = new LeanStyles(source.budget);
  await scan(source, name, styles, styles);
  return styles;
}

async function textsOf(source: Source, name: string): Promise<Buffer | null> {
  if (!source.entries.has(name)) return null;
  const kept = new KeptXml(source.budget);
  await scan(source, name, new LeanTexts(kept, source.budget), kept);
  return kept.content();
}

/** Settings are no cells: those that harm or are damaged leave the rest of the file readable. */
async function settingsOf(source: Source): Promise<KeptSettings> {
  const parts = [...source.entries.keys()].filter((name) => SETTINGS_PART.test(name));
  const settings = new SettingsPart();
  try {
    for (const part of parts) await scan(source, part, settings);
    return { schemes: settings.schemes, columns: settings.columns, isUnreadable: false };
  } catch {
    return { schemes: null, columns: null, isUnreadable: true };
  }
}

async function scan(
  { bytes, entries, budget }: Source,
  name: string,
  receiver: XmlReceiver,
  kept?: { flush(): void },
): Promise<void> {
  await scanPart(bytes, entries.get(name), receiver, budget, () => kept?.flush());
}
