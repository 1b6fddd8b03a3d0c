const POLYNOMIAL = 0xedb88320;
const AT_ONCE = 4;

/**
 * What each byte adds to the sum; 256 numbers for the last of the bytes looked at together, 256 for the one before it, and so on.
 * Four at a time take half as long as one. Of whole numbers with a sign, as JavaScript keeps others of that size apart in memory.
 */
const table = new Int32Array(256 * AT_ONCE);
for (let byte = 0; byte < 256; byte += 1) {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ POLYNOMIAL : sum >>> 1;
  table[byte] = sum;
}
for (let at = 256; at < table.length; at += 1) table[at] = next(added(at - 256), 0);

/** The check sum that zip files keep of every part, also piece by piece: `before` is that of what went before. */
export function crc32(bytes: Uint8Array, before = 0): number {
  let sum = ~before;
  let at = 0;
  for (; at + AT_ONCE <= bytes.length; at += AT_ONCE) {
    const four =
      sum ^
      ((bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24));
    sum =
      added(768 | (four & 255)) ^
      added(512 | ((four >>> 8) & 255)) ^
      added(256 | ((four >>> 16) & 255)) ^
      added(four >>> 24);
  }
  for (; at < bytes.length; at += 1) sum = next(sum, bytes[at] ?? 0);
  return ~sum >>> 0;
}

/** The sum one byte further on. */
function next(sum: number, byte: number): number {
  return added((sum ^ byte) & 255) ^ (sum >>> 8);
}

function added(at: number): number {
  return table[at] ?? 0;
}
