import { Inflate } from 'fflate';
import type { ByteSource } from './byteSource';
import { crc32 } from './crc32';
import { UnreadableError } from './unreadableError';
import type { ZipEntry } from './zipEntries';
import { packedPosition } from './zipEntries';

const STORED = 0;
const DEFLATED = 8;
/** Packed bytes that are looked at together: they may unpack to a thousand times as many. */
const PIECE_BYTES = 16 * 1024;

/**
 * Unpacks a part of a zip file and hands it over piece by piece, in any place that runs JavaScript. `receive` throws when there is
 * too much of it. Throws UnreadableError where the part is damaged or encrypted.
 */
export async function unpackPart(
  source: ByteSource,
  entry: ZipEntry,
  receive: (piece: Uint8Array) => void,
): Promise<void> {
  if (entry.isEncrypted) throw new UnreadableError('encrypted');
  if (entry.method !== STORED && entry.method !== DEFLATED) throw new UnreadableError('broken');
  const start = await packedPosition(source, entry);
  let sum = 0;
  // fflate would have errors of ours for its own.
  const failures: Error[] = [];
  const counted = (piece: Uint8Array): void => {
    try {
      receive(piece);
    } catch (error) {
      failures.push(error instanceof Error ? error : new Error(String(error)));
    }
    sum = crc32(piece, sum);
  };
  const inflate = new Inflate(counted);
  for (let at = 0; at < entry.packedBytes && failures.length === 0; at += PIECE_BYTES) {
    const piece = await source.read(start + at, Math.min(PIECE_BYTES, entry.packedBytes - at));
    if (entry.method === STORED) counted(piece);
    else pushPiece(inflate, piece, at + PIECE_BYTES >= entry.packedBytes);
  }
  const [failure] = failures;
  if (failure) throw failure;
  if (sum !== entry.crc) throw new UnreadableError('broken');
}

/** What fflate says of damaged data is no more than that it is damaged. */
function pushPiece(inflate: Inflate, piece: Uint8Array, isLast: boolean): void {
  try {
    inflate.push(piece, isLast);
  } catch {
    throw new UnreadableError('broken');
  }
}
