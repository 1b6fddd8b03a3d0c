import type { FileHandle } from 'node:fs/promises';
import { UnreadableError } from './unreadableError';

/** Bytes of a file from a position on; throws UnreadableError where the file has fewer. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  if (bytesRead < length) throw new UnreadableError('broken');
  return buffer;
}
