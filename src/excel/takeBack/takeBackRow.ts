import { takeBackMessages } from '../../wording/excel';
import { cellAddress, parseCellAddress } from '../../core/cell/a1';
import type { RowEdit, RowEditPlan, RowSurroundings } from '../../core/sheet/edit/rowEdit';
import type { Area } from '../../core/cell/area';
import { areaAddress, intersects, parseArea } from '../../core/cell/area';
import { areaMovedDown } from '../../core/sheet/edit/joinPlans';
import type { Grid } from '../../core/sheet/grid';
import type { HighlightRule } from '../../core/sheet/sheetPlan';
import { placeBefore, rowAfterLines, rowsBeside } from '../../core/sheet/edit/lineOperation';
import { differingCells, isRowThere } from '../../core/takeBack/heldCell';
import type { SheetChange } from '../../core/takeBack/judgeEdit';
import { applyLook, renewRules } from '../applyRowEdit';
import type { OwnRule } from '../ownRules';
import { restoreLook } from './cellLooks';
import type { ReadLook } from './cellLooks';
import { lookAtEdit } from './lookAtEdit';
import { restoreEdit } from './restoreSheet';
import type { Restoring } from './restoreSheet';
import type { TakeBack, TakeBackLook } from './takeBack';

/** An edit of a row of 绩效指标 with what is needed to take it back. Rows and areas are those before the edit. */
export interface RowChange {
  readonly sheetId: string;
  readonly kind: RowEdit['kind'];
  /** Everything on the sheet, as Excel gave it. */
  readonly before: Grid;
  readonly after: Grid;
  readonly plan: RowEditPlan;
  readonly surroundings: RowSurroundings;
  readonly merges: readonly Area[];
  /** How the cells of a deleted row looked, by address; none for other edits. */
  readonly looks: ReadonlyMap<string, ReadLook>;
  /** The form's live rules. */
  readonly liveRules: readonly HighlightRule[];
  /** Queues the reading of the live rules that stand on the sheet. */
  readonly loadLiveRules: (sheet: Excel.Worksheet) => () => OwnRule[];
}

/** How an edit of a row is taken back, in three round trips; null when it changed nothing. */
export function takeBackRow(change: RowChange): TakeBack | null {
  const { plan, before, after, sheetId, kind } = change;
  const changed = differingCells(before, after);
  if (changed.length === 0 && plan.lines.length === 0) return null;
  const written = writtenAreas(plan);
  return {
    what: (language) => takeBackMessages[language].actions[kind](),
    places: [{ sheetId, cells: [...written, ...lineAddresses(plan)] }],
    isOneStep: true,
    look: (context) => look(context, change),
  };
}

/** The rows put in or taken out, where they stand afterwards. */
function lineAddresses({ lines }: RowEditPlan): string[] {
  return lines.map(({ row }, index) => {
    const now = (rowAfterLines(row, lines.slice(index + 1)) ?? row) + 1;
    return `${now}:${now}`;
  });
}

function writtenAreas({ writes }: RowEditPlan): string[] {
  return writes.map(({ row, column, entries }) =>
    areaAddress({ top: row, left: column, bottom: row, right: column + entries.length - 1 }),
  );
}

function look(context: Excel.RequestContext, change: RowChange): Promise<TakeBackLook> {
  const { plan, sheetId } = change;
  const edit = sheetChange(change);
  const left = plan.lines.length > 0 ? lineAddresses(plan) : writtenAreas(plan);
  return lookAtEdit(context, sheetId, edit, (sheet, seen) => ({
    kind: 'open',
    left,
    run: () => restoreEdit(context, sheet, seen, restoring(change, areRulesThere(change, seen.now))),
  }));
}

/** Whether the rows the live rules are about are where the edit has left them; rules follow rows that have moved by themselves. */
function areRulesThere({ liveRules, plan, after }: RowChange, now: Grid | null): boolean {
  return liveRules.every(({ range }) => {
    const row = rowAfterLines(parseArea(range).bottom, plan.lines);
    return row !== null && isRowThere(now, after, row);
  });
}

