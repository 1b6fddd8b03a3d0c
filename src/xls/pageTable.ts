import type { ReadingBudget } from '../ooxml/readingLimits';
import { readingLimits } from '../ooxml/readingLimits';
import type { PagePart } from './pageParts';
import { ShownLines } from './shownLines';

/** Lines of text above a table that may belong to it. */
export const LINES_ABOVE = 10;
const SPAN = /(?:^|\s)(col|row)span\s*=\s*["']?\s*(\d*)/gi;
/** One more than is read, so that it is told what was left out. */
const MOST = { col: readingLimits.columns + 1, row: readingLimits.rows + 1 } as const;

interface PlacedText {
  readonly row: number;
  readonly column: number;
  readonly lines: ShownLines;
}

/** A table of a web page while it is read: where its cells stand. */
export class PageTable {
  private readonly placed: PlacedText[] = [];
  /** Its caption, and what stands between its cells: a page shows both above it. */
  private readonly between = new ShownLines();
  /** By column the last row that is covered from above. */
  private covered: number[] = [];
  private row = -1;
  private column = 0;
  private cell: ShownLines | null = null;
  private isInRow = false;
  private isLayout = true;

  constructor(
    private readonly linesAbove: readonly string[],
    private readonly budget: ReadingBudget,
  ) {}

  /** Where text that comes now is shown. */
  lines(): ShownLines {
    return this.cell ?? this.between;
  }

  take(tag: Exclude<PagePart, { kind: 'text' }>): void {
    switch (tag.name) {
      case 'tr':
        this.endRow();
        if (tag.kind === 'open') this.beginRow();
        break;
      case 'td':
      case 'th':
        this.cell = tag.kind === 'open' ? this.beginCell(tag.attributes) : null;
        break;
      case 'thead':
      case 'tbody':
      case 'tfoot':
        this.endRow();
        this.covered = [];
        break;
    }
  }

  /** Lines above it, with what it is called. */
  above(): readonly string[] {
    return [...this.linesAbove, ...this.between.texts()];
  }

  /** Its cells with something in them. */
  cells(): { readonly row: number; readonly column: number; readonly text: string }[] {
    return this.placed
      .map(({ row, column, lines }) => ({ row, column, text: lines.texts().join('\n') }))
      .filter(({ text }) => text !== '');
  }

  /** A table with one cell a row only lays out the page: what it shows above a table within it belongs to that one. */
  linesForInner(): readonly string[] {
    const last = this.placed.slice(-LINES_ABOVE).flatMap(({ lines }) => lines.texts());
    return this.isLayout ? [...this.above(), ...last] : [];
  }

  private endRow(): void {
    this.cell = null;
    this.isInRow = false;
  }

  private beginRow(): void {
    this.row += 1;
    this.column = 0;
    this.isInRow = true;
  }

  private beginCell(attributes: string): ShownLines {
    if (!this.isInRow) this.beginRow();
    const spans = spansIn(attributes);
    const from = this.column;
    while (this.column < MOST.col && (this.covered[this.column] ?? -1) >= this.row) this.column += 1;
    this.budget.take('mergedCells', this.column - from + spans.col);
    const column = this.column;
    this.isLayout &&= column === 0;
    const last = this.row + spans.row - 1;
    for (let count = 0; count < spans.col && this.column < MOST.col; count += 1) {
      this.covered[this.column] = last;
      this.column += 1;
    }
    const lines = new ShownLines();
    if (column < MOST.col && this.row < MOST.row) this.placed.push({ row: this.row, column, lines });
    return lines;
  }
}

function spansIn(attributes: string): { readonly col: number; readonly row: number } {
  const spans = { col: 1, row: 1 };
  for (const [, what, times] of attributes.matchAll(SPAN)) {
    const side = what?.toLowerCase() === 'col' ? 'col' : 'row';
    spans[side] = Math.min(Math.max(1, Number(times)), MOST[side]);
  }
  return spans;
}
