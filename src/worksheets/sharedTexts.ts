import type { ReadingBudget } from '../ooxml/readingLimits';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import { xmlText } from '../ooxml/xmlScanner';
import type { XmlReceiver, XmlTag } from '../ooxml/xmlScanner';

/** The text of an element that holds one, in runs or not; how it is pronounced is no part of it. */
export class TextParts {
  private pieces: string[] = [];
  private length = 0;
  private isOpen = false;
  private isPronunciation = false;

  tag({ name, kind }: XmlTag): void {
    if (name === 'rPh') this.isPronunciation = kind === 'open';
    if (name === 't') this.isOpen = kind === 'open' && !this.isPronunciation;
  }

  text(source: string): void {
    if (!this.isOpen) return;
    const text = xmlText(source);
    this.length += text.length;
    if (this.length > readingLimits.text) throw new UnreadableError('broken');
    this.pieces.push(text);
  }

  /** The text since it was last asked for. */
  take(): string {
    const text = plainText(this.pieces.join(''));
    this.pieces = [];
    this.length = 0;
    return text;
  }
}

/** What XML cannot hold Excel writes as _x000D_; a line of a cell ends with a line feed. */
export function plainText(text: string): string {
  return text
    .replace(/_x([\da-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\r\n?/g, '\n');
}

/** The texts that cells share, in their order. */
export class SharedTexts implements XmlReceiver {
  readonly texts: string[] = [];
  private readonly parts = new TextParts();

  constructor(private readonly budget: ReadingBudget) {}

  tag(tag: XmlTag): void {
    this.parts.tag(tag);
    if (tag.name !== 'si' || tag.depth !== 2 || tag.kind === 'open') return;
    this.budget.take('texts', 1);
    this.texts.push(this.parts.take());
  }

  text(source: string): void {
    this.parts.text(source);
  }
}
