import type { ByteSource } from '../ooxml/byteSource';

/** What the first bytes of a file say it is. */
export type FileKind = 'zip' | 'compound' | 'print' | 'oldDocument' | 'picture' | 'archive' | 'empty' | 'unknown';

const BEGIN_BYTES = 16;
const BEGINNINGS: readonly (readonly [FileKind, string])[] = [
  ['zip', '504b0304'],
  // A zip file without parts.
  ['zip', '504b0506'],
  ['compound', 'd0cf11e0a1b11ae1'],
  // %PDF
  ['print', '25504446'],
  // {\rtf
  ['oldDocument', '7b5c727466'],
  // JPEG, PNG, GIF, TIFF (two), BMP
  ['picture', 'ffd8ff'],
  ['picture', '89504e47'],
  ['picture', '47494638'],
  ['picture', '49492a00'],
  ['picture', '4d4d002a'],
  ['picture', '424d'],
  // Rar!, 7z, gzip
  ['archive', '526172211a07'],
  ['archive', '377abcaf271c'],
  ['archive', '1f8b'],
];

/** Tells files apart by how they begin, whatever they are called. */
export async function fileKind(source: ByteSource): Promise<FileKind> {
  if (source.length === 0) return 'empty';
  const begin = await source.read(0, Math.min(source.length, BEGIN_BYTES));
  const hex = Buffer.from(begin).toString('hex');
  return BEGINNINGS.find(([, mark]) => hex.startsWith(mark))?.[0] ?? 'unknown';
}
