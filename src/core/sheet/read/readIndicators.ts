import type { Cell } from '../../cell/cell';
import { fieldsWith, indicatorFields, recordOf } from '../../form/fields';
import type { FooterText, Indicator } from '../../form/form';
import { labelText } from '../../cell/cellText';
import { pointsIn } from '../../form/cellState';
import type { GridView } from './gridView';
import type { Headings } from './headings';
import { indicatorHeadingsAt } from './indicatorHeadings';
import type { IndicatorLabel } from './labelTables';
import { isNote, isSubtotal, isTotal } from './labels';
import { pointlessRows } from './pointlessRows';
import type { NumberedIndicator } from './pointlessRows';
import { readFooter } from './readFooter';

/** The rows of 绩效指标, the row of the total and the texts below them; null when the form breaks off before its total. */
export interface IndicatorRows {
  readonly indicators: readonly Indicator[];
  /** Rows between them that say what the indicator above consists of. */
  readonly details: readonly NumberedIndicator[];
  /** Rows that add up some of the indicators. */
  readonly subtotalRows: readonly number[];
  /** Rows between them with a remark and nothing else. */
  readonly remarkRows: readonly number[];
  readonly footers: readonly FooterText[];
  readonly lastRow: number;
  /** The last row of the table itself, above the texts below it. */
  readonly tableBottom: number;
  readonly totalRow: number | null;
  /** The first row of the notes below it; null where none follow. */
  readonly noteRow: number | null;
}

/** Where the rows end, and what the form says for all of them. */
interface IndicatorArea {
  readonly bottom: number;
  /** Columns from a label at the left edge to its text. */
  readonly valueOffset: number;
  /** When the work began, where the header says so. */
  readonly start: Cell | null;
}

/** What makes a row an indicator when its 一级 and 二级 names stand in a merged cell further up. */
const OWN_FIELDS = fieldsWith(indicatorFields, 'place', ['row', 'shared']);
/** No 一级 or 二级指标 is longer. */
const MAX_NAME_LENGTH = 24;
const OPTIONAL_FIELDS = fieldsWith(indicatorFields, 'missing', ['null']);

/**
 * Reads from below the heading to the total, the first note, or the last row; names in merged cells are filled down. Labelled
 * texts may stand above and below the total, their text `valueOffset` columns right of the label.
 */
export function readIndicators(
  view: GridView,
  headings: Headings<IndicatorLabel>,
  { bottom, valueOffset, start }: IndicatorArea,
): IndicatorRows {
  const found: NumberedIndicator[] = [];
  const subtotalRows: number[] = [];
  const remarkRows: number[] = [];
  const footers: FooterText[] = [];
  let lastRow = headings.lastRow;
  let totalRow: number | null = null;
  let noteRow: number | null = null;
  let category: Cell | null = null;
  let subcategory: Cell | null = null;
  for (let row = headings.lastRow + 1; row <= bottom; row += 1) {
    const field = fieldReader(view, headings, row);
    const footer = isLeftOfNames(view, row, headings) ? readFooter(view, row, valueOffset) : null;
    if (footer) {
      footers.push(footer);
      lastRow = row;
    } else if (totalRow === null && isSubtotalRow(view, headings, { row, bottom })) {
      subtotalRows.push(row);
      lastRow = row;
    } else if (totalRow === null && isTotalRow(view, row, field)) {
      totalRow = row;
      lastRow = row;
    } else if (totalRow === null && isRemarkRow(view, headings, { row, bottom })) {
      remarkRows.push(row);
    } else if (isLeftOfNames(view, row, headings) && isNoteRow(view, row)) {
      noteRow = row;
      break;
    } else if (totalRow !== null || footers.length > 0) {
      if (view.filledColumns(row).length > 0) break;
    } else if (isIndicatorRow(view, row, field)) {
      const ownCategory = filled(field('category'));
      const ownSubcategory = filled(field('subcategory'));
      if (ownCategory) subcategory = null;
      category = ownCategory ?? category;
      subcategory = ownSubcategory ?? subcategory;
      const indicator = readIndicator(field, category, subcategory, start);
      if (indicator) found.push({ row, indicator });
      lastRow = row;
    }
  }
  const details = pointlessRows(found);
  const indicators = found.filter((one) => !details.includes(one)).map(({ indicator }) => indicator);
  const ownTotal = totalRow ?? totalAmong(view, headings, subtotalRows);
  return {
    indicators,
    details,
    subtotalRows: subtotalRows.filter((row) => row !== ownTotal),
    remarkRows,
    footers,
    lastRow,
    tableBottom: Math.max(headings.lastRow, ownTotal ?? -1, ...subtotalRows, ...found.map(({ row }) => row)),
    totalRow: ownTotal,
    noteRow,
  };
}

