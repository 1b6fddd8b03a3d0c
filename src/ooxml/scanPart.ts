import type { ByteSource } from './byteSource';
import { partDecoder } from './partDecoder';
import type { ReadingBudget } from './readingLimits';
import { readingLimits } from './readingLimits';
import { UnreadableError } from './unreadableError';
import { unpackPart } from './unpackPart';
import type { XmlReceiver } from './xmlScanner';
import { XmlScanner } from './xmlScanner';
import type { ZipEntry } from './zipEntries';

/** Deflate makes no more of a byte; a size beyond that is damaged. */
const MOST_PER_PACKED_BYTE = 1032;

/**
 * Takes a part apart while it is unpacked, in any place that runs JavaScript; `afterPiece` is called behind each piece of it. Throws
 * UnreadableError.
 */
export async function scanPart(
  source: ByteSource,
  entry: ZipEntry | undefined,
  receiver: XmlReceiver,
  budget: ReadingBudget,
  afterPiece: () => void = () => undefined,
): Promise<void> {
  if (!entry) throw new UnreadableError('broken');
  if (saysTooLarge(entry)) throw new UnreadableError('tooLargeUnpacked');
  const scanner = new XmlScanner(receiver);
  let decoder: TextDecoder | undefined;
  await unpackPart(source, entry, (piece) => {
    budget.take('unpackedBytes', piece.length);
    if (piece.length === 0) return;
    decoder ??= partDecoder(piece);
    scanner.write(decoded(decoder, piece));
    afterPiece();
  });
  // A text that ends within a character is damaged.
  if (decoder) scanner.write(decoded(decoder));
  scanner.end();
}

/** Whether a part says, and can mean, that it is too large. What is unpacked is counted all the same: it may say less than there is. */
function saysTooLarge({ packedBytes, unpackedBytes }: ZipEntry): boolean {
  return unpackedBytes > readingLimits.unpackedBytes && unpackedBytes <= packedBytes * MOST_PER_PACKED_BYTE;
}

function decoded(decoder: TextDecoder, piece?: Uint8Array): string {
  try {
    return decoder.decode(piece, { stream: piece !== undefined });
  } catch {
    throw new UnreadableError('broken');
  }
}
