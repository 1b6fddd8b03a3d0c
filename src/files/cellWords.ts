import { parseCellAddress } from '../core/cell/a1';
import type { Finding } from '../core/check/finding';
import type { ColumnQuestion } from '../core/sheet/columns/columnQuestion';
import type { DocumentTable, DocumentPlace } from '../docx/documentTable';
import { placeInTable } from '../docx/documentTable';
import { documentMessages } from '../wording/zh-CN/files';

/** Figures of findings that name other cells. */
const NAMING_CELLS: readonly string[] = ['cells', 'totals', 'other'];
const ADDRESS = /^[A-Z]{1,3}\d+$/;

/** Where a cell of a document stands, for programs; null on a worksheet and for a text above a table. */
export function cellPlace(table: DocumentTable | null, address: string): DocumentPlace | null {
  if (!table || !ADDRESS.test(address)) return null;
  const { row, column } = parseCellAddress(address);
  return placeInTable(table, row, column);
}

/** A cell as a person finds it: its address on a worksheet, table, row and column in a document. */
export function cellWords(table: DocumentTable | null, address: string): string {
  if (!table || !ADDRESS.test(address)) return address;
  const place = cellPlace(table, address);
  return place ? documentMessages.cell(place.table, place.row, place.column) : documentMessages.above(table.number);
}

/** A finding that names its cells as a person finds them. */
export function withCellWords(table: DocumentTable | null, finding: Finding): Finding {
  if (!table) return finding;
  const words = (name: string, figure: unknown): unknown => {
    if (!NAMING_CELLS.includes(name)) return figure;
    if (Array.isArray(figure)) return figure.map((each) => words(name, each));
    return typeof figure === 'string' ? cellWords(table, figure) : figure;
  };
  const figures = Object.fromEntries(
    Object.entries(finding.figures).map(([name, figure]) => [name, words(name, figure)]),
  );
  // The same figures, some texts in other words.
  return { ...finding, cell: cellWords(table, finding.cell), figures } as Finding;
}

/** A question about a column that names its cell as a person finds it. */
export function withQuestionWords<Q extends ColumnQuestion>(table: DocumentTable | null, question: Q): Q {
  return table ? { ...question, cell: cellWords(table, question.cell) } : question;
}
