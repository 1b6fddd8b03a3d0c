import { archiveNames } from '../../files/archive';
import { UnreadableError } from '../../ooxml/unreadableError';
import type { ArchiveProblem, CheckPath } from './checkPath';
import { isArchive, kindOf } from './nameKind';

/** Archives within each other that are opened. */
const MAX_DEPTH = 3;
/** Files of one archive that are named, with those of the archives in it. */
const MAX_FILES = 50_000;

/**
 * What is in an archive, in order of names; nothing is written anywhere. One that cannot be opened, or is none, is left to be read as
 * a file, which then says what is the matter.
 */
export async function* archivePaths(archive: CheckPath): AsyncGenerator<CheckPath> {
  let isEmpty = true;
  let files = 0;
  for await (const found of filesIn(archive)) {
    files += 1;
    if (files > MAX_FILES) {
      yield withProblem(archive, 'fullArchive');
      return;
    }
    isEmpty &&= found.kind !== 'workbook' && found.kind !== 'deepArchive' && found.kind !== 'largeArchive';
    yield found;
  }
  if (isEmpty) yield withProblem(archive, 'emptyArchive');
}

async function* filesIn(archive: CheckPath): AsyncGenerator<CheckPath> {
  const { path, inside, label } = archive;
  if (inside.length >= MAX_DEPTH) {
    yield withProblem(archive, 'deepArchive');
    return;
  }
  const names = await archiveNames(path, inside).catch((error: unknown) => (isTooLarge(error) ? 'tooLarge' : null));
  if (names === null || names === 'tooLarge') {
    yield names === null ? archive : withProblem(archive, 'largeArchive');
    return;
  }
  for (const name of [...names].sort()) {
    const found = { path, inside: [...inside, name], label: `${label}/${name}`, kind: kindOf(name) };
    if (found.kind === 'workbook' && isArchive(name)) yield* filesIn(found);
    else yield found;
  }
}

/** Only archives in archives are too large to be looked into. */
function isTooLarge(error: unknown): boolean {
  return error instanceof UnreadableError && error.reason === 'tooLarge';
}

function withProblem(archive: CheckPath, kind: ArchiveProblem): CheckPath {
  return { ...archive, kind };
}