function restoring(change: RowChange, isRenewing: boolean): Restoring {
  const { plan, looks } = change;
  return {
    prepare: (sheet) => unmergeNames(sheet, change),
    look: (sheet) => {
      const liveRules = plan.liveRules ? change.loadLiveRules(sheet) : () => [];
      return () => {
        looks.forEach((look, cell) => restoreLook(sheet.getRange(cell).untrack(), look));
        if (plan.liveRules && change.liveRules.length > 0 && isRenewing)
          renewRules(sheet, liveRules(), change.liveRules);
      };
    },
    finish: (sheet) => {
      restoreLooks(sheet, change);
      selectReturned(sheet, plan);
    },
    formatted: formattedCells(change),
  };
}

/** Where Excel has selected the whole row put back, one press of Delete would empty it: one cell of it is selected instead. */
function selectReturned(sheet: Excel.Worksheet, { lines, select }: RowEditPlan): void {
  const line = lines.find(({ kind }) => kind === 'delete');
  if (!line) return;
  sheet
    .getRange(cellAddress(line.row, parseCellAddress(select).column))
    .untrack()
    .select();
}

/** Names of one row merged with new ones, where nothing is left to merge once those are gone, and names that were not merged before. */
function unmergeNames(sheet: Excel.Worksheet, { plan: { lines, merges }, surroundings }: RowChange): void {
  const known = (surroundings.merges ?? []).map((area) => areaMovedDown(area, lines));
  const isNew = (area: Area): boolean =>
    surroundings.merges !== null && !known.some((old) => isSeveral(old) && intersects(old, area));
  merges
    .filter((area) => {
      const { top, bottom, left, right } = area;
      const there = rowsOf(top, bottom).filter((row) => placeBefore({ row, column: 0 }, lines) !== null);
      return top < bottom && left === right && (there.length === 1 || (there.length > 1 && isNew(area)));
    })
    .forEach((area) => sheet.getRange(areaAddress(area)).untrack().unmerge());
}

function isSeveral({ top, left, bottom, right }: Area): boolean {
  return top < bottom || left < right;
}

/** Cells whose number formats the edit has changed, by their places before it. */
function formattedCells({ plan, looks }: RowChange): Set<string> {
  if (plan.lines.length > 0) return new Set(looks.keys());
  return new Set(
    plan.numberFormats.flatMap(({ row, column, formats }) =>
      formats.map((_, index) => cellAddress(row, column + index)),
    ),
  );
}

function sheetChange({ before, after, plan: { lines, writes } }: RowChange): SheetChange {
  return {
    before,
    after,
    operations: lines,
    landmarks: rowsBeside(lines),
    written: new Set(
      writes.flatMap((write) => write.entries.map((_, index) => cellAddress(write.row, write.column + index))),
    ),
    lines: 'row',
  };
}

function restoreLooks(sheet: Excel.Worksheet, { plan, surroundings, merges, looks }: RowChange): void {
  const { lines } = plan;
  const height = (row: number, points: number | undefined): void => {
    if (points !== undefined) sheet.getRange(cellAddress(row, 0)).untrack().format.rowHeight = points;
  };
  for (const { row } of plan.heights) {
    const old = placeBefore({ row, column: 0 }, lines);
    if (old) height(old.row, surroundings.heights.get(old.row));
  }
  if (lines.some(({ kind }) => kind === 'insert')) return;
  for (const { cell } of plan.looks) {
    const look = surroundings.looks.get(cell);
    if (look) applyLook(sheet.getRange(cell).untrack().format, look);
  }
  const [line] = lines;
  if (!line) return;
  if (looks.size > 0) height(line.row, surroundings.heights.get(line.row));
  merges
    .filter(({ top, bottom, left, right }) => top <= line.row && line.row <= bottom && (top < bottom || left < right))
    .forEach((area) => sheet.getRange(areaAddress(area)).untrack().merge(false));
}

function rowsOf(top: number, bottom: number): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
