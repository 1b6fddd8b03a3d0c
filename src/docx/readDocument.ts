import type { ByteSource } from '../ooxml/byteSource';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import { scanPart } from '../ooxml/scanPart';
import type { XmlReceiver } from '../ooxml/xmlScanner';
import type { ZipEntry } from '../ooxml/zipEntries';
import { ROOT_RELATIONS, RootRelations, USUAL_DOCUMENT } from './documentPart';
import { DocumentScan } from './documentScan';
import type { DocumentReading } from './documentTable';
import { formTables } from './formTables';
import type { FormsIn } from './formTables';
import type { TableDraft } from './tableDraft';

/**
 * Reads the tables of a .docx document, each as a grid that `readForms` takes; its package has been opened already. Needs nothing of
 * the place it runs in. Takes what it costs from the budget. Throws UnreadableError, which says why the document cannot be read.
 */
export async function readDocumentPackage(
  source: ByteSource,
  entries: ReadonlyMap<string, ZipEntry>,
  budget: ReadingBudget,
  formsIn: FormsIn,
): Promise<DocumentReading> {
  const read = (name: string, receiver: XmlReceiver): Promise<void> =>
    scanPart(source, entries.get(name), receiver, budget);
  const scan = new DocumentScan(budget);
  await read(await mainPart(entries, read), scan);
  if (!scan.isDocument) throw new UnreadableError('broken');
  if (scan.tables.length === 0 && scan.hasEmbeddedDocument) throw new UnreadableError('embedded');
  const { hasTrackedChanges, hasCutTexts } = scan;
  return { tables: formTables(joined(scan.tables), budget, formsIn), hasTrackedChanges, hasCutTexts };
}

/** Whether a package is one of a document of Word: `readDocumentPackage` takes it. */
export function isDocumentPackage(entries: ReadonlyMap<string, ZipEntry>): boolean {
  return Array.from(entries.keys()).some((name) => /^word\/document\d*\.xml$/i.test(name));
}

async function mainPart(
  entries: ReadonlyMap<string, ZipEntry>,
  read: (name: string, receiver: XmlReceiver) => Promise<void>,
): Promise<string> {
  if (!entries.has(ROOT_RELATIONS)) return USUAL_DOCUMENT;
  const relations = new RootRelations();
  await read(ROOT_RELATIONS, relations);
  return relations.main !== null && entries.has(relations.main) ? relations.main : USUAL_DOCUMENT;
}

/** Tables with nothing between them are one to the reader's eye: a page end has often cut a form into two. */
function joined(tables: readonly TableDraft[]): TableDraft[][] {
  const groups: TableDraft[][] = [];
  for (const table of tables) {
    const group = table.continues && groups.find((each) => each[each.length - 1] === table.continues);
    if (group) group.push(table);
    else groups.push([table]);
  }
  return groups;
}
