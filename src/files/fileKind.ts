import type { ByteSource } from '../ooxml/byteSource';

/** What the bytes of a file say it is. */
export type FileKind = 'zip' | 'encrypted' | 'oldFormat' | 'empty' | 'unknown';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The stream an encrypted workbook keeps its content in, named in UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const BLOCK_BYTES = 1024 * 1024;

/** Tells a workbook package from an encrypted one and from the old .xls format, whatever the file is called. */
export async function fileKind(source: ByteSource): Promise<FileKind> {
  if (source.length === 0) return 'empty';
  const begin = Buffer.from(await source.read(0, Math.min(source.length, COMPOUND.length)));
  if (begin.subarray(0, ZIP.length).equals(ZIP)) return 'zip';
  if (!begin.equals(COMPOUND)) return 'unknown';
  return (await contains(source, ENCRYPTED_STREAM)) ? 'encrypted' : 'oldFormat';
}

async function contains(source: ByteSource, mark: Buffer): Promise<boolean> {
  for (let at = 0; at < source.length; at += BLOCK_BYTES) {
    // A block and the beginning of the next, as the mark may lie across.
    const block = await source.read(at, Math.min(BLOCK_BYTES + mark.length, source.length - at));
    if (Buffer.from(block.buffer, block.byteOffset, block.length).includes(mark)) return true;
  }
  return false;
}
