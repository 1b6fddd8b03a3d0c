import { followRows } from './followRows';
import type { RowIdentity } from './followRows';

/** A text typed in the pane and not written to its cell yet. */
export interface Draft {
  readonly text: string;
  /** What stood in the cell when typing began. */
  readonly base: string;
}

/** A row that can have a draft. */
export interface DraftRow extends RowIdentity {
  /** A1 address of the cell for the text; null where the row has none, or a formula stands there. */
  readonly cell: string | null;
  /** What stands in that cell. */
  readonly written: string;
}

/** A draft whose row is not to be found any more. */
export interface UnplacedDraft extends RowIdentity, Draft {
  readonly sheetId: string;
  /** Whether other rows were like it: one that is there is not known to be its own. */
  readonly hasDoubles: boolean;
}

/** Drafts by the row they were typed for; `rows` are those of the reading in which `drafts` are counted. */
interface SheetDrafts {
  readonly rows: readonly DraftRow[];
  readonly drafts: ReadonlyMap<number, Draft>;
}

/** All drafts of the pane. Each stays with its indicator, not with an address. */
export interface DraftBook {
  readonly sheets: ReadonlyMap<string, SheetDrafts>;
  readonly unplaced: readonly UnplacedDraft[];
}

/** No drafts. */
export const EMPTY_DRAFTS: DraftBook = { sheets: new Map(), unplaced: [] };

/**
 * The drafts after a reading of a sheet: each with its row wherever that stands now, what has reached its cell no draft any more, those
 * without a row kept apart. A row that is there again gets its draft back.
 */
export function followDrafts(book: DraftBook, sheetId: string, rows: readonly DraftRow[]): DraftBook {
  const known = book.sheets.get(sheetId);
  if (known?.rows === rows) return book;
  const drafts = new Map<number, Draft>();
  const place = (index: number | null, draft: Draft): boolean => {
    const row = rows[index ?? -1];
    if (index === null || !row || row.cell === null || drafts.has(index)) return false;
    if (draft.text !== row.written) drafts.set(index, draft);
    return true;
  };
  const followed = known ? followRows(known.rows, rows) : [];
  const lost = [...(known?.drafts ?? [])].flatMap(([index, draft]): UnplacedDraft[] => {
    const row = known?.rows[index];
    if (place(followed[index] ?? null, draft) || !known || !row) return [];
    return [{ ...identityOf(row), ...draft, sheetId, hasDoubles: known.rows.some((other) => isDouble(row, other)) }];
  });
  const unplaced = [...book.unplaced, ...lost].filter((draft) => {
    if (draft.sheetId !== sheetId || draft.hasDoubles) return true;
    return !place(followRows([draft], rows)[0] ?? null, draft);
  });
  return { sheets: new Map(book.sheets).set(sheetId, { rows, drafts }), unplaced };
}

/** The drafts with another text for a cell of the sheet as it was followed last; undefined forgets it. */
export function keepDraft(book: DraftBook, sheetId: string, cell: string, text: string | undefined): DraftBook {
  const known = book.sheets.get(sheetId);
  const index = known?.rows.findIndex((row) => row.cell === cell) ?? -1;
  const row = known?.rows[index];
  if (!known || !row) return book;
  const drafts = new Map(known.drafts);
  if (text === undefined || text === row.written) drafts.delete(index);
  else drafts.set(index, { text, base: drafts.get(index)?.base ?? row.written });
  return { ...book, sheets: new Map(book.sheets).set(sheetId, { ...known, drafts }) };
}

/** The drafts of a sheet, by the cells of their rows. */
export function draftsOf({ sheets }: DraftBook, sheetId: string): ReadonlyMap<string, Draft> {
  const { rows = [], drafts = new Map<number, Draft>() } = sheets.get(sheetId) ?? {};
  return new Map([...drafts].flatMap(([index, draft]) => (rows[index]?.cell ? [[rows[index].cell, draft]] : [])));
}

function isDouble(row: DraftRow, other: DraftRow): boolean {
  return row !== other && row.project === other.project && row.name === other.name && row.target === other.target;
}

function identityOf({ project, name, target }: RowIdentity): RowIdentity {
  return { project, name, target };
}
