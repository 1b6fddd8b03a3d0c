const IN_32_BITS = 2 ** 32;

/** A number of two bytes, the lower one first, as zip files keep them; 0 for what lies beyond the end. */
export function uint16(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
}

/** The same of four bytes. */
export function uint32(bytes: Uint8Array, at: number): number {
  return uint16(bytes, at) + uint16(bytes, at + 2) * 65_536;
}

/** The same of eight bytes; exact up to 2^53. */
export function uint64(bytes: Uint8Array, at: number): number {
  return uint32(bytes, at) + uint32(bytes, at + 4) * IN_32_BITS;
}

/** Whether bytes begin with others at a place. */
export function startsWith(bytes: Uint8Array, mark: readonly number[], at = 0): boolean {
  return mark.every((byte, index) => bytes[at + index] === byte);
}
