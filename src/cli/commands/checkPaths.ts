import type { Dirent } from 'node:fs';
import { open, readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, sep } from 'node:path';
import { fileKind } from '../../files/fileKind';
import { fileSource } from '../../files/fileSource';
import { fileName } from '../fileName';

/** A file to check, or something about a path the user should hear. */
export interface CheckPath {
  /** Bytes, as a name in a folder may be no UTF-8. */
  readonly path: Buffer;
  /** The path as text. */
  readonly label: string;
  readonly kind: CheckPathKind;
}

/** A workbook to check, or why a path is not one: a folder may be empty, closed to us, or behind a link. */
export type CheckPathKind = 'workbook' | FileWithoutCheck | 'linkedFolder' | 'emptyFolder' | 'closedFolder';

/** A file that cannot be checked as it is: tables of another format, texts, pictures, archives, what Excel keeps beside an open workbook. */
type FileWithoutCheck =
  'oldFormat' | 'oldDocument' | 'print' | 'document' | 'picture' | 'archive' | 'lockFile' | 'other';

const WORKBOOKS = ['.xlsx', '.xlsm', '.docx'];
/** Some systems call a workbook or a document of today so. */
const CALLED_OLD = ['.xls', '.et'];
const DOCUMENTS_CALLED_OLD = ['.doc', '.wps'];
const KINDS: Readonly<
  Record<'oldFormat' | 'oldDocument' | 'print' | 'document' | 'picture' | 'archive', readonly string[]>
> = {
  oldFormat: [...CALLED_OLD, '.xlsb', '.xlt', '.ett', '.ods', '.csv'],
  oldDocument: [...DOCUMENTS_CALLED_OLD, '.dot', '.wpt', '.rtf'],
  print: ['.pdf', '.ofd'],
  document: ['.odt', '.txt', '.htm', '.html'],
  picture: ['.jpg', '.jpeg', '.png', '.bmp', '.gif', '.tif', '.tiff', '.heic', '.webp'],
  archive: ['.zip', '.rar', '.7z'],
};
/** A folder with nothing but such files has nothing to check. */
const BESIDE_THE_POINT: readonly CheckPathKind[] = [
  ...(['oldDocument', 'print', 'document', 'picture', 'archive', 'lockFile', 'other'] as const),
];
/** Excel keeps such a file beside every open workbook. */
const LOCK_FILE = '~$';
/** What stands in an argument for bytes that are no UTF-8. */
const LOST_CHARACTER = '\uFFFD';

/** The files that paths stand for, one at a time: files as they are, folders with everything below them, in order of names. */
export async function* checkPaths(paths: readonly string[]): AsyncGenerator<CheckPath> {
  for (const path of (await Promise.all(paths.map(bytesOf))).flat()) {
    if (await isFolder(path)) yield* folderPaths(path);
    else yield pathOf(path, 'workbook');
  }
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

async function* folderPaths(folder: Buffer): AsyncGenerator<CheckPath> {
  let isEmpty = true;
  for await (const found of filesBelow(folder)) {
    isEmpty &&= BESIDE_THE_POINT.includes(found.kind);
    yield found;
  }
  if (isEmpty) yield pathOf(folder, 'emptyFolder');
}

/** Folders one after the other, each before what is below it. Links to folders are not followed: they may lead in a circle. */
async function* filesBelow(top: Buffer): AsyncGenerator<CheckPath> {
  const waiting: CheckPath[] = [pathOf(top, 'closedFolder')];
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
      if (entry.isDirectory()) return pathOf(path, 'closedFolder');
      if (entry.isSymbolicLink() && (await isFolder(path))) return pathOf(path, 'linkedFolder');
      const name = fileName(entry.name);
      const isWorkbook = entry.isFile() && isCalledOld(name) && (await isPackage(path));
      return pathOf(path, isWorkbook ? 'workbook' : kindOf(name));
    }),
  );
}

function kindOf(name: string): CheckPathKind {
  if (name.startsWith(LOCK_FILE)) return 'lockFile';
  const extension = extname(name).toLowerCase();
  if (WORKBOOKS.includes(extension)) return 'workbook';
  const kinds = ['oldFormat', 'oldDocument', 'print', 'document', 'picture', 'archive'] as const;
  return kinds.find((kind) => KINDS[kind].includes(extension)) ?? 'other';
}

function isCalledOld(name: string): boolean {
  return !name.startsWith(LOCK_FILE) && [...CALLED_OLD, ...DOCUMENTS_CALLED_OLD].includes(extname(name).toLowerCase());
}

/** Whether a file begins as workbooks of today do, whatever it is called. */
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

function pathOf(path: Buffer, kind: CheckPathKind): CheckPath {
  return { path, label: fileName(path), kind };
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
