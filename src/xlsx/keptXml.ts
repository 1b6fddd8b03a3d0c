import type { ReadingBudget } from '../ooxml/readingLimits';
import type { XmlReceiver, XmlTag } from '../ooxml/xmlScanner';

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

/** Counts the texts that cells share, and keeps them all: their place among the others is what cells name them by. */
export class LeanTexts implements XmlReceiver {
  constructor(
    private readonly kept: KeptXml,
    private readonly budget: ReadingBudget,
  ) {}

  tag({ name, kind, depth, source }: XmlTag): void {
    if (name === 'si' && depth === 2 && kind !== 'close') this.budget.take('texts', 1);
    this.kept.add(source);
  }

  text(text: string): void {
    this.kept.add(text);
  }
}
