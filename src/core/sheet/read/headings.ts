import type { HeadingRows } from '../columns/answeredRows';
import { answerAt, answeredRows } from '../columns/answeredRows';
import type { Span } from '../template';
import type { GridView } from './gridView';
import type { HeadingWords } from './headingWords';
import { withAssumed } from './assumedColumns';
import { bodyRows, namelessColumns } from './columnBody';
import { isCaption, labelField } from './labels';
import type { LabelTable } from './labelTables';

/** A cell by row and column of its grid view. */
export interface ViewPosition {
  readonly row: number;
  readonly column: number;
}

/** The heading of a block: the rows it takes, and which columns hold what. */
export interface Headings<Field extends string> {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: ReadonlyMap<Field, Span>;
  /** The cells its labels stand in, those of a group above other labels included. */
  readonly labels: readonly ViewPosition[];
  /** Columns we know and have no use for. */
  readonly unused: readonly Span[];
  /** Columns whose heading means nothing to us, or by its words something nothing is done with. */
  readonly unrecognized: readonly UnrecognizedColumn[];
  /** Columns that must be there and are taken for what their headings do not say. */
  readonly assumed: readonly (ViewPosition & { readonly field: Field })[];
  /** Columns that by their names are the same as one before them, which alone is read. */
  readonly rivals: readonly (UnrecognizedColumn & { readonly field: Field })[];
  /** The last column under any heading, one we have no use for included. */
  readonly rightEdge: number;
}

/** A column nothing is done with, and the row its heading stands in. */
export interface UnrecognizedColumn {
  readonly row: number;
  readonly columns: Span;
}

interface HeadingCell<Field> {
  readonly column: number;
  /** Null for a heading that means nothing to us; it still ends the columns of the one before. */
  readonly field: Field | null;
  readonly upper: boolean;
  readonly lower: boolean;
}

/** Which fields a row must have to be a heading, and whether it is known to be one before its words are. */
interface HeadingDemand<Field> {
  readonly required: readonly Field[];
  readonly isHeading?: boolean;
}

const WORDS = /[\p{L}\p{N}]/u;
/** What became of something, by whatever day. */
const STATE = /情况|进展/;

/**
 * Reads a heading that begins in a row: in one row; with labels split over two ('年度' above '指标值'); or with a group above
 * some of the labels ('年度指标值' above 指标性质, 指标值 and 度量单位). Names decide whether it is one; the words of its other columns
 * are then taken for what they mean. Null when the names do not make it one, or one of the required fields is not among them.
 */
