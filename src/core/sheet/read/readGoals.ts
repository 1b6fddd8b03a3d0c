import type { Cell } from '../../cell/cell';
import { isBlankCell } from '../../form/cellState';
import type { Form } from '../../form/form';
import type { GridView } from './gridView';
import type { ViewPosition } from './headings';
import { meantGoalColumn, meantHeaderLabel } from './headingMeaning';
import { goalNamed, goalsIn, unnumbered } from './goalsIn';
import { goalLabels } from './labelTables';
import { isGroupName, isLabel, isOverallGoal, labelField } from './labels';
import type { GoalLabel } from './labelTables';

/** 年度总体目标 with the row of its headings; null when there is none. */
export interface Goals extends Pick<Form, 'expectedGoal' | 'actualGoal'> {
  readonly row: number;
  /** Where their headings stand, and goals below the first. */
  readonly labels: readonly ViewPosition[];
  /** Where a text was taken for a goal whose heading does not say so. */
  readonly assumed: readonly (ViewPosition & { readonly field: 'expectedGoal' | 'actualGoal' })[];
}

/** No heading of the goals is longer; what is longer is a goal. */
const MAX_HEADING_LENGTH = 20;

/**
 * Finds 预期目标 and 实际完成情况 in some rows (both ends included) and reads the texts in their cells, beside or below them, wherever more
 * is filled in.
 */
export function readGoals(view: GridView, top: number, bottom: number): Goals | null {
  const found = [goalsInside, goalsInRow, goalsBeside, goalsBelow].flatMap((read) => read(view, top, bottom) ?? []);
  const most = Math.max(...found.map(filledGoals));
  return found.find((goals) => filledGoals(goals) === most) ?? null;
}

function filledGoals({ expectedGoal, actualGoal }: Goals): number {
  return [expectedGoal, actualGoal].filter((cell) => !isBlankCell(cell)).length;
}

/** Goals behind their labels in the same cell: '预期目标：…'. Of a label that has no text yet, the text is to stand behind it. */
function goalsInside(view: GridView, top: number, bottom: number): Goals | null {
  const rows = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index);
  const places = rows.flatMap((row) => view.filledColumns(row).map((column) => ({ row, column })));
  const inside = places.flatMap((place) =>
    goalsIn(view.cell(place.row, place.column)).map((goal) => ({ ...goal, place })),
  );
  const [first] = inside;
  if (!first) return null;
  const goal = (wanted: GoalLabel): Cell | null =>
    inside.find(({ field }) => field === wanted)?.inside ?? emptyGoal(view, places, wanted);
  const labels = inside.map(({ place }) => place);
  return { row: first.place.row, labels, assumed: [], expectedGoal: goal('expected'), actualGoal: goal('actual') };
}

/** The place of a goal whose label stands alone: what is beside it, or its own cell. */
function emptyGoal(view: GridView, places: readonly ViewPosition[], wanted: GoalLabel): Cell | null {
  const label = places.find(({ row, column }) => labelField(goalLabels, view.text(row, column)) === wanted);
  if (!label) return null;
  const beside = places.find(({ row, column }) => row === label.row && column > label.column);
  const isText = (place: ViewPosition): boolean =>
    goalsIn(view.cell(place.row, place.column)).length === 0 &&
    labelField(goalLabels, view.text(place.row, place.column)) === null;
  return beside && isText(beside) ? view.cell(beside.row, beside.column) : behindLabel(view, label.row, label.column);
}

/** The cell of a label as the place of its text. */
function behindLabel(view: GridView, row: number, column: number): Cell {
  return { ...view.cell(row, column), value: '', hasLabel: true };
}

function goalsBelow(view: GridView, top: number, bottom: number): Goals | null {
  for (let row = top; row <= bottom; row += 1) {
    const columns = goalColumns(view, row);
    if (columns.size === 0) continue;
    const complete = withOtherText(view, row, columns, bottom);
    const text = (field: GoalLabel): Cell | null => {
      const column = complete.get(field);
      return column === undefined ? null : textBelow(view, row, column, bottom);
    };
    const labels = Array.from(columns.values(), (column) => ({ row, column }));
    const assumed = Array.from(complete)
      .filter(([field]) => !columns.has(field))
      .map(([field, column]) => ({ row, column, field: `${field}Goal` as const }));
    const places = [...labels, ...furtherGoals(view, row, Array.from(complete.values()), bottom)];
    return { row, labels: places, assumed, expectedGoal: text('expected'), actualGoal: text('actual') };
  }
  return null;
}

