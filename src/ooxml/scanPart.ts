import { DecodeUTF8 } from 'fflate';
import type { ByteSource } from './byteSource';
import type { ReadingBudget } from './readingLimits';
import { UnreadableError } from './unreadableError';
import { unpackPart } from './unpackPart';
import type { XmlReceiver } from './xmlScanner';
import { XmlScanner } from './xmlScanner';
import type { ZipEntry } from './zipEntries';

/** Takes a part in UTF-8 apart while it is unpacked, in any place that runs JavaScript. Throws UnreadableError. */
export async function scanPart(
  source: ByteSource,
  entry: ZipEntry | undefined,
  receiver: XmlReceiver,
  budget: ReadingBudget,
): Promise<void> {
  if (!entry) throw new UnreadableError('broken');
  const scanner = new XmlScanner(receiver);
  const decoder = new DecodeUTF8((text) => scanner.write(withoutMark(text)));
  await unpackPart(source, entry, (piece) => {
    budget.take('unpackedBytes', piece.length);
    decoder.push(piece);
  });
  endOf(decoder);
  scanner.end();
}

/** A text that ends within a character is damaged. */
function endOf(decoder: DecodeUTF8): void {
  try {
    decoder.push(new Uint8Array(0), true);
  } catch {
    throw new UnreadableError('broken');
  }
}

/** A byte order mark is no text. */
function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, '');
}
