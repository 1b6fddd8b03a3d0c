import type { ImportFault } from '../core/workflows/importForms/importFault';
import type { ByteSource } from '../ooxml/byteSource';

/** Begins of files, as texts of bytes. */
const BEGINS: readonly (readonly [begin: string, fault: ImportFault])[] = [
  ['%PDF', 'pdf'],
  ['\x89PNG', 'picture'],
  ['\xff\xd8\xff', 'picture'],
  ['GIF8', 'picture'],
  ['BM', 'picture'],
  ['II*\0', 'picture'],
  ['MM\0*', 'picture'],
  ['Rar!', 'archive'],
  ['7z\xbc\xaf', 'archive'],
  ['{\\rtf', 'otherDocument'],
];
const ZIP = 'PK\x03\x04';
/** Of the old formats of Office, and of encrypted files of the new ones. */
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** What an encrypted file keeps its content in, named in UTF-16. */
const ENCRYPTED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';
const BLOCK_BYTES = 64 * 1024;
/** The names of its parts stand in a file's directory; more is not looked at. */
const MAX_BLOCKS = 64;

const DOCUMENTS = /\.(docx?|docm|dotx?|wps|wpt|odt|rtf)$/i;
const WORKBOOKS = /\.(xlsx?|xls[bm]|xltx?|et|ett|ods|csv|html?)$/i;

/** Why a file that is no zip package cannot be taken in, by what its first bytes say and, where these do not tell, by its name; null for a package. */
export async function faultByBytes(source: ByteSource, fileName: string): Promise<ImportFault | null> {
  if (source.length === 0) return 'empty';
  const begin = latin(await source.read(0, Math.min(source.length, COMPOUND.length)));
  if (begin.startsWith(ZIP)) return null;
  if (begin === COMPOUND) return (await isEncrypted(source)) ? 'encrypted' : faultByName(fileName);
  const known = BEGINS.find(([mark]) => begin.startsWith(mark));
  return known ? known[1] : faultByName(fileName);
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
    if (latin(bytes).includes(ENCRYPTED)) return true;
  }
  return false;
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
