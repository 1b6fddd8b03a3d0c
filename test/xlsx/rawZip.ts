import { constants, crc32, deflateRawSync } from 'node:zlib';

/** A part of a zip file, its content packed already. */
export interface PackedPart {
  readonly name: string;
  readonly packed: Buffer;
  readonly crc: number;
  readonly bytes: number;
  readonly method: number;
  readonly flags: number;
  /** A name that is no UTF-8. */
  readonly nameBytes?: Buffer;
}

const DEFLATED = 8;
const FLUSHED = { level: 1, finishFlush: constants.Z_FULL_FLUSH } as const;

/** A part with a content, and whatever is wrong with it. */
export function part(name: string, content: string | Buffer, wrong: Partial<PackedPart> = {}): PackedPart {
  return repeatedPart(name, '', content, 1, '', wrong);
}

/**
 * A part in which a text stands many times, as small as the text packed once for each time; it takes no longer to make. Its check sum
 * is of the whole only where it has no more than 256 MB: nobody reads further.
 */
export function repeatedPart(
  name: string,
  before: string,
  repeated: string | Buffer,
  times: number,
  after: string,
  wrong: Partial<PackedPart> = {},
): PackedPart {
  const perBlock = Math.max(1, Math.min(times, Math.ceil(1_000_000 / Math.max(1, repeated.length))));
  const block = Buffer.concat(Array.from({ length: perBlock }, () => Buffer.from(repeated)));
  const whole = Math.floor(times / perBlock);
  const rest = Buffer.concat(Array.from({ length: times % perBlock }, () => Buffer.from(repeated)));
  const packedBlock = deflateRawSync(block, FLUSHED);
  const packed = [
    deflateRawSync(Buffer.from(before), FLUSHED),
    ...Array.from({ length: whole }, () => packedBlock),
    deflateRawSync(Buffer.concat([rest, Buffer.from(after)])),
  ];
  let crc = crc32(before);
  for (let index = 0; index < whole && index * block.length < 256e6; index += 1) crc = crc32(block, crc);
  crc = crc32(Buffer.concat([rest, Buffer.from(after)]), crc);
  const bytes = Buffer.byteLength(before) + block.length * whole + rest.length + Buffer.byteLength(after);
  return { name, packed: Buffer.concat(packed), crc, bytes, method: DEFLATED, flags: 0, ...wrong };
}

/** A zip file of parts exactly as given, also where no program would write it. */
export function rawZip(parts: readonly PackedPart[]): Buffer {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let position = 0;
  for (const each of parts) {
    const header = headerOf(each);
    const before = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), header, nameOf(each)]);
    local.push(before, each.packed);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 'latin1');
    header.copy(entry, 6);
    entry.writeUInt32LE(position, 42);
    directory.push(entry, nameOf(each));
    position += before.length + each.packed.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(parts.length & 0xffff, 8);
  end.writeUInt16LE(parts.length & 0xffff, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(position, 16);
  return Buffer.concat([...local, list, end]);
}

/** What stands in the local header and in the directory alike, from the version on. */
function headerOf(each: PackedPart): Buffer {
  const { packed, crc, bytes, method, flags } = each;
  const header = Buffer.alloc(26);
  header.writeUInt16LE(20, 0);
  header.writeUInt16LE(flags, 2);
  header.writeUInt16LE(method, 4);
  header.writeUInt32LE(crc, 10);
  header.writeUInt32LE(packed.length, 14);
  header.writeUInt32LE(bytes % 2 ** 32, 18);
  header.writeUInt16LE(nameOf(each).length, 22);
  return header;
}

function nameOf({ name, nameBytes }: PackedPart): Buffer {
  return nameBytes ?? Buffer.from(name);
}
