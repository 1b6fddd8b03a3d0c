import * as React from 'react';
import { EMPTY_DRAFTS, draftsOf, followDrafts, keepDraft } from './draftBook';
import type { Draft, DraftBook, DraftRow, UnplacedDraft } from './draftBook';

/** The drafts for the rows of a sheet. */
export interface Drafts {
  readonly of: (cell: string) => Draft | undefined;
  /** Keeps a text, or with undefined forgets it. */
  readonly keep: (cell: string, text: string | undefined) => void;
  /** The cells with drafts. */
  readonly cells: readonly string[];
  /** Drafts whose rows are not on the sheet any more, and those for sheets that were deleted. */
  readonly unplaced: readonly UnplacedDraft[];
  readonly forget: (draft: UnplacedDraft) => void;
}

const NO_ROWS: readonly DraftRow[] = [];

/**
 * Texts that stay with their rows when another row is selected and when rows move, until they are written. On a deleted sheet there are
 * no rows any more.
 */
export function useDrafts(sheetId: string, rows: readonly DraftRow[], deleted: readonly string[]): Drafts {
  const [known, setKnown] = React.useState(EMPTY_DRAFTS);
  const follow = React.useCallback(
    (drafts: DraftBook) =>
      deleted.reduce((book, id) => followDrafts(book, id, NO_ROWS), followDrafts(drafts, sheetId, rows)),
    [sheetId, rows, deleted],
  );
  const book = React.useMemo(() => follow(known), [known, follow]);
  // Rows are followed from one reading to the next.
  React.useEffect(() => setKnown(follow), [follow]);
  const drafts = draftsOf(book, sheetId);
  return {
    of: (cell) => drafts.get(cell),
    keep: (cell, text) => setKnown((before) => keepDraft(follow(before), sheetId, cell, text)),
    cells: [...drafts.keys()],
    unplaced: book.unplaced.filter((draft) => draft.sheetId === sheetId || deleted.includes(draft.sheetId)),
    forget: (draft) =>
      setKnown((before) => ({ ...before, unplaced: before.unplaced.filter((other) => !isSame(other, draft)) })),
  };
}

function isSame(draft: UnplacedDraft, other: UnplacedDraft): boolean {
  return draft.sheetId === other.sheetId && draft.text === other.text && draft.name === other.name;
}
