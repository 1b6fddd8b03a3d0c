import type { CellValue } from '../../cell/cell';
import type { LineOperation } from '../../sheet/edit/lineOperation';
import type { SummaryRow } from '../summary';
import type { SummaryField } from '../summaryColumns';
import { rowTexts } from './rowTexts';
import type { RowTexts } from './rowTexts';

/** A line of the table on the sheet: a form, an empty one kept for the note beside it, or one the user has put in. */
export type SummaryLine =
  { readonly kind: 'form'; readonly row: SummaryRow } | { readonly kind: 'empty' } | { readonly kind: 'own' };

/** A line as it stands on the sheet before the table is written anew. */
export interface PresentLine {
  /** What stands in the table's columns. */
  readonly cells: ReadonlyMap<SummaryField, CellValue>;
  /** Whether the user has written anything in the same row beside the table. */
  readonly hasNote: boolean;
}

/** How the lines that are there become the lines wanted. */
export interface LineChange {
  /** Zero-based lines to delete, counted as they stand now. */
  readonly deleted: readonly number[];
  /** The lines afterwards; the last `added` of them are new. */
  readonly lines: readonly SummaryLine[];
  readonly added: number;
}

/**
 * Which line shows which form. Forms keep their line, so that what the user has written beside it and the order the user has
 * given the lines stay right; new forms come last. A line whose form is gone goes too, unless there is a note beside it.
 */
export function arrangeLines(present: readonly PresentLine[], rows: readonly SummaryRow[]): LineChange {
  const known = matchForms(present, rows);
  const kept = present.map((line, index): SummaryLine | null => {
    const row = known.get(index);
    if (row) return { kind: 'form', row };
    if (isOwnLine(line)) return { kind: 'own' };
    return line.hasNote ? { kind: 'empty' } : null;
  });
  const matched = new Set(known.values());
  const added = rows.filter((row) => !matched.has(row)).map((row): SummaryLine => ({ kind: 'form', row }));
  return {
    deleted: kept.flatMap((line, index) => (line === null ? index : [])),
    lines: [...kept.filter((line) => line !== null), ...added],
    added: added.length,
  };
}

/**
 * Where a row of the sheet is after the lines have changed; `firstLine` is the table's first, both zero-based. New lines are put
 * in above 合计.
 */
export function rowAfter({ deleted, lines, added }: LineChange, firstLine: number, row: number): number {
  const lost = deleted.filter((line) => firstLine + line < row).length;
  const present = lines.length - added + deleted.length;
  return row - lost + (row >= firstLine + present ? added : 0);
}

/** The rows put in and taken out, in the order in which that is done; `firstLine` is the table's first, zero-based. */
export function summaryOperations({ deleted, lines, added }: LineChange, firstLine: number): LineOperation[] {
  const totalRow = firstLine + lines.length - added + deleted.length;
  return [
    ...Array.from({ length: added }, () => ({ kind: 'insert', row: totalRow }) as const),
    ...[...deleted].reverse().map((line) => ({ kind: 'delete', row: firstLine + line }) as const),
  ];
}

/** What a form may be known by: everything the same, its sheet renamed, its project renamed. */
const IDENTITIES: readonly ((texts: RowTexts) => string)[] = [
  ({ project, year, sheet }) => [project, year, sheet].join('\n'),
  ({ project, year }) => [project, year].join('\n'),
  ({ sheet }) => sheet,
];

/** The form of each line that shows one still there. */
function matchForms(present: readonly PresentLine[], rows: readonly SummaryRow[]): Map<number, SummaryRow> {
  const found = new Map<number, SummaryRow>();
  for (const identityOf of IDENTITIES) {
    const matched = new Set(found.values());
    const waiting = groupBy(
      rows.filter((row) => !matched.has(row)),
      (row) => identityOf(rowTexts(row)),
    );
    present.forEach((line, index) => {
      const texts = lineTexts(line);
      const row = found.has(index) || !texts.sheet ? undefined : waiting.get(identityOf(texts))?.shift();
      if (row) found.set(index, row);
    });
  }
  return found;
}

function groupBy(rows: readonly SummaryRow[], keyOf: (row: SummaryRow) => string): Map<string, SummaryRow[]> {
  const groups = new Map<string, SummaryRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** Lines of ours name their sheet; anything else that is not empty the user has put in. */
function isOwnLine(line: PresentLine): boolean {
  return !lineTexts(line).sheet && [...line.cells.values()].some((cell) => cell !== '');
}

function lineTexts({ cells }: PresentLine): RowTexts {
  const text = (field: SummaryField) => String(cells.get(field) ?? '');
  return { project: text('project'), year: text('year'), sheet: text('sheet') };
}
