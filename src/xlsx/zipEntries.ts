import type { FileHandle } from 'node:fs/promises';
import { readingLimits } from './readingLimits';
import { UnreadableError } from './unreadableError';

/** Bytes of a file from a position on; throws UnreadableError where the file has fewer. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new UnreadableError('broken');
  return buffer;
}

/** A part of a zip file as its directory tells it. */
export interface ZipEntry {
  /** Without a slash in front. */
  readonly name: string;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  /** Where its local header begins. */
  readonly position: number;
}

interface Directory {
  readonly count: number;
  readonly bytes: number;
  readonly position: number;
}

const END = Buffer.from('PK\x05\x06', 'latin1');
const END_BYTES = 22;
const LARGE_LOCATOR = Buffer.from('PK\x06\x07', 'latin1');
const LARGE_LOCATOR_BYTES = 20;
const LARGE_END = Buffer.from('PK\x06\x06', 'latin1');
const LARGE_END_BYTES = 56;
const ENTRY = Buffer.from('PK\x01\x02', 'latin1');
const ENTRY_BYTES = 46;
/** A comment may follow the end of a zip file. */
const MAX_COMMENT_LENGTH = 65_535;
/** Number of the field with the sizes that 32 bits do not hold. */
const LARGE_FIELD = 1;
const IN_LARGE_FIELD = 0xffffffff;

/**
 * The parts of a zip file by name, from the directory at its end; nothing is unpacked. Throws UnreadableError: broken, or
 * suspicious where two parts have the same name, of which every program takes another.
 */
export async function zipEntries(file: FileHandle, fileBytes: number): Promise<Map<string, ZipEntry>> {
  const directory = await findDirectory(file, fileBytes);
  if (directory.bytes > readingLimits.directoryBytes) throw new UnreadableError('broken');
  const content = await readAt(file, directory.position, directory.bytes);
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  for (let index = 0; index < directory.count; index += 1) {
    if (!content.subarray(at, at + ENTRY.length).equals(ENTRY) || at + ENTRY_BYTES > content.length) {
      throw new UnreadableError('broken');
    }
    const lengths = [28, 30, 32].map((offset) => content.readUInt16LE(at + offset)) as [number, number, number];
    const next = at + ENTRY_BYTES + lengths[0] + lengths[1] + lengths[2];
    if (next > content.length) throw new UnreadableError('broken');
    const entry = entryOf(content.subarray(at, next), lengths[0], lengths[1]);
    if (entries.has(entry.name)) throw new UnreadableError('suspicious');
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

async function findDirectory(file: FileHandle, fileBytes: number): Promise<Directory> {
  const tailBytes = Math.min(fileBytes, MAX_COMMENT_LENGTH + END_BYTES + LARGE_LOCATOR_BYTES);
  const tail = await readAt(file, fileBytes - tailBytes, tailBytes);
  const at = tail.lastIndexOf(END);
  if (at < 0 || at + END_BYTES > tail.length) throw new UnreadableError('broken');
  const locator = tail.subarray(Math.max(0, at - LARGE_LOCATOR_BYTES), at);
  if (locator.subarray(0, LARGE_LOCATOR.length).equals(LARGE_LOCATOR)) return largeDirectory(file, locator);
  return {
    count: tail.readUInt16LE(at + 10),
    bytes: tail.readUInt32LE(at + 12),
    position: tail.readUInt32LE(at + 16),
  };
}

async function largeDirectory(file: FileHandle, locator: Buffer): Promise<Directory> {
  const end = await readAt(file, Number(locator.readBigUInt64LE(8)), LARGE_END_BYTES);
  if (!end.subarray(0, LARGE_END.length).equals(LARGE_END)) throw new UnreadableError('broken');
  const [count, bytes, position] = [32, 40, 48].map((offset) => Number(end.readBigUInt64LE(offset)));
  return { count: count ?? 0, bytes: bytes ?? 0, position: position ?? 0 };
}

function entryOf(entry: Buffer, nameLength: number, extraLength: number): ZipEntry {
  const name = entry.toString('utf8', ENTRY_BYTES, ENTRY_BYTES + nameLength);
  const extra = entry.subarray(ENTRY_BYTES + nameLength, ENTRY_BYTES + nameLength + extraLength);
  const sizes = [24, 20, 42].map((offset) => entry.readUInt32LE(offset));
  const [, packedBytes = 0, position = 0] = withLargeSizes(sizes, extra);
  return {
    name: name.replace(/^\//, ''),
    isEncrypted: (entry.readUInt16LE(8) & 1) === 1,
    method: entry.readUInt16LE(10),
    crc: entry.readUInt32LE(16),
    packedBytes,
    position,
  };
}

/** Sizes that 32 bits do not hold stand in a field of their own, in the same order. */
function withLargeSizes(sizes: readonly number[], extra: Buffer): number[] {
  let at = largeFieldIn(extra);
  return sizes.map((size) => {
    if (size !== IN_LARGE_FIELD) return size;
    if (at === null || at + 8 > extra.length) throw new UnreadableError('broken');
    at += 8;
    return Number(extra.readBigUInt64LE(at - 8));
  });
}

/** Where the field's content begins; null where there is none. */
function largeFieldIn(extra: Buffer): number | null {
  let at = 0;
  while (at + 4 <= extra.length) {
    if (extra.readUInt16LE(at) === LARGE_FIELD) return at + 4;
    at += 4 + extra.readUInt16LE(at + 2);
  }
  return null;
}
