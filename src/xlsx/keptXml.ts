import type { ReadingBudget } from './readingBudget';

/** What is kept of a part: as bytes, since a piece of a text keeps the whole text it was cut from in memory. */
export class KeptXml {
  private pieces: string[] = [];
  private readonly chunks: Buffer[] = [];

  constructor(private readonly budget: ReadingBudget) {}

  add(xml: string): void {
    this.pieces.push(xml);
  }

  /** Lets go of the texts added since; to be called often enough. */
  flush(): void {
    const chunk = Buffer.from(this.pieces.join(''));
    this.budget.take('keptBytes', chunk.length);
    this.chunks.push(chunk);
    this.pieces = [];
  }

  content(): Buffer {
    this.flush();
    return Buffer.concat(this.chunks);
  }
}
