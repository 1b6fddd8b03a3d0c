import { readingLimits } from './readingLimits';
import type { UnreadableReason } from './unreadableError';
import { UnreadableError } from './unreadableError';

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
