import type { ImportFault } from '../core/workflows/importForms/importFault';
import type { ByteSource } from '../ooxml/byteSource';
import type { FileKind } from '../ooxml/fileKind';
import { asText, fileKind } from '../ooxml/fileKind';

/** What the kinds that nobody reads are to somebody who has chosen a file. */
const FAULTS: Readonly<Partial<Record<FileKind, ImportFault>>> = {
  empty: 'empty',
  print: 'pdf',
  picture: 'picture',
  archive: 'archive',
  oldDocument: 'otherDocument',
};
/** What an encrypted file keeps its content in, named in UTF-16. */
const ENCRYPTED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';
const BLOCK_BYTES = 64 * 1024;
/** The names of its parts stand in a file's directory; more is not looked at. */
const MAX_BLOCKS = 64;

const DOCUMENTS = /\.(docx?|docm|dotx?|wps|wpt|odt|rtf)$/i;
const WORKBOOKS = /\.(xlsx?|xls[bm]|xltx?|et|ett|ods|csv|html?)$/i;

/** Why a file that is no zip package cannot be taken in, by what its first bytes say and, where these do not tell, by its name; null for a package. */
export async function faultByBytes(source: ByteSource, fileName: string): Promise<ImportFault | null> {
  const kind = await fileKind(source);
  if (kind === 'zip') return null;
  if (kind === 'compound' && (await isEncrypted(source))) return 'encrypted';
  return FAULTS[kind] ?? faultByName(fileName);
}

/** Why a package is not taken in that holds no document, by its name. */
export function faultByName(fileName: string): ImportFault {
  if (DOCUMENTS.test(fileName)) return 'otherDocument';
  if (WORKBOOKS.test(fileName)) return 'otherWorkbook';
  return /\.zip$/i.test(fileName) ? 'archive' : 'unknown';
}

async function isEncrypted(source: ByteSource): Promise<boolean> {
  for (let block = 0; block < MAX_BLOCKS && block * BLOCK_BYTES < source.length; block += 1) {
    const at = block * BLOCK_BYTES;
    // With the beginning of the next block, as the name may lie across.
    const bytes = await source.read(at, Math.min(BLOCK_BYTES + ENCRYPTED.length, source.length - at));
    if (asText(bytes).includes(ENCRYPTED)) return true;
  }
  return false;
}
