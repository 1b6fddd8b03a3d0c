import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ByteSource } from '../ooxml/byteSource';
import { partDecoder } from '../ooxml/partDecoder';
import { UnreadableError } from '../ooxml/unreadableError';
import type { ZipEntry } from '../ooxml/zipEntries';
import { packedPosition } from '../ooxml/zipEntries';

const CHUNK_BYTES = 64 * 1024;
const STORED = 0;
const DEFLATED = 8;

/**
 * The text of a part, a piece at a time, without a byte order mark. `take` is given how many bytes come out, whatever the file says
 * of its size, and throws when they are too many. Throws UnreadableError where the part is damaged or encrypted, and the decoder's
 * error where it is neither UTF-8 nor UTF-16, as parts of a workbook are.
 */
export async function* entryChunks(
  source: ByteSource,
  entry: ZipEntry,
  take: (bytes: number) => void,
): AsyncGenerator<string> {
  if (entry.isEncrypted) throw new UnreadableError('encrypted');
  const stream = await unpacked(source, entry);
  let decoder: TextDecoder | undefined;
  let sum = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    take(chunk.length);
    sum = crc32(chunk, sum);
    decoder ??= partDecoder(chunk);
    yield decoder.decode(chunk, { stream: true });
  }
  if (decoder) yield decoder.decode();
  if (sum !== entry.crc) throw new UnreadableError('broken');
}

async function unpacked(source: ByteSource, entry: ZipEntry): Promise<Readable> {
  const packed = Readable.from(blocks(source, await packedPosition(source, entry), entry.packedBytes));
  if (entry.method === STORED) return packed;
  if (entry.method !== DEFLATED) throw new UnreadableError('broken');
  // Errors of the one end the other; whoever reads hears of them.
  return pipeline(packed, createInflateRaw({ chunkSize: CHUNK_BYTES }), () => undefined);
}

async function* blocks(source: ByteSource, start: number, bytes: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes; at += CHUNK_BYTES)
    yield await source.read(start + at, Math.min(CHUNK_BYTES, bytes - at));
}
