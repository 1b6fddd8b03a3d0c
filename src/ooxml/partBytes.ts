import type { ByteSource } from './byteSource';
import { joinBytes } from './joinBytes';
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
  await unpackPart(source, entry, (piece) => {
    take(piece.length);
    // A piece may be a view of what is written over next.
    pieces.push(piece.slice());
  });
  return joinBytes(pieces);
}
