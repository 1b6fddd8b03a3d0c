import { isLoaded } from './isLoaded';

/**
 * Shows how far a request got that Excel refused: actions are carried out in their order up to the first that fails, and what was
 * loaded before that is there.
 */
export class Checkpoint {
  private sheet: Excel.Worksheet | null = null;
  private undone = false;
  private wasReached = false;

  /** Queues the checkpoint: everything queued before it is done when it is reached. */
  queue({ workbook }: Excel.RequestContext): void {
    this.wasReached = this.isEverReached;
    this.sheet = workbook.worksheets.getActiveWorksheet().load('id');
    this.undone = false;
  }

  /** What was done since the last look has been put back. */
  forget(): void {
    this.sheet = null;
  }

  /** All that was done has been put back. */
  undo(): void {
    this.forget();
    this.undone = true;
  }

  /** Whether all that was done has been put back. */
  get isUndone(): boolean {
    return this.undone;
  }

  /** Whether it was queued at all: without it nothing was sent. */
  get isQueued(): boolean {
    return this.sheet !== null;
  }

  /** Whether a try before this one has reached it, or this one has. */
  get isEverReached(): boolean {
    return this.wasReached || this.isReached;
  }

  get isReached(): boolean {
    return this.sheet !== null && isLoaded(this.sheet, 'id');
  }
}
