import type { FileHandle } from 'node:fs/promises';
import type { ByteSource } from '../ooxml/byteSource';
import { UnreadableError } from '../ooxml/unreadableError';

/** An open file as a source of bytes. */
export function fileSource(file: FileHandle, fileBytes: number): ByteSource {
  return {
    length: fileBytes,
    read: async (position, length) => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
      if (bytesRead < length) throw new UnreadableError('broken');
      return buffer;
    },
  };
}
