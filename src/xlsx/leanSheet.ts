import { cellAddress } from '../core/cell/a1';
import type { Area } from '../core/cell/area';
import type { KeptXml } from './keptXml';
import { areaOf, columnOf } from '../worksheets/sheetReference';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { sheetSize } from '../core/cell/sheetSize';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import { rawAttribute } from '../ooxml/xmlScanner';
import type { XmlReceiver, XmlTag } from '../ooxml/xmlScanner';

/** Elements below the root that say something about cells and their sizes. */
const SECTIONS = new Set(['sheetFormatPr', 'cols', 'sheetData', 'mergeCells']);
/** Rows without content that are kept below the last one with content: a merged area may reach into them. */
const ROWS_BELOW = 200;

/** The row that is being read. */
interface OpenRow {
  readonly number: number;
  /** Its tag; null where the row lies too far down to be kept. */
  readonly tag: string | null;
  readonly hasSize: boolean;
  isWritten: boolean;
  lastColumn: number;
}

/** The cell that is being read. */
interface OpenCell {
  readonly tag: string;
  readonly isFar: boolean;
  hasContent: boolean;
  hasFormula: boolean;
  hasValue: boolean;
}

/**
 * Cuts a worksheet down for exceljs while it is unpacked: cells with content, rows with content or a height of their own, widths
 * of columns. Merged areas are collected and left out, as exceljs makes a cell of every place they cover. Cells of texts lose
 * their format, which exceljs would take for a date's. Throws UnreadableError where it holds too much, or what no sheet holds.
 */
export class LeanSheet implements XmlReceiver {
  readonly merges: Area[] = [];
  /** A formula was saved without its result. */
  hasUncalculatedFormulas = false;
  /** There is content beyond the rows and columns that are read. */
  isCut = false;

  /** Depth of an element that is passed over with everything in it; 0 for none. */
  private skipped = 0;
  private rows = 0;
  private columnTags = 0;
  private lastRow = 0;
  private row: OpenRow | null = null;
  private cell: OpenCell | null = null;
  /** Rows without content that are kept when one with content follows. */
  private waiting: string[] = [];

  constructor(
    private readonly kept: KeptXml,
    private readonly budget: ReadingBudget,
  ) {}

  tag(tag: XmlTag): void {
    if (this.skipped > 0) {
      if (tag.kind === 'close' && tag.depth === this.skipped) this.skipped = 0;
    } else if (tag.depth === 1) this.kept.add(tag.source);
    else if (tag.depth === 2) this.section(tag);
    else if (tag.name === 'mergeCell') this.merge(tag);
    else if (tag.name === 'col') this.column(tag);
    else if (tag.name === 'row' && tag.depth === 3) this.rowTag(tag);
    else if (tag.name === 'c' && tag.depth === 4 && this.row) this.cellTag(tag);
    else if (this.cell) this.inCell(this.cell, tag);
    else if (tag.kind === 'open') this.skipped = tag.depth;
  }

  text(text: string): void {
    if (this.cell?.hasContent && !this.cell.isFar) this.kept.add(text);
  }

  private section({ name, kind, source, depth }: XmlTag): void {
    if (!SECTIONS.has(name)) {
      if (kind === 'open') this.skipped = depth;
      return;
    }
    if (name === 'sheetData' && kind === 'close') this.waiting.slice(0, ROWS_BELOW).forEach((row) => this.keepRow(row));
    if (name !== 'mergeCells') this.kept.add(source);
  }

  private merge({ kind, source }: XmlTag): void {
    if (kind === 'close') return;
    const area = areaOf(rawAttribute(source, 'ref') ?? '');
    if (!area) throw new UnreadableError('broken');
    this.budget.take('merges', 1);
    this.budget.take('mergedCells', (area.bottom - area.top + 1) * (area.right - area.left + 1));
    this.merges.push(area);
  }

