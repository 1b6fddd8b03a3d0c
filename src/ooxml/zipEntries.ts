import type { ByteSource } from './byteSource';
import { startsWith, uint16, uint32, uint64 } from './littleEndian';
import { readingLimits } from './readingLimits';
import { UnreadableError } from './unreadableError';

/** A part of a zip file as the zip's directory has it. */
export interface ZipEntry {
  /** Without a slash in front. */
  readonly name: string;
  /** The name as it is written in the file. */
  readonly nameBytes: Uint8Array;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly crc: number;
  readonly packedBytes: number;
  /** As the directory has it; what is unpacked may be more or less. */
  readonly unpackedBytes: number;
  /** Where its local header begins. */
  readonly position: number;
}

/** Reads the name of a part: the names in packages of Office are UTF-8, those in other zip files may be anything. */
export type NameReader = (bytes: Uint8Array) => string;

interface Directory {
  readonly count: number;
  readonly bytes: number;
  readonly position: number;
}

const [P, K] = [0x50, 0x4b];
const LOCAL = [P, K, 3, 4];
const LOCAL_BYTES = 30;
const END = [P, K, 5, 6];
const END_BYTES = 22;
const LARGE_LOCATOR = [P, K, 6, 7];
const LARGE_LOCATOR_BYTES = 20;
const LARGE_END = [P, K, 6, 6];
const LARGE_END_BYTES = 56;
const ENTRY = [P, K, 1, 2];
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
export async function zipEntries(source: ByteSource, nameOf: NameReader): Promise<Map<string, ZipEntry>> {
  const directory = await findDirectory(source);
  if (directory.bytes > readingLimits.directoryBytes) throw new UnreadableError('broken');
  const content = await source.read(directory.position, directory.bytes);
  const entries = new Map<string, ZipEntry>();
  let at = 0;
  // Of more than 65,535 parts some programs write a count that begins anew.
  for (let index = 0; index < directory.count || startsWith(content, ENTRY, at); index += 1) {
    if (!startsWith(content, ENTRY, at) || at + ENTRY_BYTES > content.length) throw new UnreadableError('broken');
    const nameEnd = at + ENTRY_BYTES + uint16(content, at + 28);
    const extraEnd = nameEnd + uint16(content, at + 30);
    const next = extraEnd + uint16(content, at + 32);
    if (next > content.length) throw new UnreadableError('broken');
    const name = content.subarray(at + ENTRY_BYTES, nameEnd);
    const entry = entryOf(content.subarray(at, next), name, content.subarray(nameEnd, extraEnd), nameOf);
    if (entries.has(entry.name)) throw new UnreadableError('suspicious');
    entries.set(entry.name, entry);
    at = next;
  }
  return entries;
}

/** Where the packed bytes of a part begin. Throws UnreadableError where the part says another name of itself than the directory. */
export async function packedPosition(source: ByteSource, { position, nameBytes }: ZipEntry): Promise<number> {
  const header = await source.read(position, LOCAL_BYTES);
  if (!startsWith(header, LOCAL)) throw new UnreadableError('broken');
  const nameLength = uint16(header, 26);
  const name = await source.read(position + LOCAL_BYTES, nameLength);
  if (nameLength !== nameBytes.length || !startsWith(name, Array.from(nameBytes))) {
    throw new UnreadableError('suspicious');
  }
  return position + LOCAL_BYTES + nameLength + uint16(header, 28);
}

async function findDirectory(source: ByteSource): Promise<Directory> {
  const tailBytes = Math.min(source.length, MAX_COMMENT_LENGTH + END_BYTES + LARGE_LOCATOR_BYTES);
  const tail = await source.read(source.length - tailBytes, tailBytes);
  const at = lastEnd(tail);
  if (at < 0) throw new UnreadableError('broken');
  const locator = tail.subarray(Math.max(0, at - LARGE_LOCATOR_BYTES), at);
  if (startsWith(locator, LARGE_LOCATOR)) return largeDirectory(source, locator);
  return { count: uint16(tail, at + 10), bytes: uint32(tail, at + 12), position: uint32(tail, at + 16) };
}

function lastEnd(tail: Uint8Array): number {
  let at = tail.length - END_BYTES;
  while (at >= 0 && !startsWith(tail, END, at)) at -= 1;
  return at;
}

async function largeDirectory(source: ByteSource, locator: Uint8Array): Promise<Directory> {
  const end = await source.read(uint64(locator, 8), LARGE_END_BYTES);
  if (!startsWith(end, LARGE_END)) throw new UnreadableError('broken');
  return { count: uint64(end, 32), bytes: uint64(end, 40), position: uint64(end, 48) };
}

function entryOf(entry: Uint8Array, nameBytes: Uint8Array, extra: Uint8Array, nameOf: NameReader): ZipEntry {
  const sizes = [24, 20, 42].map((offset) => uint32(entry, offset));
  const [unpackedBytes = 0, packedBytes = 0, position = 0] = withLargeSizes(sizes, extra);
  return {
    name: nameOf(nameBytes).replace(/^\//, ''),
    nameBytes,
    isEncrypted: (uint16(entry, 8) & 1) === 1,
    method: uint16(entry, 10),
    crc: uint32(entry, 16),
    packedBytes,
    unpackedBytes,
    position,
  };
}

/** Sizes that 32 bits do not hold stand in a field of their own, in the same order. */
function withLargeSizes(sizes: readonly number[], extra: Uint8Array): number[] {
  let at = largeFieldIn(extra);
  return sizes.map((size) => {
    if (size !== IN_LARGE_FIELD) return size;
    if (at === null || at + 8 > extra.length) throw new UnreadableError('broken');
    at += 8;
    return uint64(extra, at - 8);
  });
}

/** Where the field's content begins; null where there is none. */
function largeFieldIn(extra: Uint8Array): number | null {
  let at = 0;
  while (at + 4 <= extra.length) {
    if (uint16(extra, at) === LARGE_FIELD) return at + 4;
    at += 4 + uint16(extra, at + 2);
  }
  return null;
}
