import type { Area } from '../core/cell/area';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';

/** Which cells merged areas hide, as far as sheets are read. */
export class MergedCells {
  /** The areas, cut off where reading ends, without those that lie beyond. */
  readonly areas: readonly Area[];
  private readonly columns: number;
  /** Row by row; 1 for a covered cell, 2 for the one that is shown. */
  private readonly marks: Uint8Array;

  /** Throws UnreadableError where areas overlap, as none can in Excel. */
  constructor(merges: readonly Area[]) {
    this.areas = merges
      .filter(({ top, left }) => top < readingLimits.rows && left < readingLimits.columns)
      .map((area) => ({
        ...area,
        bottom: Math.min(area.bottom, readingLimits.rows - 1),
        right: Math.min(area.right, readingLimits.columns - 1),
      }));
    const rows = this.areas.reduce((most, { bottom }) => Math.max(most, bottom + 1), 0);
    this.columns = this.areas.reduce((most, { right }) => Math.max(most, right + 1), 0);
    this.marks = new Uint8Array(rows * this.columns);
    this.areas.forEach((area) => this.mark(area));
  }

  /** Whether a cell, zero-based, lies under a merged area and is not the one that area shows. */
  hides(row: number, column: number): boolean {
    return column < this.columns && this.marks[row * this.columns + column] === 1;
  }

  private mark({ top, left, bottom, right }: Area): void {
    for (let row = top; row <= bottom; row += 1) {
      const line = this.marks.subarray(row * this.columns + left, row * this.columns + right + 1);
      if (line.some((mark) => mark !== 0)) throw new UnreadableError('broken');
      line.fill(1);
    }
    this.marks[top * this.columns + left] = 2;
  }
}
