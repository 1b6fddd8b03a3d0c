import { allAtOnce } from '../../inSteps';
import type { InSteps } from '../../inSteps';
import type { GridView } from './gridView';
import { fundHeadings, isAboveFunds } from './fundHeadings';
import type { Headings } from './headings';
import { indicatorHeadingsAt } from './indicatorHeadings';
import { titledWords } from './headingWords';
import { isOtherTable } from './otherTables';
import { goalsIn } from './goalsIn';
import { goalLabels, headerLabels } from './labelTables';
import { isContinuation, isTitle, labelField } from './labels';
import type { HeaderLabel, IndicatorLabel } from './labelTables';

/** The rows of a grid one form lies in, both included, and where its 绩效指标 begin. */
export interface FormSection {
  readonly top: number;
  readonly bottom: number;
  /** Column of the title in the top row; null when the form has none. */
  readonly titleColumn: number | null;
  readonly indicators: Headings<IndicatorLabel>;
}

/** What stands above a title. */
const ATTACHMENT = /^附[件表]\d*-?\d*:?$/;
/** A title, the year and the unit of the money. */
const MAX_ROWS_ABOVE = 3;

interface Start {
  readonly row: number;
  readonly titleColumn: number | null;
}

/** Where forms begin, and every heading of 绩效指标 by its row. */
interface Beginnings {
  readonly starts: readonly Start[];
  readonly headings: ReadonlyMap<number, Headings<IndicatorLabel>>;
}

/** Cuts a grid into the stretches that each hold one form: a title or 项目名称 begins it, a heading with 三级指标 makes it one. */
export function findSections(view: GridView): FormSection[] {
  return allAtOnce(findSectionsInSteps(view));
}

/** The same, row by row and then form by form. */
export function* findSectionsInSteps(view: GridView): InSteps<FormSection[]> {
  const { starts, headings } = yield* findBeginnings(view);
  const sections: FormSection[] = [];
  for (const [index, { row, titleColumn }] of starts.entries()) {
    yield;
    const bottom = lastRowAbove(view, starts[index + 1]?.row ?? view.rows);
    const found =
      Array.from(headings.values()).find(({ firstRow }) => firstRow >= row && firstRow <= bottom) ??
      (titleColumn === null ? null : titledHeadings(view, row, bottom));
    if (found && isOtherTable(view, found.firstRow)) continue;
    const isCutShort = (): boolean => titleColumn !== null && hasFunds(view, row, bottom);
    const indicators = found ?? (isCutShort() ? headingsBelow(lastFilledRow(view, row, bottom)) : null);
    if (indicators) sections.push({ top: row, bottom, titleColumn, indicators });
  }
  return sections;
}

function* findBeginnings(view: GridView): InSteps<Beginnings> {
  const starts: Start[] = [];
  const headings = new Map<number, Headings<IndicatorLabel>>();
  let open = false;
  for (let row = 0; row < view.rows; row += 1) {
    if (view.filledColumns(row).length === 0) continue;
    yield;
    const titleColumn = findTitle(view, row);
    const heading = indicatorHeadingsAt(view, row);
    const isHeading = heading !== null;
    if (heading) headings.set(row, heading);
    if (titleColumn !== null) {
      starts.push({ row, titleColumn });
      open = true;
    } else if (!open && (isFirstLabel(view, row, starts.length === 0) || (starts.length === 0 && isHeading))) {
      starts.push({ row: topAbove(view, row, starts.length === 0 ? 0 : row), titleColumn: null });
      open = true;
    }
    if (isHeading) open = false;
  }
  return { starts, headings };
}

/** The last row of a form above the start of the next one; '附件1' belongs to what follows. */
function lastRowAbove(view: GridView, next: number): number {
  const [first, ...others] = view.filledColumns(next - 1);
  const isOfNext = first !== undefined && others.length === 0 && ATTACHMENT.test(view.text(next - 1, first));
  return isOfNext ? next - 2 : next - 1;
}

/** Of a form whose title says nothing, the rows right above its first label belong to it: the year, the unit of its money. */
function topAbove(view: GridView, row: number, highest: number): number {
  let top = row;
  while (top > highest && row - top < MAX_ROWS_ABOVE && view.filledColumns(top - 1).length === 1) top -= 1;
  return top;
}

/** Under a title 项目资金 is enough: the rest of the form is still to come, or got lost. */
function hasFunds(view: GridView, top: number, bottom: number): boolean {
  for (const { firstRow } of fundHeadings(view, top + 1, bottom)) if (isAboveFunds(view, firstRow)) return true;
  return false;
}

function lastFilledRow(view: GridView, top: number, bottom: number): number {
  let row = bottom;
  while (row > top && view.filledColumns(row).length === 0) row -= 1;
  return row;
}

/** 绩效指标 without rows, as far down as a form goes that has none. */
function headingsBelow(lastRow: number): Headings<IndicatorLabel> {
  const none = { columns: new Map(), labels: [], unused: [], unrecognized: [], assumed: [], rivals: [] } as const;
  return { ...none, firstRow: lastRow + 1, lastRow, rightEdge: -1 };
}

/** A form without title begins with 项目名称; the first of a sheet, where nothing stands above, also with its department. */
function isFirstLabel(view: GridView, row: number, isFirst: boolean): boolean {
  const fields = view.filledColumns(row).map((column) => namedLabel(view.text(row, column)));
  return fields.includes('project') || (isFirst && fields.includes('department'));
}

/** What a label names that is known by its name, with its text in the same cell or not. */
function namedLabel(text: string): HeaderLabel | null {
  const colon = text.indexOf(':');
  return labelField(headerLabels, text) ?? (colon < 0 ? null : labelField(headerLabels, text.slice(0, colon)));
}

/** The heading of 绩效指标 below a title, whatever its columns are called. */
function titledHeadings(view: GridView, top: number, bottom: number): Headings<IndicatorLabel> | null {
  for (let row = top; row <= bottom; row += 1) {
    const headings = indicatorHeadingsAt(view, row, titledWords);
    if (headings) return headings;
  }
  return null;
}

/**
 * The column of a title: a short text ending in 自评表 with no label of a header before it (after 附件 1, or beside another table, if any),
 * and no goal someone wrote.
 */
function findTitle(view: GridView, row: number): number | null {
  const columns = view.filledColumns(row);
  const column = columns.find((candidate) => isTitle(view.text(row, candidate)));
  if (column === undefined) return null;
  if (isContinuation(view.text(row, column))) return null;
  const isValue =
    columns.some((left) => left < column && labelField(headerLabels, view.text(row, left)) !== null) ||
    namedLabel(view.text(row, column)) !== null ||
    goalsIn(view.cell(row, column)).length > 0;
  const isGoal = row > 0 && view.filledColumns(row - 1).some((above) => isGoalLabel(view.text(row - 1, above)));
  return isValue || isGoal ? null : column;
}

function isGoalLabel(text: string): boolean {
  return labelField(goalLabels, text) !== null;
}
