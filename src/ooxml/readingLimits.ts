import { UnreadableError } from './unreadableError';
import type { UnreadableReason } from './unreadableError';

const MEGABYTE = 1024 * 1024;

/**
 * What reading one file may cost. A file of a few kilobytes can ask for any amount of memory and time; what stays within
 * these takes at most 512 MB and 20 seconds. See docs/decisions/0031-a-file-ends-only-itself.md.
 */
export const readingLimits = {
  /** Bytes of the file itself. */
  fileBytes: 100 * MEGABYTE,
  /** Bytes of the list of parts at its end. */
  directoryBytes: 8 * MEGABYTE,
  /** Bytes that the parts with cells may unpack to: many times what a workbook with a million empty cells does. */
  unpackedBytes: 256 * MEGABYTE,
  /** Bytes of these that are left once empty cells and everything that is no cell are gone. */
  keptBytes: 64 * MEGABYTE,
  /** Characters of one XML tag or comment. */
  tagLength: 256 * 1024,
  /** Elements inside each other. */
  depth: 64,
  sheets: 2000,
  /** Cells with content, and rows kept for their height. */
  cells: 100_000,
  /** Texts that cells share. */
  texts: 100_000,
  /** Rows times columns of the used ranges of all sheets. */
  area: 2_000_000,
  /** Merged areas. */
  merges: 50_000,
  /** Cells under merged areas: a title merged across a whole row has 16,384. */
  mergedCells: 2_000_000,
  /** Fonts, fills, borders and formats; Excel keeps at most 65,490 formats. */
  styles: 200_000,
  /** Characters of a number format as written in the file; Excel keeps 255. */
  numberFormat: 4096,
  /** Characters of a text or a formula: what Excel keeps. */
  text: 32_767,
  /** Rows and columns of a sheet that are read: a form is never larger. */
  rows: 20_000,
  columns: 256,
} as const;

/** Of what a file has only so much. */
type Costly =
  'unpackedBytes' | 'keptBytes' | 'sheets' | 'cells' | 'texts' | 'area' | 'merges' | 'mergedCells' | 'styles';

const REASONS: Readonly<Record<Costly, UnreadableReason>> = {
  unpackedBytes: 'tooLargeUnpacked',
  keptBytes: 'tooLargeUnpacked',
  sheets: 'tooManySheets',
  cells: 'tooManyCells',
  texts: 'tooManyCells',
  area: 'tooManyCells',
  merges: 'tooManyMerges',
  mergedCells: 'tooManyMerges',
  styles: 'tooManyStyles',
};

/** What is left of the limits while one file is read. */
export class ReadingBudget {
  private readonly left: Record<Costly, number> = { ...readingLimits };

  /** Throws UnreadableError, with the reason, as soon as more is taken than there is. */
  take(what: Costly, amount: number): void {
    this.left[what] -= amount;
    if (this.left[what] < 0) throw new UnreadableError(REASONS[what]);
  }
}
