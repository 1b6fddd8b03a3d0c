import { FONT_LENGTH } from '../worksheets/cellStyles';
import { chineseDateFormats } from '../worksheets/chineseDateFormats';
import { digitPixels } from '../worksheets/digitPixels';
import { KeptXml } from './keptXml';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import { rawAttribute } from '../ooxml/xmlScanner';
import type { XmlReceiver, XmlTag } from '../ooxml/xmlScanner';

/** Elements below the root that cells' formats refer to; number formats are put together anew. */
const SECTIONS = new Set(['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs']);

/**
 * Cuts the styles down to those of cells while they are unpacked, and spells out the date formats of Chinese Excel. Throws
 * UnreadableError where there are more than Excel keeps.
 */
export class LeanStyles implements XmlReceiver {
  private readonly rest: KeptXml;
  private readonly numberFormats: KeptXml;
  private readonly formatIds = new Set<number>();
  private root = '<styleSheet>';
  private firstFont = '';
  private isInFirstFont = false;
  /** Depth of an element that is passed over with everything in it; 0 for none. */
  private skipped = 0;

  constructor(private readonly budget: ReadingBudget) {
    this.rest = new KeptXml(budget);
    this.numberFormats = new KeptXml(budget);
  }

  tag(tag: XmlTag): void {
    const { name, kind, depth, source } = tag;
    if (this.skipped > 0) {
      if (kind === 'close' && depth === this.skipped) this.skipped = 0;
    } else if (depth === 1) {
      if (kind !== 'close') this.root = source.replace(/\/>$/, '>');
    } else if (depth === 2 && !SECTIONS.has(name)) {
      if (kind === 'open') this.skipped = depth;
    } else if (name === 'numFmts' && depth === 2) return;
    else if (name === 'numFmt' && depth === 3) this.numberFormat(tag);
    else this.style(tag);
  }

  text(): void {
    // Styles are all in tags.
  }

  flush(): void {
    this.rest.flush();
    this.numberFormats.flush();
  }

  content(): Buffer {
    const own = chineseDateFormats
      .filter(([id]) => !this.formatIds.has(id))
      .map(([id, code]) => `<numFmt numFmtId="${id}" formatCode="${code.replaceAll('"', '&quot;')}"/>`);
    return Buffer.concat([
      Buffer.from(`${this.root}<numFmts>${own.join('')}`),
      this.numberFormats.content(),
      Buffer.from('</numFmts>'),
      this.rest.content(),
      Buffer.from('</styleSheet>'),
    ]);
  }

  /** Pixels of a digit in the default font, the unit of column widths. */
  digitPixels(): number {
    return digitPixels(this.firstFont);
  }

  private numberFormat({ kind, source }: XmlTag): void {
    if (kind === 'close') return;
    if (source.length > readingLimits.numberFormat) throw new UnreadableError('broken');
    this.budget.take('styles', 1);
    this.formatIds.add(Number(rawAttribute(source, 'numFmtId')));
    this.numberFormats.add(kind === 'open' ? source.replace(/>$/, '/>') : source);
  }

  private style({ name, kind, depth, source }: XmlTag): void {
    if (depth === 3 && kind !== 'close') this.budget.take('styles', 1);
    if (depth === 3 && name === 'font') this.isInFirstFont = this.firstFont === '' && kind === 'open';
    if (this.isInFirstFont && this.firstFont.length + source.length <= FONT_LENGTH) this.firstFont += source;
    this.rest.add(source);
  }
}
