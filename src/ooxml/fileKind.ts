import type { ByteSource } from './byteSource';

/** What the first bytes of a file say it is. */
export type FileKind = 'zip' | 'compound' | 'print' | 'oldDocument' | 'picture' | 'archive' | 'empty' | 'unknown';

/** Begins of files, as texts of bytes; the longest has eight. */
const BEGINNINGS: readonly (readonly [kind: FileKind, begin: string])[] = [
  ['zip', 'PK\x03\x04'],
  // A zip file without parts.
  ['zip', 'PK\x05\x06'],
  ['compound', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['print', '%PDF'],
  ['oldDocument', '{\\rtf'],
  ['picture', '\xff\xd8\xff'],
  ['picture', '\x89PNG'],
  ['picture', 'GIF8'],
  ['picture', 'II*\0'],
  ['picture', 'MM\0*'],
  ['picture', 'BM'],
  ['archive', 'Rar!\x1a\x07'],
  ['archive', '7z\xbc\xaf\x27\x1c'],
  // gzip
  ['archive', '\x1f\x8b'],
];
const BEGIN_BYTES = 8;

/** Tells files apart by how they begin, whatever they are called. */
export async function fileKind(source: ByteSource): Promise<FileKind> {
  if (source.length === 0) return 'empty';
  const begin = asText(await source.read(0, Math.min(source.length, BEGIN_BYTES)));
  return BEGINNINGS.find(([, mark]) => begin.startsWith(mark))?.[0] ?? 'unknown';
}

/** Bytes as a text of as many characters. */
export function asText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
