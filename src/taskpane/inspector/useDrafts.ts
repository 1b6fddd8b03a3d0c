import * as React from 'react';
import { EMPTY_DRAFTS, draftsOf, followDrafts, keepDraft } from './draftBook';
import type { Draft, DraftRow, UnplacedDraft } from './draftBook';

/** The drafts for the rows of a sheet. */
export interface Drafts {
  readonly of: (cell: string) => Draft | undefined;
  /** Keeps a text, or with undefined forgets it. */
  readonly keep: (cell: string, text: string | undefined) => void;
  /** The cells with drafts. */
  readonly cells: readonly string[];
  /** Drafts whose rows are not on the sheet any more. */
  readonly unplaced: readonly UnplacedDraft[];
  readonly forget: (draft: UnplacedDraft) => void;
}

/** Texts that stay with their rows when another row is selected and when rows move, until they are written. */
export function useDrafts(sheetId: string, rows: readonly DraftRow[]): Drafts {
  const [known, setKnown] = React.useState(EMPTY_DRAFTS);
  const book = React.useMemo(() => followDrafts(known, sheetId, rows), [known, sheetId, rows]);
  // Rows are followed from one reading to the next.
  React.useEffect(() => setKnown((drafts) => followDrafts(drafts, sheetId, rows)), [sheetId, rows]);
  const drafts = draftsOf(book, sheetId);
  return {
    of: (cell) => drafts.get(cell),
    keep: (cell, text) => setKnown((before) => keepDraft(followDrafts(before, sheetId, rows), sheetId, cell, text)),
    cells: [...drafts.keys()],
    unplaced: book.unplaced.filter((draft) => draft.sheetId === sheetId),
    forget: (draft) =>
      setKnown((before) => ({ ...before, unplaced: before.unplaced.filter((other) => !isSame(other, draft)) })),
  };
}

function isSame(draft: UnplacedDraft, other: UnplacedDraft): boolean {
  return draft.sheetId === other.sheetId && draft.text === other.text && draft.name === other.name;
}
