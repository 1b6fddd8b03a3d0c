import type { CellValue } from '../core/cell';

/**
 * Texts of one file, each kept once and by itself. What a parser gives is a piece of the XML it stood in, or put together from many:
 * it keeps all of these in memory, many times what it is long.
 */
export class OwnTexts {
  private readonly texts = new Map<string, string>();

  /** The same value. */
  value(value: CellValue): CellValue {
    return typeof value === 'string' ? this.text(value) : value;
  }

  /** The same text. */
  text(text: string): string {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const own = Buffer.from(text, 'utf16le').toString('utf16le');
    this.texts.set(own, own);
    return own;
  }
}
