import type { ReadingBudget } from '../ooxml/readingLimits';
import { readingLimits } from '../ooxml/readingLimits';

const TAG = /<!--|-->|<(table|tr|td|th)\b([^<>]*)>/gi;
const SPAN = /\b(col|row)span\s*=\s*["']?\s*(\d*)/gi;
const COVERED = '<td></td>';
/** One more than is read, so that it is told what was left out. */
const MOST = { col: readingLimits.columns + 1, row: readingLimits.rows + 1 } as const;

/**
 * A web page in which no cell goes over columns or rows: what it covered are empty cells. Of those SheetJS goes through all for each cell
 * it reads, and again from the beginning wherever it passes one. Throws UnreadableError where they cover too much.
 */
export function spreadCells(page: string, budget: ReadingBudget): string {
  const table = new SpreadTable(budget);
  let isComment = false;
  const spread = page.replace(TAG, (tag: string, name: string | undefined, attributes: string) => {
    if (name === undefined) isComment = tag === '<!--';
    if (name === undefined || isComment) return tag;
    if (/^t[dh]$/i.test(name)) return COVERED.repeat(table.coveredBefore(spansIn(attributes))) + tag;
    table.begin(/^tr$/i.test(name) ? 'row' : 'table');
    return tag;
  });
  // What was no tag here may be one to the library.
  return spread.replace(SPAN, (_, what: string) => `no-${what}span=`);
}

interface Spans {
  readonly col: number;
  readonly row: number;
}

function spansIn(attributes: string): Spans {
  const spans = { col: 1, row: 1 };
  for (const [, what, times] of attributes.matchAll(SPAN)) {
    const side = what?.toLowerCase() === 'col' ? 'col' : 'row';
    spans[side] = Math.min(Math.max(1, Number(times)), MOST[side]);
  }
  return spans;
}

/** Where the cells of a table stand. */
class SpreadTable {
  /** By column the last row that is covered from above. */
  private covered: number[] = [];
  private row = -1;
  /** Columns that are taken from the left, and how many of them have cells. */
  private column = 0;
  private written = 0;

  constructor(private readonly budget: ReadingBudget) {}

  begin(what: 'table' | 'row'): void {
    if (what === 'table') this.covered = [];
    this.row = what === 'table' ? -1 : this.row + 1;
    this.column = 0;
    this.written = 0;
  }

  /** How many empty cells stand before the next one. */
  coveredBefore({ col, row }: Spans): number {
    while (this.column < MOST.col && (this.covered[this.column] ?? -1) >= this.row) this.column += 1;
    const before = this.column - this.written;
    this.written = this.column + 1;
    this.budget.take('mergedCells', before + col);
    const last = this.row + row - 1;
    for (let count = 0; count < col && this.column < MOST.col; count += 1) {
      this.covered[this.column] = last;
      this.column += 1;
    }
    // Cells beyond what is read stand beside each other.
    this.column = Math.max(this.column, this.written);
    return before;
  }
}
