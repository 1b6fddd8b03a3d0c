import type { FileHandle } from 'node:fs/promises';
import { readAt } from './zipEntries';

/** What the bytes of a file say it is. */
export type FileKind = 'zip' | 'encrypted' | 'oldFormat' | 'empty' | 'unknown';

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** The stream an encrypted workbook keeps its content in, named in UTF-16. */
const ENCRYPTED_STREAM = Buffer.from('EncryptedPackage', 'utf16le');
const BLOCK_BYTES = 1024 * 1024;

/** Tells a workbook package from an encrypted one and from the old .xls format, whatever the file is called. */
export async function fileKind(file: FileHandle, fileBytes: number): Promise<FileKind> {
  if (fileBytes === 0) return 'empty';
  const begin = await readAt(file, 0, Math.min(fileBytes, COMPOUND.length));
  if (begin.subarray(0, ZIP.length).equals(ZIP)) return 'zip';
  if (!begin.equals(COMPOUND)) return 'unknown';
  return (await contains(file, fileBytes, ENCRYPTED_STREAM)) ? 'encrypted' : 'oldFormat';
}

async function contains(file: FileHandle, fileBytes: number, mark: Buffer): Promise<boolean> {
  for (let at = 0; at < fileBytes; at += BLOCK_BYTES) {
    // A block and the beginning of the next, as the mark may lie across.
    const block = await readAt(file, at, Math.min(BLOCK_BYTES + mark.length, fileBytes - at));
    if (block.includes(mark)) return true;
  }
  return false;
}