  /** Only as far as columns are read: exceljs makes an object of each. */
  private column({ kind, source }: XmlTag): void {
    if (kind === 'close') return;
    this.columnTags += 1;
    const [from, to] = [rawAttribute(source, 'min'), rawAttribute(source, 'max')];
    if (this.columnTags > sheetSize.columns) throw new UnreadableError('broken');
    if (!(Number(from) <= readingLimits.columns) || !(Number(to) >= 1)) return;
    const last = Math.min(readingLimits.columns, Number(to));
    this.kept.add(`<col min="${Number(from)}" max="${last}"${copied(source, ['width', 'hidden', 'customWidth'])}/>`);
  }

  private rowTag({ kind, source }: XmlTag): void {
    if (kind === 'close') {
      this.closeRow();
      return;
    }
    const number = this.rowNumber(source);
    const hasSize = rawAttribute(source, 'ht') !== null || rawAttribute(source, 'hidden') !== null;
    const tag = number > readingLimits.rows ? null : `<row r="${number}"${copied(source, ['ht', 'hidden'])}>`;
    this.row = { number, tag, hasSize, isWritten: false, lastColumn: 0 };
    if (kind === 'empty') this.closeRow();
  }

  private rowNumber(source: string): number {
    const written = rawAttribute(source, 'r');
    const number = written === null ? this.lastRow + 1 : Number(written);
    this.rows += 1;
    const isNext = Number.isInteger(number) && number > this.lastRow && number <= sheetSize.rows;
    if (!isNext || this.rows > sheetSize.rows) throw new UnreadableError('broken');
    this.lastRow = number;
    return number;
  }

  private closeRow(): void {
    const { row } = this;
    if (row?.isWritten) this.kept.add('</row>');
    else if (row?.tag && row.hasSize) this.waiting.push(`${row.tag}</row>`);
    this.row = null;
  }

  private keepRow(xml: string): void {
    this.budget.take('cells', 1);
    this.kept.add(xml);
  }

  private cellTag({ kind, source }: XmlTag): void {
    const { row, cell } = this;
    if (!row) return;
    if (kind === 'close') {
      if (cell?.hasContent && !cell.isFar) this.kept.add('</c>');
      if (cell?.hasFormula && !cell.hasValue) this.hasUncalculatedFormulas = true;
      this.cell = null;
      return;
    }
    const address = rawAttribute(source, 'r');
    const column = address === null ? row.lastColumn + 1 : columnOf(address, row.number);
    if (column <= row.lastColumn || column > sheetSize.columns) throw new UnreadableError('broken');
    row.lastColumn = column;
    if (kind === 'empty') return;
    const isFar = row.tag === null || column > readingLimits.columns;
    const tag = isFar ? '' : cellTagOf(source, column, row.number);
    this.cell = { tag, isFar, hasContent: false, hasFormula: false, hasValue: false };
  }

  private inCell(cell: OpenCell, { name, source }: XmlTag): void {
    if (!cell.hasContent) this.beginContent(cell);
    if (name === 'f') cell.hasFormula = true;
    else cell.hasValue = true;
    if (!cell.isFar) this.kept.add(source);
  }

  private beginContent(cell: OpenCell): void {
    const { row } = this;
    cell.hasContent = true;
    this.budget.take('cells', 1);
    if (cell.isFar || !row) {
      this.isCut = true;
      return;
    }
    if (!row.isWritten) {
      this.waiting.forEach((xml) => this.keepRow(xml));
      this.waiting = [];
      this.kept.add(row.tag ?? '');
      row.isWritten = true;
    }
    this.kept.add(cell.tag);
  }
}

/** The tag of a cell, with its address even where the file leaves it to be counted. */
function cellTagOf(source: string, column: number, row: number): string {
  const type = rawAttribute(source, 't');
  const names = type === 'str' || type === 'e' || type === 'b' ? ['t'] : ['t', 's'];
  const address = rawAttribute(source, 'r') ?? cellAddress(row - 1, column - 1);
  return `<c r="${address}"${copied(source, names)}>`;
}

function copied(source: string, names: readonly string[]): string {
  return names
    .map((name) => {
      const value = rawAttribute(source, name);
      return value === null ? '' : ` ${name}="${value.replaceAll('"', '&quot;')}"`;
    })
    .join('');
}
