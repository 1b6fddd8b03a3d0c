import type { LookedAtSheet } from './cellEntries';
import { Checkpoint } from './runs/checkpoint';
import { isUnanswered } from './runs/noAnswer';

/**
 * How far the writing to sheets got: one that was not begun, or of which all was put back, holds what it held, whatever has moved since
 * it was looked at.
 */
export class WritingProgress {
  private readonly putBack = new Set<LookedAtSheet>();
  private readonly begun = new Map<LookedAtSheet, Checkpoint>();

  /** All of it is written from the beginning on. */
  restart(): void {
    this.putBack.clear();
  }

  /** Queues what shows that a request to these sheets was begun; to be called before anything is written to them. */
  queue(context: Excel.RequestContext, sheets: readonly LookedAtSheet[]): void {
    const [first] = sheets;
    const begun = (first && this.begun.get(first)) ?? new Checkpoint();
    begun.queue(context);
    sheets.forEach((sheet) => this.begun.set(sheet, begun));
  }

  /** All that was written to the sheet has been put back. */
  notePutBack(sheet: LookedAtSheet): void {
    this.putBack.add(sheet);
  }

  /** Whether nothing that was written stands on the sheet, after the writing has ended with an error. */
  isUntouched(sheet: LookedAtSheet, error: unknown): boolean {
    const begun = this.begun.get(sheet);
    return !begun || this.putBack.has(sheet) || !(isUnanswered(error) || begun.isEverReached);
  }
}
