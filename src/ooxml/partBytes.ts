import type { ByteSource } from './byteSource';
import { UnreadableError } from './unreadableError';
import { unpackPart } from './unpackPart';
import type { ZipEntry } from './zipEntries';

/** A part of a zip file as bytes. `take` is given how many bytes come out and throws when they are too many. */
export async function partBytes(
  source: ByteSource,
  entry: ZipEntry | undefined,
  take: (bytes: number) => void,
): Promise<Uint8Array> {
  if (!entry) throw new UnreadableError('broken');
  const pieces: Uint8Array[] = [];
  let length = 0;
  await unpackPart(source, entry, (piece) => {
    take(piece.length);
    // A piece may be a view of what is written over next.
    pieces.push(piece.slice());
    length += piece.length;
  });
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