/** Goals below the first, one a row: nothing else stands in their rows. */
function furtherGoals(view: GridView, row: number, columns: readonly number[], bottom: number): ViewPosition[] {
  const rows = Array.from({ length: Math.max(0, bottom - row) }, (_, index) => row + 1 + index);
  const isOfGoals = (below: number): boolean => view.filledColumns(below).every((column) => columns.includes(column));
  const end = rows.find((below) => !isOfGoals(below)) ?? bottom + 1;
  return rows
    .filter((below) => below < end)
    .flatMap((below) => view.filledColumns(below).map((column) => ({ row: below, column })));
}

/** With the other of two texts, where only one has a heading that says which it is: the expected goal stands left of the actual one. */
function withOtherText(
  view: GridView,
  row: number,
  columns: ReadonlyMap<GoalLabel, number>,
  bottom: number,
): ReadonlyMap<GoalLabel, number> {
  const [known, ...others] = columns;
  const below = view.nextFilledRow(row);
  if (!known || others.length > 0 || below > bottom) return columns;
  const [field, column] = known;
  const free = view.filledColumns(below).filter((other) => (field === 'actual' ? other < column : other > column));
  const [only] = free;
  const isTwo = only !== undefined && free.length === 1 && view.text(below, column) !== '';
  return isTwo ? new Map([...columns, [field === 'actual' ? 'expected' : 'actual', only]]) : columns;
}

/** Both goals in one row, each right of its name: 年度目标, its text, 完成情况, its text. */
function goalsInRow(view: GridView, top: number, bottom: number): Goals | null {
  for (let row = top; row <= bottom; row += 1) {
    const columns = withoutBlockName(view, row);
    const [expected, next, ...others] = columns;
    if (expected === undefined || next === undefined || nameAt(view, row, expected) !== 'expected') continue;
    const actual = [next, ...others].find((column) => nameAt(view, row, column) === 'actual');
    const texts = columns.filter((column) => column !== expected && column !== actual);
    const before = texts.filter((column) => actual !== undefined && column < actual);
    const isText = (column: number): boolean => !isHeadingText(view.text(row, column));
    const isPairs = before.length <= 1 && texts.length - before.length <= 1 && texts.every(isText);
    if (actual === undefined || actual === expected + 1 || !isPairs || !isAboveLabel(view, row, bottom)) continue;
    const goal = (label: number): Cell => {
      const text = columns.find((column) => column > label);
      return view.cell(row, text !== undefined && texts.includes(text) ? text : label + 1);
    };
    const labels = [expected, actual].map((column) => ({ row, column }));
    return { row, labels, assumed: [], expectedGoal: goal(expected), actualGoal: goal(actual) };
  }
  return null;
}

/** The filled columns of a row, without the name of the whole block left of the name of a goal and its text. */
function withoutBlockName(view: GridView, row: number): readonly number[] {
  const [first, second, third, ...others] = view.filledColumns(row);
  if (first === undefined || second === undefined || third === undefined) return view.filledColumns(row);
  const isBlockName = nameAt(view, row, first) === 'expected' && nameAt(view, row, second) !== null;
  return isBlockName && !isHeadingText(view.text(row, third)) ? [second, third, ...others] : view.filledColumns(row);
}

function nameAt(view: GridView, row: number, column: number): GoalLabel | null {
  return goalNamed(view.text(row, column));
}

/** What may stand beside the name of a goal and is no goal: headings of the goals or of the indicators. */
function isHeadingText(text: string): boolean {
  return goalNamed(text) !== null || isLabel(text) || isGroupName(text);
}

/** Whether nothing follows a row that could be the texts below headings: the next row begins with a label, or is of another block. */
function isAboveLabel(view: GridView, row: number, bottom: number): boolean {
  const below = view.nextFilledRow(row);
  const [first] = view.filledColumns(below);
  if (below > bottom || first === undefined) return true;
  const text = view.text(below, first);
  return first <= (view.filledColumns(row)[0] ?? 0) && (isLabel(text) || meantHeaderLabel(text) !== null);
}

