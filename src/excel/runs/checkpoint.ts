/**
 * Shows how far a request got that Excel refused: actions are carried out in their order up to the first that fails, and what was
 * loaded before that is there.
 */
export class Checkpoint {
  private sheet: Excel.Worksheet | null = null;

  /** Queues the checkpoint: everything queued before it is done when it is reached. */
  queue({ workbook }: Excel.RequestContext): void {
    this.sheet = workbook.worksheets.getActiveWorksheet().load('id');
  }

  /** What was done has been put back. */
  forget(): void {
    this.sheet = null;
  }

  get isReached(): boolean {
    return this.sheet?.toJSON().id !== undefined;
  }
}
