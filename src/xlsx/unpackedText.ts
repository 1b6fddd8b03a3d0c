import { Readable } from 'node:stream';
import type JSZip from 'jszip';

/** Thrown when what comes out of a package is more than there is room for, whatever the package says of its size. */
export class PackageTooLargeError extends Error {
  constructor() {
    super('The package unpacks to more than there is room for');
    this.name = 'PackageTooLargeError';
  }
}

/**
 * A part of a package as text. Unpacking stops, with PackageTooLargeError, as soon as more than `room` bytes have come out:
 * a file of a few kilobytes can hold gigabytes, and the sizes written in it are anybody's.
 */
export async function unpackedText(part: JSZip.JSZipObject, room: number): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of new Readable().wrap(part.nodeStream()) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > room) throw new PackageTooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks)
    .toString('utf8')
    .replace(/^\uFEFF/, '');
}
