/** Why a file could not be read. */
export type UnreadableReason =
  | 'notFound'
  | 'notPermitted'
  | 'notAFile'
  | 'linkCircle'
  | 'empty'
  | 'tooLarge'
  | 'tooLargeUnpacked'
  | 'tooManySheets'
  | 'tooManyCells'
  | 'tooManyMerges'
  | 'tooManyStyles'
  | 'oldFormat'
  | 'oldDocument'
  | 'print'
  | 'picture'
  | 'archive'
  | 'encrypted'
  | 'embedded'
  | 'notAWorkbook'
  | 'suspicious'
  | 'changing'
  | 'broken';

/** Thrown where a file turns out to be unreadable. */
export class UnreadableError extends Error {
  constructor(readonly reason: UnreadableReason) {
    super(`The file cannot be read: ${reason}`);
    this.name = 'UnreadableError';
  }
}
