import * as React from 'react';

/** A text typed in the pane and not written to its cell yet. */
export interface Draft {
  readonly text: string;
  /** What stood in the cell when typing began. */
  readonly base: string;
}

/** The drafts for the cells of a sheet. */
export interface Drafts {
  readonly of: (cell: string) => Draft | undefined;
  /** Keeps a text, or with undefined forgets it. */
  readonly keep: (cell: string, text: string | undefined) => void;
  /** The cells with drafts. */
  readonly cells: readonly string[];
}

/**
 * Texts that stay with their cells when another row is selected, until they are written. `written` holds what stands in the
 * cells of the sheet that can have one, by address.
 */
export function useDrafts(sheetId: string, written: ReadonlyMap<string, string>): Drafts {
  const [drafts, setDrafts] = React.useState<ReadonlyMap<string, Draft>>(new Map());
  const keyOf = (cell: string) => `${sheetId} ${cell}`;
  const cells = [...written.keys()].filter((cell) => {
    const draft = drafts.get(keyOf(cell));
    return draft !== undefined && draft.text !== written.get(cell);
  });
  // What has reached its cell is no draft any more, whatever is done to the cell later.
  React.useEffect(() => {
    setDrafts((known) => {
      const done = [...written].filter(([cell, text]) => known.get(`${sheetId} ${cell}`)?.text === text);
      if (done.length === 0) return known;
      const next = new Map(known);
      done.forEach(([cell]) => next.delete(`${sheetId} ${cell}`));
      return next;
    });
  }, [sheetId, written]);
  return {
    of: (cell) => drafts.get(keyOf(cell)),
    keep: (cell, text) =>
      setDrafts((known) => {
        const next = new Map(known);
        const present = written.get(cell) ?? '';
        if (text === undefined || text === present) next.delete(keyOf(cell));
        else next.set(keyOf(cell), { text, base: known.get(keyOf(cell))?.base ?? present });
        return next;
      }),
    cells,
  };
}
