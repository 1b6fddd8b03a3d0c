import { UnreadableError } from './unreadableError';

/** A file, or bytes in memory, of which any stretch can be read. */
export interface ByteSource {
  readonly length: number;
  /** Throws UnreadableError where it has fewer bytes. */
  read(position: number, length: number): Promise<Uint8Array>;
}

/** Bytes in memory as a source; what is read are views, no copies. */
export function bytesSource(bytes: Uint8Array): ByteSource {
  return {
    length: bytes.length,
    read: (position, length) =>
      position < 0 || position + length > bytes.length
        ? Promise.reject(new UnreadableError('broken'))
        : Promise.resolve(bytes.subarray(position, position + length)),
  };
}
