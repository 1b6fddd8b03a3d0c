import { strToU8, zipSync } from 'fflate';
import type { ByteSource } from '../ooxml/byteSource';
import { partBytes } from '../ooxml/partBytes';
import type { ReadingBudget } from '../ooxml/readingLimits';
import type { ZipEntry } from '../ooxml/zipEntries';
import { fewRepeats } from './fewRepeats';

/** Where a spreadsheet of LibreOffice keeps its cells. */
const OPEN_CONTENT = 'content.xml';

/**
 * The same package with some of its parts only, not packed: SheetJS unpacks all of one, whatever it comes to. `optional`: parts it wants
 * and the package need not have.
 */
export async function storedPackage(
  source: ByteSource,
  entries: ReadonlyMap<string, ZipEntry>,
  isWanted: (name: string) => boolean,
  budget: ReadingBudget,
  optional: Readonly<Record<string, string>> = {},
): Promise<Uint8Array> {
  const parts: Record<string, Uint8Array> = Object.fromEntries(
    Object.entries(optional).map(([name, xml]) => [name, strToU8(xml)]),
  );
  for (const [name, entry] of entries) {
    // Texts of what is kept are in memory several times.
    if (!isWanted(name)) continue;
    const bytes = await partBytes(source, entry, (taken) => budget.take('keptBytes', taken));
    parts[name] = name === OPEN_CONTENT ? fewRepeats(bytes) : bytes;
  }
  return zipSync(parts, { level: 0 });
}
