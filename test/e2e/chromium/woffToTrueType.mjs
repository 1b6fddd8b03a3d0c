// A WOFF file is a TrueType file whose tables are compressed one by one; fontconfig wants them plain.
import { inflateSync } from 'node:zlib';

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/** The TrueType font within a WOFF 1.0 file. @param {Buffer} woff */
export function woffToTrueType(woff) {
  const tables = readTables(woff);
  const directory = Buffer.alloc(SFNT_HEADER + SFNT_ENTRY * tables.length);
  writeHeader(directory, woff.readUInt32BE(4), tables.length);
  /** @type {Buffer[]} */
  const parts = [directory];
  let offset = directory.length;
  tables.forEach(({ tag, checksum, data }, index) => {
    const at = SFNT_HEADER + SFNT_ENTRY * index;
    tag.copy(directory, at);
    directory.writeUInt32BE(checksum, at + 4);
    directory.writeUInt32BE(offset, at + 8);
    directory.writeUInt32BE(data.length, at + 12);
    const padding = Buffer.alloc((4 - (data.length % 4)) % 4);
    parts.push(data, padding);
    offset += data.length + padding.length;
  });
  return Buffer.concat(parts);
}

/** @param {Buffer} woff */
function readTables(woff) {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const at = WOFF_HEADER + WOFF_ENTRY * index;
    const offset = woff.readUInt32BE(at + 4);
    const storedLength = woff.readUInt32BE(at + 8);
    const length = woff.readUInt32BE(at + 12);
    const stored = woff.subarray(offset, offset + storedLength);
    return {
      tag: woff.subarray(at, at + 4),
      checksum: woff.readUInt32BE(at + 16),
      data: storedLength < length ? inflateSync(stored) : stored,
    };
  });
}

/**
 * Version, number of tables and the three search hints of the TrueType header.
 * @param {Buffer} directory @param {number} version @param {number} count
 */
function writeHeader(directory, version, count) {
  const power = 2 ** Math.floor(Math.log2(count));
  directory.writeUInt32BE(version, 0);
  directory.writeUInt16BE(count, 4);
  directory.writeUInt16BE(power * SFNT_ENTRY, 6);
  directory.writeUInt16BE(Math.log2(power), 8);
  directory.writeUInt16BE((count - power) * SFNT_ENTRY, 10);
}