export function readHeadings<Field extends string>(
  sheet: GridView,
  row: number,
  words: HeadingWords<Field>,
  { required, isHeading = false }: HeadingDemand<Field>,
): Headings<Field> | null {
  if (sheet.filledColumns(row).length === 0) return null;
  const view = answeredRows(sheet, row, words);
  const lowerRow = view.nextFilledRow(row);
  if (!isHeading && !words.isHeading(namesIn(view, row, lowerRow, words.names))) return null;
  const both = twoRows(view, row, lowerRow, words);
  const read =
    (both && withoutDoubledGroups(both.map((cell) => withoutGroup(view, cell, lowerRow, words)))) ??
    oneRow(view, row, words.names);
  const isTold = ({ column }: HeadingCell<Field>): boolean =>
    (both ? [row, lowerRow] : [row]).some((at) => answerAt(sheet, { upperRow: row, row: at, column }, words) !== null);
  const named = sheet.answers ? withToldFirst(read, isTold, words.unused) : read;
  const isAnchored = isHeading || words.isHeading(new Set(named.flatMap(({ field }) => field ?? [])));
  const textOf = (cell: HeadingCell<Field>): string[] => {
    const upper = view.text(row, cell.column);
    const lower = both ? view.text(lowerRow, cell.column) : '';
    return WORDS.test(lower) ? [lower, upper + lower] : [upper];
  };
  const known = isAnchored ? withMeanings(named, textOf, words) : named;
  const rows = isAnchored ? bodyRows(sheet, both ? lowerRow : row, words.body) : [];
  const textsBelow = (column: number): string[] =>
    rows.map((below) => sheet.text(below, column)).filter((text) => text !== '');
  const said = withStandIns(isAnchored ? withNameless(sheet, known, rows, words) : known, words, textsBelow);
  const isBelieved = ({ column, field }: HeadingCell<Field>): boolean =>
    field !== words.unused || named.some((cell) => cell.column === column && cell.field !== null);
  const isState = (cell: HeadingCell<Field>): boolean =>
    !isBelieved(cell) && textOf(cell).some((text) => STATE.test(text));
  const meant = isAnchored ? withoutTwins(said, required, isState) : said;
  const cells = isAnchored ? withAssumed(meant, words.assumed, textsBelow) : meant;
  const spans = cells.map(({ column }, index) => ({ from: column, to: (cells[index + 1]?.column ?? column + 1) - 1 }));
  const columns = new Map<Field, Span>();
  cells.forEach(({ field }, index) => {
    const span = spans[index];
    if (field !== null && span && !columns.has(field)) columns.set(field, span);
  });
  if (!required.every((field) => columns.has(field))) return null;
  const isNamed = (column: number): boolean => named.some((cell) => cell.column === column && cell.field !== null);
  const edge = rightEdge(cells, columns);
  const first = Math.min(...Array.from(columns.values(), ({ from }) => from));
  return {
    firstRow: row,
    lastRow: both ? lowerRow : row,
    columns,
    labels: cells.flatMap(({ column, field, upper, lower }) => [
      ...(field !== null && upper ? [{ row, column }] : []),
      ...(field !== null && lower ? [{ row: lowerRow, column }] : []),
    ]),
    unused: cells.flatMap(({ field }, index) => (field === words.unused ? (spans[index] ?? []) : [])),
    unrecognized: cells.flatMap(({ column, field, upper }, index) => {
      const span = spans[index];
      const isRival = field !== null && field !== words.unused && columns.get(field) !== span;
      const isUnrecognized = field === null || isRival || (field === words.unused && !isNamed(column));
      const isInside = column > first && column <= edge;
      return isUnrecognized && span && isInside ? [{ row: upper ? row : lowerRow, columns: span }] : [];
    }),
    assumed: cells.flatMap(({ column, field, upper }, index) =>
      field !== null && meant[index]?.field === null ? [{ field, row: upper ? row : lowerRow, column }] : [],
    ),
    rivals: cells.flatMap(({ field, upper }, index) => {
      const span = spans[index];
      const isRival = field !== null && field !== words.unused && span && columns.get(field) !== span;
      return isRival ? [{ field, row: upper ? row : lowerRow, columns: span }] : [];
    }),
    rightEdge: edge,
  };
}

/** The fields named in a row, in the one below, or by what stands in both: of most rows that alone shows that they are no heading. */
function namesIn<Field extends string>(
  view: HeadingRows,
  row: number,
  lowerRow: number,
  table: LabelTable<Field>,
): ReadonlySet<Field> {
  const found = new Set<Field>();
  const add = (text: string): void => {
    const field = text === '' ? null : labelField(table, text);
    if (field !== null) found.add(field);
  };
  for (const column of view.filledColumns(row)) {
    const [upper, lower] = [view.text(row, column), view.text(lowerRow, column)];
    add(upper);
    if (lower !== '') add(upper + lower);
  }
  for (const column of view.filledColumns(lowerRow)) add(view.text(lowerRow, column));
  return found;
}

/** Whoever says what a column is says that no other is. */
function withToldFirst<Field extends string>(
  cells: readonly HeadingCell<Field>[],
  isTold: (cell: HeadingCell<Field>) => boolean,
  unused: Field,
): HeadingCell<Field>[] {
  const told = new Set(cells.flatMap((cell) => (isTold(cell) && cell.field !== null ? [cell.field] : [])));
  told.delete(unused);
  return cells.map((cell) =>
    cell.field !== null && told.has(cell.field) && !isTold(cell) ? { ...cell, field: null } : cell,
  );
}

