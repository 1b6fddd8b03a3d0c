import type { KeptXml } from './keptXml';
import type { ReadingBudget } from './readingBudget';
import type { XmlReceiver, XmlTag } from './xmlScanner';

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