/** Goals without headings above them: each beside its name at the left edge, or both still to be filled in there. */
function goalsBeside(view: GridView, top: number, bottom: number): Goals | null {
  const found = Array.from({ length: Math.max(0, bottom - top + 1) }, (_, index) => top + index).flatMap((row) => {
    const [column, next] = withoutBlockName(view, row);
    const label = column === undefined ? '' : unnumbered(view.text(row, column));
    const field = label.length <= MAX_HEADING_LENGTH && isGoalName(label) ? meantGoalColumn(label) : null;
    const isHeading =
      next !== undefined && (isHeadingText(unnumbered(view.text(row, next))) || hasGoalHeading(view, row, next));
    if (column === undefined || field === null || isHeading) return [];
    const place = { row, column: next ?? column + 1 };
    return [{ field, row, column, label, place, isFilled: next !== undefined }];
  });
  if (!found.some(({ isFilled }) => isFilled) && !hasBoth(found)) return null;
  // As of the targets, what a goal was changed to goes before what it was.
  const changed = found.find(({ field, label, isFilled }) => field === 'expected' && isFilled && /调整/.test(label));
  const text = (wanted: GoalLabel): Cell | null => {
    const goal = (wanted === 'expected' && changed) || found.find(({ field }) => field === wanted);
    return goal ? view.cell(goal.place.row, goal.place.column) : null;
  };
  const [first] = found;
  if (!first) return null;
  const initial = changed ? found.filter(({ field }) => field === 'expected').map(({ place }) => place) : [];
  const labels = [...found, ...initial];
  return { row: first.row, labels, assumed: [], expectedGoal: text('expected'), actualGoal: text('actual') };
}

/** Whether right of a cell stands what only a heading is called. */
function hasGoalHeading(view: GridView, row: number, column: number): boolean {
  const right = view.filledColumns(row).filter((other) => other > column);
  return right.some((other) => goalAt(view, row, other, meantGoalColumn).length > 0);
}

/** 年度总体目标, 年度目标完成情况: also where the name alone could be that of the block. */
function isGoalName(label: string): boolean {
  return goalNamed(label) !== null || isGoalReached(label);
}

/**
 * The columns of the headings in a row. Names decide whether it is one, meaning what else stands in it. The name of the block at its
 * left ('年度总体目标完成情况') is no heading where both stand beside it; 总体目标 is one where it is all that stands beside 实际完成情况.
 */
function goalColumns(view: GridView, row: number): ReadonlyMap<GoalLabel, number> {
  const filled = view.filledColumns(row);
  const named = filled.flatMap((column) => goalAt(view, row, column, (text) => labelField(goalLabels, text)));
  const overall = filled.filter((column) => isOverallGoal(view.text(row, column)));
  const isOverall =
    overall.length > 1 || (overall.length > 0 && filled.some((column) => isGoalReached(view.text(row, column))));
  if (named.length === 0 && !isOverall) return new Map();
  const meant = filled.flatMap((column) => goalAt(view, row, column, meantGoalColumn));
  const beside = meant.filter(({ column }) => column !== filled[0]);
  const isFilled = beside.some((heading) => view.text(view.nextFilledRow(row), heading.column) !== '');
  const headings = hasBoth(beside) || isFilled ? beside : meant;
  // '1.年度目标完成情况' left of 年度目标完成情况 is the name of the block.
  const isNamed = ({ column }: GoalHeading): boolean => named.some((other) => other.column === column);
  const places = [...headings.filter(isNamed), ...headings].map(({ field, column }) => [field, column] as const);
  return hasBoth(headings) || named.length > 0 ? new Map(places.reverse()) : new Map();
}

/** 总体目标完成情况, 目标实现情况: what became of a goal and of nothing else. */
function isGoalReached(text: string): boolean {
  return text.length <= MAX_HEADING_LENGTH && /目标/.test(text) && meantGoalColumn(text) === 'actual';
}

interface GoalHeading {
  readonly field: GoalLabel;
  readonly column: number;
}

function goalAt(
  view: GridView,
  row: number,
  column: number,
  fieldOf: (text: string) => GoalLabel | null,
): GoalHeading[] {
  const text = view.text(row, column);
  const field = text.length <= MAX_HEADING_LENGTH ? fieldOf(text) : null;
  return field === null ? [] : [{ field, column }];
}

function hasBoth(headings: readonly GoalHeading[]): boolean {
  return (['expected', 'actual'] as const).every((field) => headings.some((heading) => heading.field === field));
}

function textBelow(view: GridView, row: number, column: number, bottom: number): Cell {
  for (let below = row + 1; below <= bottom; below += 1) {
    if (view.text(below, column)) return view.cell(below, column);
  }
  return row < bottom ? view.cell(row + 1, column) : behindLabel(view, row, column);
}