/** A cell below the name of a group is not called after the group where its own words mean something. */
function withoutGroup<Field extends string>(
  view: HeadingRows,
  cell: HeadingCell<Field>,
  lowerRow: number,
  { meant }: HeadingWords<Field>,
): HeadingCell<Field> {
  if (cell.field === null || cell.lower) return cell;
  const lower = view.text(lowerRow, cell.column);
  return WORDS.test(lower) && meant(lower) !== null ? { ...cell, field: null, lower: true } : cell;
}

/** The name of a group is not that of its first column where another column of the group goes by the name below it. */
function withoutDoubledGroups<Field extends string>(cells: readonly HeadingCell<Field>[]): HeadingCell<Field>[] {
  return cells.map((cell, index) => {
    if (cell.field === null || cell.lower) return cell;
    const next = cells.findIndex((other, at) => at > index && other.upper);
    const group = cells.slice(index + 1, next < 0 ? cells.length : next);
    const isDoubled = group.some(({ field, lower }) => lower && field === cell.field);
    return isDoubled ? { ...cell, field: null } : cell;
  });
}

/** With the columns that hold something and have no heading. */
function withNameless<Field extends string>(
  view: GridView,
  cells: readonly HeadingCell<Field>[],
  rows: readonly number[],
  { body }: HeadingWords<Field>,
): readonly HeadingCell<Field>[] {
  const [first] = cells;
  if (!first) return cells;
  const isCaptioned = first.field === null;
  const nameless = namelessColumns(
    view,
    cells.map(({ column }) => column),
    { rows, kind: body, isCaptioned },
  );
  const added = nameless.map((column) => ({ column, field: null, upper: true, lower: false }));
  return [...cells, ...added].sort((one, other) => one.column - other.column);
}

/**
 * Where a field is missing that must be there, a second column of another field may be it, 指标值 beside 预期指标值; or one that tells of
 * some state, 截至12月情况.
 */
function withoutTwins<Field extends string>(
  cells: readonly HeadingCell<Field>[],
  required: readonly Field[],
  isState: (cell: HeadingCell<Field>) => boolean,
): readonly HeadingCell<Field>[] {
  const fields = cells.map(({ field }) => field);
  if (required.every((field) => fields.includes(field))) return cells;
  return cells.map((cell, index) => {
    const isTwin = cell.field !== null && required.includes(cell.field) && fields.indexOf(cell.field) < index;
    return isTwin || isState(cell) ? { ...cell, field: null } : cell;
  });
}

/** 年初指标值 is the target where no other is, nor a column right beside it that has no name and says more. */
function withStandIns<Field extends string>(
  cells: readonly HeadingCell<Field>[],
  { standIns = [] }: HeadingWords<Field>,
  textsBelow: (column: number) => readonly string[],
): readonly HeadingCell<Field>[] {
  return standIns.reduce((known, [standIn, field]) => {
    const at = known.findIndex((cell) => cell.field === standIn);
    const [own, next] = [known[at], known[at + 1]];
    if (!own || known.some((cell) => cell.field === field)) return known;
    const isFuller = next?.field === null && textsBelow(next.column).length > textsBelow(own.column).length;
    return isFuller ? known : known.map((cell, index) => (index === at ? { ...cell, field } : cell));
  }, cells);
}

/** Cells without a known name, by what their words mean. A field has one column, and what looks like the name of the block gets what is left. */
function withMeanings<Field extends string>(
  cells: readonly HeadingCell<Field>[],
  textsOf: (cell: HeadingCell<Field>) => readonly string[],
  { meant, unused, caption }: HeadingWords<Field>,
): HeadingCell<Field>[] {
  const taken = new Set(cells.flatMap(({ field }) => field ?? []));
  const meaning = (cell: HeadingCell<Field>): HeadingCell<Field> => {
    const texts = textsOf(cell);
    if (cell.field !== null) return cell;
    const field = texts.reduce<Field | null>((found, text) => found ?? meant(text), null);
    if (field === null || (field !== unused && taken.has(field))) return cell;
    taken.add(field);
    return { ...cell, field, lower: cell.lower || texts.length > 1 };
  };
  const [first, ...others] = cells;
  if (!first || !isCaption(textsOf(first)[0] ?? '')) return cells.map(meaning);
  const right = others.map(meaning);
  const own = meaning(first);
  const isColumn =
    caption !== null && own.field === caption.field && !caption.without.some((field) => taken.has(field));
  return [isColumn ? own : first, ...right];
}

