import { fileName } from '../../files/fileName';
import type { NameKind } from './nameKind';

/** A file to check, or something about a path the user should hear. */
export interface CheckPath {
  /** Bytes, as a name in a folder may be no UTF-8. */
  readonly path: Buffer;
  /** Of a file in archives its name in each of them, from the outermost. */
  readonly inside: readonly string[];
  /** The path as text. */
  readonly label: string;
  readonly kind: CheckPathKind;
}

/** What a name says of a file, or what became of a folder or an archive that has nothing to check or is closed to us. */
export type CheckPathKind = NameKind | 'linkedFolder' | 'emptyFolder' | 'closedFolder' | ArchiveProblem;

/** Why an archive, or the rest of it, is not checked. */
export type ArchiveProblem = 'emptyArchive' | 'deepArchive' | 'largeArchive' | 'fullArchive';

/** A path on the disk. */
export function pathTo(path: Buffer, kind: CheckPathKind): CheckPath {
  return { path, inside: [], label: fileName(path), kind };
}