/** A total may stand above indicators: where there is no other, it is the row that is called so, or has all the points. */
function totalAmong(view: GridView, headings: Headings<IndicatorLabel>, rows: readonly number[]): number | null {
  const totals = rows.filter((row) => {
    const [first] = view.filledColumns(row);
    const text = first === undefined ? '' : view.text(row, first);
    const points = pointsIn(fieldReader(view, headings, row)('weight'));
    return isTotal(text) && (points === null ? text.includes('总') : points.equals(100));
  });
  return totals.at(-1) ?? null;
}

type FieldReader = (field: IndicatorLabel) => Cell | null;

function fieldReader(view: GridView, headings: Headings<IndicatorLabel>, row: number): FieldReader {
  return (field) => {
    const span = headings.columns.get(field);
    return span ? view.firstFilled(row, span) : null;
  };
}

function readIndicator(
  field: FieldReader,
  category: Cell | null,
  subcategory: Cell | null,
  formStart: Cell | null,
): Indicator | null {
  const start = filled(field('start')) ?? formStart;
  const name = field('name');
  const target =
    filled(field('adjustedTarget')) ?? filled(field('target')) ?? filled(field('initialTarget')) ?? field('target');
  const actual = field('actual');
  if (!name || !target || !actual) return null;
  return {
    ...recordOf(OPTIONAL_FIELDS, field),
    category: category && withoutSpaces(category),
    subcategory: subcategory && withoutSpaces(subcategory),
    name,
    target,
    actual,
    score: field('score') ?? field('partScore'),
    nature: filled(field('direction')) ?? field('nature'),
    ...(start ? { start } : {}),
  };
}

/** A total is named in the first filled cell of its row and has neither target nor actual, unlike an indicator of that name. */
function isTotalRow(view: GridView, row: number, field: FieldReader): boolean {
  const [first] = view.filledColumns(row);
  return first !== undefined && isTotal(view.text(row, first)) && !filled(field('target')) && !filled(field('actual'));
}

/** 小计 of some indicators; a row called like the total is one as long as indicators follow. */
function isSubtotalRow(
  view: GridView,
  headings: Headings<IndicatorLabel>,
  { row, bottom }: { readonly row: number; readonly bottom: number },
): boolean {
  const field = fieldReader(view, headings, row);
  if (filled(field('target')) || filled(field('actual'))) return false;
  const edge = headings.columns.get('name')?.to ?? -1;
  const labels = view.filledColumns(row).filter((column) => column <= edge);
  if (labels.some((column) => isSubtotal(view.text(row, column)))) return true;
  return isTotalRow(view, row, field) && hasIndicatorBelow(view, headings, { row, bottom });
}

/** Before the texts below the form. */
function hasIndicatorBelow(
  view: GridView,
  headings: Headings<IndicatorLabel>,
  { row, bottom }: { readonly row: number; readonly bottom: number },
): boolean {
  for (let below = row + 1; below <= bottom; below += 1) {
    if (isLeftOfNames(view, below, headings) && (isNoteRow(view, below) || readFooter(view, below, 0))) return false;
    const field = fieldReader(view, headings, below);
    const points = filled(field('weight')) ?? filled(field('score')) ?? filled(field('actual'));
    if (filled(field('name')) && filled(field('target')) && points) return true;
  }
  return false;
}

/** Whether a row begins left of the 三级指标, where the names of blocks stand. */
function isLeftOfNames(view: GridView, row: number, headings: Headings<IndicatorLabel>): boolean {
  const [first] = view.filledColumns(row);
  const name = headings.columns.get('name');
  return first !== undefined && name !== undefined && first < name.from;
}

/** A text alone in its row that names nothing, while indicators follow: how points were given, a note. */
function isRemarkRow(
  view: GridView,
  headings: Headings<IndicatorLabel>,
  { row, bottom }: { readonly row: number; readonly bottom: number },
): boolean {
  const isUnrecognized = (column: number): boolean =>
    headings.unrecognized.some(({ columns }) => column >= columns.from && column <= columns.to);
  const [first, second] = view.filledColumns(row).filter((column) => !isUnrecognized(column));
  if (first === undefined || second !== undefined) return false;
  const text = view.text(row, first);
  const isSaid = text.length > MAX_NAME_LENGTH || /[:。;]/.test(text) || isNoteRow(view, row);
  return isSaid && isLeftOfNames(view, row, headings) && hasIndicatorBelow(view, headings, { row, bottom });
}

function isNoteRow(view: GridView, row: number): boolean {
  const [first] = view.filledColumns(row);
  return first !== undefined && isNote(view.text(row, first));
}

/** A row with something of its own, or with a formula waiting for it; a heading repeated on the next page is none. */
function isIndicatorRow(view: GridView, row: number, field: FieldReader): boolean {
  if (indicatorHeadingsAt(view, row)) return false;
  return OWN_FIELDS.some((name) => filled(field(name)) !== null) || field('score')?.formula !== undefined;
}

function filled(cell: Cell | null): Cell | null {
  return cell && labelText(cell.value) ? cell : null;
}

function withoutSpaces(cell: Cell): Cell {
  return { ...cell, value: String(cell.value).replace(/\s/g, '') };
}