function oneRow<Field extends string>(view: HeadingRows, row: number, table: LabelTable<Field>): HeadingCell<Field>[] {
  return view
    .filledColumns(row)
    .map((column) => ({ column, field: labelField(table, view.text(row, column)), upper: true, lower: false }));
}

/** Null unless the lower row holds labels for the most part, and the upper one contributes to them. */
function twoRows<Field extends string>(
  view: HeadingRows,
  upperRow: number,
  lowerRow: number,
  { names: table, meant, isHeading, isRowName }: HeadingWords<Field>,
): HeadingCell<Field>[] | null {
  const lowerColumns = view.filledColumns(lowerRow);
  const upperColumns = view.filledColumns(upperRow);
  if (lowerColumns.length === 0 || upperColumns.length === 0) return null;
  const columns = [...new Set([...upperColumns, ...lowerColumns])].sort((left, right) => left - right);
  const cells = columns.map((column) =>
    headingCell(column, view.text(upperRow, column), view.text(lowerRow, column), table),
  );
  const known = cells.filter(({ field }) => field !== null);
  const isAnchored = isHeading(new Set(known.flatMap(({ field, lower }) => (lower && field) || [])));
  const isMeant = (column: number): boolean => isAnchored && meant(view.text(lowerRow, column)) !== null;
  const recognised = cells.filter(({ field, lower, column }) => (lower ? field !== null : isMeant(column))).length;
  const [first, last] = [known[0]?.column ?? 0, known.at(-1)?.column ?? 0];
  // '(无)' below 原因 reads on as its heading, and is the reason of 年度资金总额.
  if (isRowName && lowerColumns.some((column) => column < first && isRowName(view.text(lowerRow, column)))) return null;
  // What stands outside is part of another table.
  const inside = lowerColumns.filter((column) => column >= first && column <= last).length;
  const contributes = cells.some(
    ({ field, column, upper, lower }) =>
      field !== null && upper && (!lower || labelField(table, view.text(lowerRow, column)) === null),
  );
  return recognised * 2 >= inside && recognised > 0 && contributes ? cells : null;
}

function headingCell<Field extends string>(
  column: number,
  upper: string,
  lower: string,
  table: LabelTable<Field>,
): HeadingCell<Field> {
  // A colon or a dash in the first row below says nothing, and the label above it would be found once more.
  const below = WORDS.test(lower) ? (labelField(table, upper + lower) ?? labelField(table, lower)) : null;
  if (below !== null) return { column, field: below, upper: upper !== '', lower: true };
  return { column, field: labelField(table, upper), upper: upper !== '', lower: false };
}

/** The heading with a column taken for another field, where that field has none. */
export function movedTo<Field extends string>(headings: Headings<Field>, from: Field, to: Field): Headings<Field> {
  const span = headings.columns.get(from);
  if (!span || headings.columns.has(to)) return headings;
  const others = Array.from(headings.columns).filter(([field]) => field !== from);
  return { ...headings, columns: new Map([...others, [to, span]]) };
}

/** The heading with its last column widened to the form's right edge, as a merged heading shows only in its first cell. */
export function widenTo<Field extends string>(headings: Headings<Field>, edge: number): Headings<Field> {
  const last = Math.max(...Array.from(headings.columns.values(), ({ from }) => from));
  if (last !== headings.rightEdge) return headings;
  const columns = new Map(
    Array.from(headings.columns, ([field, span]) => [field, span.from === last ? { ...span, to: edge } : span]),
  );
  return { ...headings, columns };
}

/** The last column of the headings, with the unknown ones that follow without a gap: another table beside the form is left out. */
function rightEdge<Field>(cells: readonly HeadingCell<Field>[], columns: ReadonlyMap<Field, Span>): number {
  let edge = Math.max(-1, ...Array.from(columns.values(), ({ from }) => from));
  for (const { column } of cells) if (column === edge + 1) edge = column;
  return edge;
}
