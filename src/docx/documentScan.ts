import { readingLimits } from '../ooxml/readingLimits';
import type { ReadingBudget } from '../ooxml/readingLimits';
import { UnreadableError } from '../ooxml/unreadableError';
import { xmlText } from '../ooxml/xmlScanner';
import type { XmlReceiver, XmlTag } from '../ooxml/xmlScanner';
import { symbolText } from './symbolText';
import { newCell } from './tableDraft';
import type { CellDraft, RowDraft, TableDraft } from './tableDraft';

const TWIPS_PER_POINT = 20;
/** Lines of text above a table that may belong to it. */
const LINES_ABOVE = 10;

/** Elements that show nothing, or what stands there no more; 'tblGridChange' and its like keep what was before a tracked change. */
const UNSEEN = new Set(['instrText', 'delText', 'delInstrText', 'pPr', 'sectPr', 'tblPr', 'tblPrEx', 'sdtEndPr', 'rt']);
/** Content taken out by a tracked change. */
const TAKEN_OUT = new Set(['del', 'moveFrom']);
const PUT_IN = new Set(['ins', 'moveTo', 'cellIns', 'cellDel', 'cellMerge']);
/** What Word draws where nobody sees the element: a line's end, a gap. */
const CHARACTERS: Readonly<Record<string, string>> = { tab: '\t', ptab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

/** A content control: the hint in an empty one is no text. */
interface Control {
  isHint: boolean;
}

/** A stretch of text of one look. */
interface Run {
  isHidden: boolean;
}

/** The tables of the main part of a .docx document, from its XML: what a reader of the page would see in their cells. */
export class DocumentScan implements XmlReceiver {
  /** In the order in which they begin. */
  readonly tables: TableDraft[] = [];
  hasTrackedChanges = false;
  hasCutTexts = false;
  /** The document holds another one, of which Word itself makes the text when it is opened. */
  hasEmbeddedDocument = false;
  /** It began as the main part of a document does. */
  isDocument = false;

  /** Depth of an element that is passed over with everything in it; 0 for none. */
  private skipped = 0;
  /** The page, and in it the cells that are open. */
  private readonly containers: CellDraft[] = [newCell()];
  private readonly openTables: TableDraft[] = [];
  private readonly openRows: RowDraft[] = [];
  private readonly paragraphs: string[] = [];
  private readonly runs: Run[] = [];
  private readonly controls: Control[] = [];
  private isInText = false;
  private isInRowProperties = false;

  constructor(private readonly budget: ReadingBudget) {}

  tag(tag: XmlTag): void {
    const { name, kind, depth } = tag;
    if (this.skipped > 0) {
      if (kind === 'close' && depth === this.skipped) this.skipped = 0;
      return;
    }
    if (depth === 1) this.isDocument ||= name === 'document';
    if (this.isPassedOver(tag)) {
      if (kind === 'open') this.skipped = depth;
      return;
    }
    // A table without rows shows nothing.
    if (name === 'tbl' && kind === 'empty') return;
    if (kind !== 'close') this.open(tag);
    if (kind !== 'open') this.close(tag);
  }

  text(text: string): void {
    if (this.skipped === 0 && this.isInText) this.write(xmlText(text));
  }

  private isPassedOver({ name, kind }: XmlTag): boolean {
    if (kind === 'close') return false;
    if (TAKEN_OUT.has(name) || PUT_IN.has(name)) this.hasTrackedChanges = true;
    if (TAKEN_OUT.has(name) && !this.isInRowProperties) return true;
    if (name === 'altChunk') this.hasEmbeddedDocument = true;
    // The same content once more for programs that do not know the first.
    if (localName(name) === 'Fallback') return true;
    if (name.endsWith('Change')) return true;
    return UNSEEN.has(name);
  }

  private open(tag: XmlTag): void {
    const { name, kind, source } = tag;
    const isOpen = kind === 'open';
    switch (name) {
      case 'tbl':
        this.openTable();
        break;
      case 'tr':
        this.openRows.push({ cells: [], before: 0, isDeleted: false });
        break;
      case 'tc':
        this.containers.push(newCell());
        break;
      case 'p':
        this.paragraphs.push('');
        break;
      case 'r':
        this.runs.push({ isHidden: false });
        break;
      case 'sdt':
        this.controls.push({ isHint: false });
        break;
      case 'trPr':
        this.isInRowProperties = isOpen;
        break;
      case 'sym':
        this.write(symbolText(attributeOf(source, 'font'), attributeOf(source, 'char')));
        break;
      default:
        if (localName(name) === 't') this.isInText = isOpen;
        else if (CHARACTERS[name] !== undefined) this.write(CHARACTERS[name] ?? '');
        else this.property(tag);
    }
  }

  private close({ name }: XmlTag): void {
    switch (name) {
      case 'tbl':
        this.closeTable();
        break;
      case 'tr':
        this.closeRow();
        break;
      case 'tc':
        this.closeCell();
        break;
      case 'p':
        this.addLine(this.paragraphs.pop() ?? '');
        break;
      case 'r':
        this.runs.pop();
        break;
      case 'sdt':
        this.controls.pop();
        break;
      case 'trPr':
        this.isInRowProperties = false;
        break;
      default:
        if (localName(name) === 't') this.isInText = false;
    }
  }

  /** What is said of the run, the cell, the row, the table that is open. */
  private property({ name, source }: XmlTag): void {
    const table = last(this.openTables);
    const row = last(this.openRows);
    const cell = last(this.containers);
    const run = last(this.runs);
    const control = last(this.controls);
    const value = attributeOf(source, 'val');
    if (name === 'vanish' && run) run.isHidden = isOn(value);
    else if (name === 'showingPlcHdr' && control) control.isHint = isOn(value);
    else if (name === 'gridCol' && table) this.addWidth(table, attributeOf(source, 'w'));
    else if (name === 'gridBefore' && row) row.before = spanOf(value);
    else if (name === 'del' && row && this.isInRowProperties) row.isDeleted = true;
    else if (name === 'gridSpan' && cell) cell.span = Math.max(1, spanOf(value));
    else if (name === 'vMerge' && cell) cell.merge = value === 'restart' ? 'down' : 'above';
    else if (name === 'hMerge' && cell && value !== 'restart') cell.merge = 'left';
    else if (name === 'cellDel' && cell) cell.isDeleted = true;
    else if (name === 'm:den') this.write('/');
    else if (name === 'm:sup') this.write('^');
  }

  private write(text: string): void {
    const at = this.paragraphs.length - 1;
    const isSeen = !last(this.runs)?.isHidden && !this.controls.some(({ isHint }) => isHint);
    const before = this.paragraphs[at];
    if (before === undefined || !isSeen) return;
    if (before.length + text.length <= readingLimits.text) this.paragraphs[at] = before + text;
    else this.hasCutTexts = true;
  }

  private addLine(text: string): void {
    const container = last(this.containers);
    if (!container) return;
    // Of the page only what stands above a table is kept.
    if (this.containers.length > 1) this.addToCell(container, text);
    if (text.trim() === '') return;
    container.lastTable = null;
    container.pending = [...container.pending.slice(1 - LINES_ABOVE), text];
  }

  /** Of a text longer than any cell of Excel the lines that fit. */
  private addToCell(cell: CellDraft, line: string): void {
    if (cell.length + line.length > readingLimits.text) {
      this.hasCutTexts = true;
      return;
    }
    cell.length += line.length + 1;
    cell.lines.push(line);
  }

  private openTable(): void {
    this.budget.take('sheets', 1);
    const container = last(this.containers);
    const outer = last(this.openTables);
    const own = [...(outer ? this.aboveInLayout(outer) : []), ...(container?.pending ?? [])];
    const table: TableDraft = {
      number: this.tables.length + 1,
      within: outer?.number ?? null,
      above: container?.lastTable ? [] : own.slice(-LINES_ABOVE),
      widths: [],
      rows: [],
      continues: container?.lastTable ?? null,
    };
    if (container) container.pending = [];
    this.tables.push(table);
    this.openTables.push(table);
  }

  /** A table with one cell a row only lays out the page: what it shows above a table within it belongs to that one. */
  private aboveInLayout({ above, rows }: TableDraft): readonly string[] {
    const isLayout = rows.every(({ cells }) => cells.length === 1) && last(this.openRows)?.cells.length === 0;
    const lines = rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines));
    return isLayout ? [...above, ...lines.filter((line) => line.trim() !== '')] : [];
  }

  private closeTable(): void {
    const table = this.openTables.pop();
    const container = last(this.containers);
    if (!table || !container) throw new UnreadableError('broken');
    container.pending = [];
    container.lastTable = table;
    if (this.containers.length > 1) textLines(table).forEach((line) => this.addToCell(container, line));
  }

  private closeRow(): void {
    const row = this.openRows.pop();
    if (row) last(this.openTables)?.rows.push(row);
  }

  private closeCell(): void {
    const cell = this.containers.length > 1 ? this.containers.pop() : undefined;
    const row = last(this.openRows);
    if (!cell || !row) return;
    this.budget.take('cells', 1);
    row.cells.push(cell);
  }

  private addWidth({ widths }: TableDraft, width: string): void {
    if (widths.length >= readingLimits.columns) throw new UnreadableError('tooManyCells');
    widths.push(Number(width) / TWIPS_PER_POINT || 0);
  }
}

/** A table in a cell is text of the cell as well. */
function textLines({ rows }: TableDraft): string[] {
  return rows
    .filter(({ isDeleted }) => !isDeleted)
    .map(({ cells }) => cells.map(({ lines }) => lines.join('\n')).join('\t'));
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** An attribute whatever its prefix; '' where there is none. */
function attributeOf(source: string, name: string): string {
  const [, , value = ''] = new RegExp(`\\s(?:[\\w.-]+:)?${name}=(["'])(.*?)\\1`).exec(source) ?? [];
  return value;
}

function isOn(value: string): boolean {
  return value !== '0' && value !== 'false' && value !== 'off';
}

function spanOf(value: string): number {
  const span = Number(value);
  if (!(span <= readingLimits.columns)) throw new UnreadableError('broken');
  return Math.max(0, Math.floor(span));
}

function last<T>(list: readonly T[]): T | undefined {
  return list[list.length - 1];
}
