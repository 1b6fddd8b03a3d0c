import { GENERAL } from '../core/cell/numberFormat';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import { rawAttribute, xmlAttribute } from '../ooxml/xmlScanner';
import type { XmlReceiver, XmlTag } from '../ooxml/xmlScanner';
import { chineseDateFormats } from './chineseDateFormats';
import { digitPixels } from './digitPixels';

/** Number formats that files name by number only (ECMA-376 part 1, 18.8.30). */
const BUILT_IN: readonly (readonly [id: number, code: string])[] = [
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [12, '# ?/?'],
  [13, '# ??/??'],
  [14, 'yyyy/m/d'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'yyyy/m/d h:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;[Red]-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;[Red]-#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss.0'],
  [48, '##0.0E+0'],
  [49, '@'],
];
const SIDES = new Set(['left', 'right', 'top', 'bottom']);
/** A font is described within this many characters. */
export const FONT_LENGTH = 4096;

/** Of the formats cells have: their number format, and whether there are lines around them. */
export class CellStyles implements XmlReceiver {
  private readonly formats = new Map<number, string>([...BUILT_IN, ...chineseDateFormats]);
  private readonly bordered: boolean[] = [];
  private readonly cells: { readonly format: number; readonly border: number }[] = [];
  private section = '';
  private fonts = 0;
  private firstFont = '';

  constructor(private readonly budget: ReadingBudget) {}

  tag({ name, kind, depth, source }: XmlTag): void {
    if (kind === 'close') return;
    if (depth === 2) this.section = name;
    if (depth === 3) this.budget.take('styles', 1);
    if (depth === 3 && name === 'numFmt') this.numberFormat(source);
    if (depth === 3 && name === 'xf' && this.section === 'cellXfs') {
      const [format, border] = [rawAttribute(source, 'numFmtId'), rawAttribute(source, 'borderId')];
      this.cells.push({ format: Number(format), border: Number(border) });
    }
    if (depth === 3 && name === 'border') this.bordered.push(false);
    const hasLine = depth === 4 && SIDES.has(name) && (rawAttribute(source, 'style') ?? 'none') !== 'none';
    if (this.section === 'borders' && hasLine) this.bordered[this.bordered.length - 1] = true;
    if (this.section !== 'fonts') return;
    if (depth === 3) this.fonts += 1;
    if (this.fonts === 1 && this.firstFont.length + source.length <= FONT_LENGTH) this.firstFont += source;
  }

  text(): void {
    // Styles are all in tags.
  }

  /** The number format of a cell of that style. */
  formatOf(style: number): string {
    return this.formats.get(this.cells[style]?.format ?? 0) ?? GENERAL;
  }

  /** Whether a cell of that style has a line at any of its sides. */
  hasLines(style: number): boolean {
    return this.bordered[this.cells[style]?.border ?? -1] ?? false;
  }

  /** Pixels of a digit in the default font, the unit of column widths. */
  digitPixels(): number {
    return digitPixels(this.firstFont);
  }

  private numberFormat(source: string): void {
    if (source.length > readingLimits.numberFormat) throw new UnreadableError('broken');
    this.formats.set(Number(rawAttribute(source, 'numFmtId')), xmlAttribute(source, 'formatCode') ?? GENERAL);
  }
}
