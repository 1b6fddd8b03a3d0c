import { contains, parseArea } from '../cell/area';
import type { Area } from '../cell/area';
import { heldBy, isFormulaEntry } from './edit/entry';
import type { SheetPlan } from './sheetPlan';
import type { Template } from './template';

/** A cell of a small picture of a form, in points from its top left corner. */
export interface PictureCell {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** What is printed there, line by line; none where people type or a formula stands. */
  readonly lines: readonly string[];
  /** Points. */
  readonly fontSize: number;
  readonly hasBorder: boolean;
}

/** A form as it will look, small. */
export interface PlanPicture {
  /** Points. */
  readonly width: number;
  readonly height: number;
  readonly cells: readonly PictureCell[];
}

/** Points a cell keeps free, left and right together. */
const SIDES = 4;

/** Draws the plan of a form as boxes with what is printed in them. */
export function planPicture({ font }: Template, plan: SheetPlan): PlanPicture {
  const whole = parseArea(plan.range);
  const merges = plan.merges.map(parseArea);
  const bordered = plan.styles.filter(({ borders }) => borders).map(({ range }) => parseArea(range));
  const lefts = edgesOf(plan.columnWidths);
  const tops = edgesOf(plan.rowHeights);
  const cells = plan.formulas.flatMap((entries, index) =>
    entries.flatMap((entry, offset): PictureCell[] => {
      const [row, column] = [whole.top + index, whole.left + offset];
      const single: Area = { top: row, left: column, bottom: row, right: column };
      const area = merges.find((merge) => contains(merge, row, column)) ?? single;
      if (area.top !== row || area.left !== column) return [];
      const [left, width] = extent(lefts, offset, area.right - whole.left);
      const [top, height] = extent(tops, index, area.bottom - whole.top);
      const fontSize = index === 0 ? font.titleSize : font.size;
      const text = isFormulaEntry(entry) ? '' : String(heldBy(entry));
      const lines = linesIn(text, width, fontSize);
      const hasBorder = bordered.some((range) => contains(range, row, column));
      return [{ left, top, width, height, lines, fontSize, hasBorder }];
    }),
  );
  return { width: lefts.at(-1) ?? 0, height: tops.at(-1) ?? 0, cells };
}

/** Where lines of these sizes begin, and where the last one ends. */
function edgesOf(sizes: readonly number[]): number[] {
  return sizes.reduce((edges, size) => [...edges, (edges.at(-1) ?? 0) + size], [0]);
}

/** Where lines from the first to the last begin, and how much room they take. */
function extent(edges: readonly number[], first: number, last: number): [number, number] {
  const start = edges[first] ?? 0;
  return [start, (edges[last + 1] ?? start) - start];
}

/** A label in lines of as many characters as there is room for; labels are Chinese nearly throughout. */
function linesIn(text: string, width: number, fontSize: number): string[] {
  const room = Math.max(1, Math.floor((width - SIDES) / fontSize));
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${room}}`, 'gu')) ?? [])
    .map((line) => line.trim());
}
