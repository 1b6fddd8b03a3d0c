import type { BigIntStats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { readingLimits } from '../ooxml/readingLimits';
import type { UnreadableReason } from '../ooxml/unreadableError';
import { UnreadableError } from '../ooxml/unreadableError';
import { fileMessages } from '../wording/zh-CN/files';
import { sourceInside } from './archive';
import type { FileTables, FileReading } from './fileReading';
import { fileSource } from './fileSource';
import { readContents } from './readContents';

/** What the file system's codes mean. */
const REASONS_BY_CODE: Readonly<Record<string, UnreadableReason>> = {
  ENOENT: 'notFound',
  ENOTDIR: 'notFound',
  ENAMETOOLONG: 'notFound',
  EACCES: 'notPermitted',
  EPERM: 'notPermitted',
  EBUSY: 'notPermitted',
  EISDIR: 'notAFile',
  ENXIO: 'notAFile',
  ELOOP: 'linkCircle',
};

/**
 * Reads a workbook or a document, whatever it is called. Nothing of it is kept, and a file that cannot be read is a value, not an
 * error. `path`: bytes where the name is no UTF-8; `label` names the file to the user; `inside`: of a file in archives its name in each.
 */
export async function readTables(
  path: string | Buffer,
  label = String(path),
  inside: readonly string[] = [],
): Promise<FileReading> {
  try {
    // A pipe without a writer would be waited for, for ever.
    const file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    try {
      return { ok: true, ...(await readUnchanged(file, inside)) };
    } finally {
      await file.close();
    }
  } catch (error) {
    const reason = reasonOf(error);
    return { ok: false, reason, message: fileMessages.unreadable[reason](label) };
  }
}

/** Reads a file and makes sure that it stayed the same all the while: half of each of two states can look like a form. */
async function readUnchanged(file: FileHandle, inside: readonly string[]): Promise<FileTables> {
  const before = await file.stat({ bigint: true });
  const reading = await readOpen(file, before, inside).catch((error: unknown) => error as Error);
  // Of the open file, not of its name: one that is replaced by another as a whole can still be read to its end.
  const after = await file.stat({ bigint: true });
  const isSame = before.size === after.size && before.mtimeNs === after.mtimeNs;
  if (before.isFile() && !isSame) throw new UnreadableError('changing');
  if (reading instanceof Error) throw reading;
  return reading;
}

async function readOpen(file: FileHandle, status: BigIntStats, inside: readonly string[]): Promise<FileTables> {
  const fileBytes = Number(status.size);
  if (!status.isFile()) throw new UnreadableError('notAFile');
  // Of an archive only what is asked for is read.
  if (inside.length === 0 && fileBytes > readingLimits.fileBytes) throw new UnreadableError('tooLarge');
  return readContents(await sourceInside(fileSource(file, fileBytes), inside));
}

/** Whatever a damaged file makes the libraries throw counts as broken. */
function reasonOf(error: unknown): UnreadableReason {
  if (error instanceof UnreadableError) return error.reason;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS_BY_CODE[code] ?? 'broken';
}
