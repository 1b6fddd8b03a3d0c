import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, sep } from 'node:path';
import { fileKind } from '../../ooxml/fileKind';
import { fileName } from '../../files/fileName';
import { fileSource } from '../../files/fileSource';
import { archivePaths } from './archivePaths';
import type { CheckPath } from './checkPath';
import { pathTo } from './checkPath';
import { isArchive, isCalledOld, kindOf } from './nameKind';

/** What stands in an argument for bytes that are no UTF-8. */
const LOST_CHARACTER = '\uFFFD';

/**
 * The files that paths stand for, one at a time: files as they are, folders and archives with everything in them, in order of names.
 */
export async function* checkPaths(paths: readonly string[]): AsyncGenerator<CheckPath> {
  for (const path of (await Promise.all(paths.map(bytesOf))).flat()) {
    if (await isFolder(path)) yield* folderPaths(path);
    else yield* filePaths(pathTo(path, 'workbook'));
  }
}

/** How many paths there are; none of them is kept, as archives may have a great many. */
export async function countOf(found: AsyncGenerator<CheckPath>): Promise<number> {
  let count = 0;
  while (!(await found.next()).done) count += 1;
  return count;
}

/** The path's bytes. Node has lost those of a name that is no UTF-8: then every file beside it whose name looks the same. */
async function bytesOf(path: string): Promise<Buffer[]> {
  const bytes = Buffer.from(path);
  const name = basename(path);
  if (!name.includes(LOST_CHARACTER)) return [bytes];
  const names = await readdir(dirname(path), { encoding: 'buffer' }).catch(() => []);
  const same = names.filter((candidate) => candidate.toString('utf8') === name);
  return same.length === 0
    ? [bytes]
    : same.sort((left, right) => Buffer.compare(left, right)).map((found) => below(Buffer.from(dirname(path)), found));
}

/** A file, or what is in it where it is an archive. */
async function* filePaths(path: CheckPath): AsyncGenerator<CheckPath> {
  if (isArchive(path.label)) yield* archivePaths(path);
  else yield path;
}

async function* folderPaths(folder: Buffer): AsyncGenerator<CheckPath> {
  let isEmpty = true;
  for await (const found of filesBelow(folder)) {
    for await (const inner of found.kind === 'workbook' ? filePaths(found) : [found]) {
      isEmpty &&= inner.kind !== 'workbook' && inner.kind !== 'closedFolder' && inner.kind !== 'linkedFolder';
      yield inner;
    }
  }
  if (isEmpty) yield pathTo(folder, 'emptyFolder');
}

/** Folders one after the other, each before what is below it. Links to folders are not followed: they may lead in a circle. */
async function* filesBelow(top: Buffer): AsyncGenerator<CheckPath> {
  const waiting: CheckPath[] = [pathTo(top, 'closedFolder')];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.kind !== 'closedFolder') {
      yield next;
      continue;
    }
    const entries = await readdir(next.path, { withFileTypes: true, encoding: 'buffer' }).catch(() => null);
    if (!entries) yield next;
    else (await entriesOf(next.path, entries)).forEach((entry) => waiting.push(entry));
  }
}

/** What is in a folder, the last first; a folder in it counts as closed until it has been opened. */
async function entriesOf(folder: Buffer, entries: readonly Dirent<Buffer>[]): Promise<CheckPath[]> {
  const sorted = [...entries].sort((left, right) => Buffer.compare(right.name, left.name));
  return Promise.all(
    sorted.map(async (entry) => {
      const path = below(folder, entry.name);
      if (entry.isDirectory()) return pathTo(path, 'closedFolder');
      if (entry.isSymbolicLink() && (await isFolder(path))) return pathTo(path, 'linkedFolder');
      const name = fileName(entry.name);
      const isToday = entry.isFile() && isCalledOld(name) && (await isPackage(path));
      return pathTo(path, isToday ? 'workbook' : kindOf(name));
    }),
  );
}

/** Whether a file begins as documents of today do, whatever it is called. */
async function isPackage(path: Buffer): Promise<boolean> {
  const file = await open(path).catch(() => null);
  try {
    return file !== null && (await fileKind(fileSource(file, (await file.stat()).size))) === 'zip';
  } catch {
    return false;
  } finally {
    await file?.close();
  }
}

/** `join` for bytes. */
function below(folder: Buffer, name: Buffer): Buffer {
  const separator = Buffer.from(sep);
  const isEnded = folder.subarray(-separator.length).equals(separator) || folder.subarray(-1).equals(Buffer.from('/'));
  return Buffer.concat(isEnded ? [folder, name] : [folder, separator, name]);
}

async function isFolder(path: Buffer): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // A path that is not there is read as a file, which then says what is the matter.
    return false;
  }
}
