import { readForms } from '../../src/core/sheet/readForms';
import { strFromU8 } from 'fflate';
import type { DocumentReading } from '../../src/docx/documentTable';
import { readDocumentPackage } from '../../src/docx/readDocument';
import { bytesSource } from '../../src/ooxml/byteSource';
import { ReadingBudget } from '../../src/ooxml/readingLimits';
import { zipEntries } from '../../src/ooxml/zipEntries';

/** Reads a document that lies in memory. */
export async function readDocument(bytes: Uint8Array): Promise<DocumentReading> {
  const source = bytesSource(bytes);
  return readDocumentPackage(
    source,
    await zipEntries(source, strFromU8),
    new ReadingBudget(),
    (grid) => readForms(grid).forms,
  );
}
