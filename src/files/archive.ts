import { constants } from 'node:fs';
import { open } from 'node:fs/promises';
import type { ByteSource } from '../ooxml/byteSource';
import { bytesSource } from '../ooxml/byteSource';
import { partBytes } from '../ooxml/partBytes';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import type { ZipEntry } from '../ooxml/zipEntries';
import { zipEntries } from '../ooxml/zipEntries';
import { fileName } from './fileName';
import { fileSource } from './fileSource';

/** Bytes of an archive within an archive: it is unpacked anew for every file in it. */
const INNER_ARCHIVE_BYTES = 20 * 1024 * 1024;
/** What only files of Office hold: one of them that is called .zip is no archive. */
const PACKAGE = /^(xl\/|word\/|ppt\/|content\.xml$|OFD\.xml$)/i;

/**
 * Names of the files in an archive on the disk, or in one within it; null where it is no archive but a file of Office by another
 * name. Throws UnreadableError, and errors of the file system.
 */
export async function archiveNames(path: Buffer, inside: readonly string[]): Promise<readonly string[] | null> {
  // A pipe without a writer would be waited for, for ever.
  const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const status = await file.stat();
    if (!status.isFile()) throw new UnreadableError('notAFile');
    const source = await sourceInside(fileSource(file, status.size), inside, INNER_ARCHIVE_BYTES);
    const names = [...(await entriesOf(source)).keys()];
    return names.some((name) => PACKAGE.test(name)) ? null : names.filter((name) => !name.endsWith('/'));
  } finally {
    await file.close();
  }
}

/** A file within archives, by its name in each of them; the source itself where there are none. Throws UnreadableError. */
export async function sourceInside(
  source: ByteSource,
  inside: readonly string[],
  limit: number = readingLimits.fileBytes,
): Promise<ByteSource> {
  let inner = source;
  for (const [index, name] of inside.entries()) {
    const most = index === inside.length - 1 ? limit : INNER_ARCHIVE_BYTES;
    inner = bytesSource(await bytesWithin(inner, (await entriesOf(inner)).get(name), most));
  }
  return inner;
}

/** Names by which Windows sets folders apart are those of other systems too. */
function entriesOf(source: ByteSource): Promise<Map<string, ZipEntry>> {
  return zipEntries(source, (bytes) => fileName(Buffer.from(bytes)).replaceAll('\\', '/'));
}

function bytesWithin(source: ByteSource, entry: ZipEntry | undefined, most: number): Promise<Uint8Array> {
  let left = most;
  return partBytes(source, entry, (bytes) => {
    left -= bytes;
    if (left < 0) throw new UnreadableError('tooLarge');
  });
}
