import type { Area } from '../core/cell/area';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { sheetSize } from '../core/cell/sheetSize';
import { readingLimits } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import { rawAttribute, xmlText } from '../ooxml/xmlScanner';
import type { XmlReceiver, XmlTag } from '../ooxml/xmlScanner';
import { plainText, TextParts } from './sharedTexts';
import { areaOf, columnOf } from './sheetReference';

/** A cell with content as it is written in a file, row and column from 0 on. */
export interface CellInFile {
  readonly row: number;
  readonly column: number;
  /** What kind of value it is: 's' the number of a shared text, 'str' and 'inlineStr' texts, 'b', 'e', 'd' and 'n'. */
  readonly type: string;
  readonly style: number;
  readonly content: string;
  readonly hasFormula: boolean;
}

/** A cell whose looks are kept, with content or without. */
interface StyledCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
}

/** The cell that is being read. */
interface OpenCell extends StyledCell {
  readonly type: string;
  content: string;
  hasValue: boolean;
  hasFormula: boolean;
}

/** More cells without content are not looked at for their lines. */
const MAX_STYLED = 100_000;

/** Collects the cells, merged areas and sizes of a worksheet. Throws UnreadableError where it holds too much, or what no sheet holds. */
export class WorksheetScan implements XmlReceiver {
  readonly cells: CellInFile[] = [];
  readonly styled: StyledCell[] = [];
  readonly merges: Area[] = [];
  /** In digits, by column. */
  readonly columnWidths = new Map<number, number>();
  /** Points, by row. */
  readonly rowHeights = new Map<number, number>();
  /** Rows or columns are hidden. */
  hasHidden = false;
  /** A formula was saved without its result. */
  hasUncalculatedFormulas = false;
  /** There is content beyond the rows and columns that are read. */
  isCut = false;

  private row = -1;
  private column = -1;
  private columnTags = 0;
  private cell: OpenCell | null = null;
  private isInValue = false;
  private readonly parts = new TextParts();

  constructor(private readonly budget: ReadingBudget) {}

  tag(tag: XmlTag): void {
    const { name, kind, depth } = tag;
    if (this.cell) this.inCell(this.cell, tag);
    else if (kind === 'close') return;
    else if (name === 'row' && depth === 3) this.rowTag(tag);
    else if (name === 'c' && depth === 4) this.cellTag(tag);
    else if (name === 'mergeCell' && depth === 3) this.merge(tag);
    else if (name === 'col' && depth === 3) this.columnTag(tag);
  }

  text(source: string): void {
    if (!this.cell) return;
    this.parts.text(source);
    if (!this.isInValue) return;
    this.cell.content += xmlText(source);
    if (this.cell.content.length > readingLimits.text) throw new UnreadableError('broken');
  }

  private rowTag({ source }: XmlTag): void {
    const written = rawAttribute(source, 'r');
    const row = written === null ? this.row + 1 : Number(written) - 1;
    if (!Number.isInteger(row) || row <= this.row || row >= sheetSize.rows) throw new UnreadableError('broken');
    this.row = row;
    this.column = -1;
    if (row >= readingLimits.rows) return;
    const height = Number(rawAttribute(source, 'ht') ?? 0);
    if (height > 0) this.rowHeights.set(row, height);
    if (isTrue(rawAttribute(source, 'hidden'))) this.hasHidden = true;
  }

  private cellTag({ source, kind }: XmlTag): void {
    const address = rawAttribute(source, 'r');
    const column = address === null ? this.column + 1 : columnOf(address, this.row + 1) - 1;
    if (column <= this.column || column >= sheetSize.columns) throw new UnreadableError('broken');
    this.column = column;
    const style = Number(rawAttribute(source, 's') ?? 0);
    const { row } = this;
    if (this.isNear(row, column) && this.styled.length < MAX_STYLED) this.styled.push({ row, column, style });
    if (kind === 'empty') return;
    const type = rawAttribute(source, 't') ?? 'n';
    this.cell = { row, column, type, style, content: '', hasValue: false, hasFormula: false };
  }

  private inCell(cell: OpenCell, tag: XmlTag): void {
    const { name, kind, depth } = tag;
    this.parts.tag(tag);
    if (name === 'c' && depth === 4) this.closeCell(cell);
    else if (name === 'f' && kind !== 'close') cell.hasFormula = true;
    else if (name === 'v') {
      this.isInValue = kind === 'open';
      cell.hasValue ||= kind === 'open';
    }
  }

  private closeCell({ hasValue, content, ...cell }: OpenCell): void {
    this.cell = null;
    const inline = this.parts.take();
    const text = cell.type === 'inlineStr' ? inline : plainText(content);
    if (cell.hasFormula && !hasValue) this.hasUncalculatedFormulas = true;
    if (text === '') return;
    this.budget.take('cells', 1);
    if (this.isNear(cell.row, cell.column)) this.cells.push({ ...cell, content: text });
    else this.isCut = true;
  }

  private isNear(row: number, column: number): boolean {
    return row < readingLimits.rows && column < readingLimits.columns;
  }

  private merge({ source }: XmlTag): void {
    const area = areaOf(rawAttribute(source, 'ref') ?? '');
    if (!area) throw new UnreadableError('broken');
    this.budget.take('merges', 1);
    this.merges.push(area);
  }

  private columnTag({ source }: XmlTag): void {
    this.columnTags += 1;
    if (this.columnTags > sheetSize.columns) throw new UnreadableError('broken');
    const [from, to] = [Number(rawAttribute(source, 'min')), Number(rawAttribute(source, 'max'))];
    const width = Number(rawAttribute(source, 'width') ?? 0);
    const isHidden = isTrue(rawAttribute(source, 'hidden'));
    // Sheets that end early hide all columns to the right of them.
    if (isHidden && from <= readingLimits.columns && to < sheetSize.columns) this.hasHidden = true;
    if (!(from >= 1) || !(width > 0) || isHidden) return;
    for (let column = from; column <= Math.min(to, readingLimits.columns); column += 1)
      this.columnWidths.set(column - 1, width);
  }
}

function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true';
}
