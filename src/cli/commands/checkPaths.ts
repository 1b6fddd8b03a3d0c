import { readdir, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** A file to check, or something about a path the user should hear. */
export interface CheckPath {
  readonly path: string;
  readonly kind: 'workbook' | 'oldFormat' | 'emptyFolder' | 'closedFolder';
}

const OLD_FORMATS = ['.xls', '.et'];
/** Excel keeps such a file beside every open workbook. */
const LOCK_FILE = '~$';

/** The files that paths stand for, one at a time: files as they are, folders with everything below them, in order of names. */
export async function* checkPaths(paths: readonly string[]): AsyncGenerator<CheckPath> {
  for (const path of paths) {
    if (await isFolder(path)) yield* folderPaths(path);
    else yield { path, kind: 'workbook' };
  }
}

async function* folderPaths(folder: string): AsyncGenerator<CheckPath> {
  let isEmpty = true;
  for await (const found of filesBelow(folder)) {
    isEmpty = false;
    yield found;
  }
  if (isEmpty) yield { path: folder, kind: 'emptyFolder' };
}

/** Links to folders are not followed: they may lead in a circle. */
async function* filesBelow(folder: string): AsyncGenerator<CheckPath> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (!entries) {
    yield { path: folder, kind: 'closedFolder' };
    return;
  }
  entries.sort((left, right) => (left.name < right.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesBelow(path);
    else if (!entry.name.startsWith(LOCK_FILE)) yield* fileOfKind(path);
  }
}

function* fileOfKind(path: string): Generator<CheckPath> {
  const extension = extname(path).toLowerCase();
  if (extension === '.xlsx') yield { path, kind: 'workbook' };
  else if (OLD_FORMATS.includes(extension)) yield { path, kind: 'oldFormat' };
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // A path that is not there is read as a file, which then says what is the matter.
    return false;
  }
}
