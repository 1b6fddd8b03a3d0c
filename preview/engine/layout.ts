import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  BooleanNumber,
  RemoveMergeUndoMutationFactory,
  RemoveWorksheetMergeMutation,
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetWorksheetColWidthMutation,
  SetWorksheetColWidthMutationFactory,
  SetWorksheetRowHeightMutation,
  SetWorksheetRowHeightMutationFactory,
  SetWorksheetRowIsAutoHeightMutation,
  SetWorksheetRowIsAutoHeightMutationFactory,
  ToggleGridlinesMutation,
} from './univer';
import { bounding, cellsOf } from './address';
import type { Area } from './address';
import type { Cells } from './cells';
import type { EngineContext } from './engineContext';
import { toArea, toRange } from './univerRange';

/** Pixels per point, at the 96 dpi Excel and the grid reckon with. */
const PX_PER_POINT = 4 / 3;

/** Rows and columns that stay in sight. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** The sheet's frame: merges, widths and heights, frozen panes, grid lines. */
export class Layout {
  constructor(
    private readonly context: EngineContext,
    private readonly cells: Cells,
  ) {}

  merges(sheetId: string): Area[] {
    return this.context.sheet(sheetId).getMergeData().map(toArea);
  }

  mergesIn(sheetId: string, area: Area): Area[] {
    const { startRow, startColumn, endRow, endColumn } = toRange(area);
    return this.context
      .sheet(sheetId)
      .getMergeData()
      .filter(
        (merge) =>
          merge.startRow <= endRow &&
          merge.endRow >= startRow &&
          merge.startColumn <= endColumn &&
          merge.endColumn >= startColumn,
      )
      .map(toArea);
  }

  /** Merges the area, together with merges it touches; only the top-left cell keeps its content. */
  merge(sheetId: string, area: Area): void {
    const whole = this.withTouchedMerges(sheetId, area);
    this.unmerge(sheetId, whole);
    if (whole.rows * whole.columns === 1) return;
    this.context.ensureSize(sheetId, whole);
    const others = [...cellsOf(whole)].slice(1).filter(({ row, column }) => this.cells.isFilled(sheetId, row, column));
    this.cells.write(
      sheetId,
      others.map((cell) => ({ ...cell, value: '' })),
    );
    const params = { ...this.context.target(sheetId), ranges: [toRange(whole)] };
    const undo = AddMergeUndoMutationFactory(this.context.injector, params);
    this.context.apply(AddWorksheetMergeMutation, params, undo, RemoveWorksheetMergeMutation);
  }

  unmerge(sheetId: string, area: Area): void {
    const ranges = this.mergesIn(sheetId, area).map(toRange);
    if (ranges.length === 0) return;
    const params = { ...this.context.target(sheetId), ranges };
    const undo = RemoveMergeUndoMutationFactory(this.context.injector, params);
    this.context.apply(RemoveWorksheetMergeMutation, params, undo, AddWorksheetMergeMutation);
  }

  /** Points. */
  columnWidth(sheetId: string, column: number): number {
    return toPoints(this.context.sheet(sheetId).getColumnWidth(column));
  }

  setColumnWidth(sheetId: string, area: Area, points: number): void {
    const params = {
      ...this.context.target(sheetId),
      ranges: [this.writableRange(sheetId, area)],
      colWidth: toPixels(points),
    };
    const undo = SetWorksheetColWidthMutationFactory(params, this.context.sheet(sheetId));
    this.context.apply(SetWorksheetColWidthMutation, params, undo);
  }

  /** Points. */
  rowHeight(sheetId: string, row: number): number {
    return toPoints(this.context.sheet(sheetId).getRowHeight(row));
  }

  setRowHeight(sheetId: string, area: Area, points: number): void {
    const params = {
      ...this.context.target(sheetId),
      ranges: [this.writableRange(sheetId, area)],
      rowHeight: toPixels(points),
    };
    const undo = SetWorksheetRowHeightMutationFactory(params, this.context.sheet(sheetId));
    this.setAutoHeight(sheetId, area, false);
    this.context.apply(SetWorksheetRowHeightMutation, params, undo);
  }

  /** Whether rows grow with their content; a height that is set ends that. */
  setAutoHeight(sheetId: string, area: Area, auto: boolean): void {
    const autoHeightInfo = auto ? BooleanNumber.TRUE : BooleanNumber.FALSE;
    const params = { ...this.context.target(sheetId), ranges: [this.writableRange(sheetId, area)], autoHeightInfo };
    const undo = SetWorksheetRowIsAutoHeightMutationFactory(params, this.context.sheet(sheetId));
    this.context.apply(SetWorksheetRowIsAutoHeightMutation, params, undo);
  }

  frozen(sheetId: string): FrozenPanes {
    const { ySplit, xSplit } = this.context.sheet(sheetId).getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  freeze(sheetId: string, { rows, columns }: FrozenPanes): void {
    const start = { startRow: rows || -1, startColumn: columns || -1 };
    const params = { ...this.context.target(sheetId), ...start, ySplit: rows, xSplit: columns };
    this.context.apply(SetFrozenMutation, params, SetFrozenMutationFactory(this.context.injector, params));
  }

  showsGridlines(sheetId: string): boolean {
    return !this.context.sheet(sheetId).hasHiddenGridlines();
  }

  showGridlines(sheetId: string, show: boolean): void {
    const params = (on: boolean) => ({
      ...this.context.target(sheetId),
      showGridlines: on ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    });
    this.context.apply(ToggleGridlinesMutation, params(show), params(this.showsGridlines(sheetId)));
  }

  private withTouchedMerges(sheetId: string, area: Area): Area {
    const whole = this.mergesIn(sheetId, area).reduce(bounding, area);
    return whole.rows === area.rows && whole.columns === area.columns ? whole : this.withTouchedMerges(sheetId, whole);
  }

  private writableRange(sheetId: string, area: Area): ReturnType<typeof toRange> {
    return toRange(this.context.writable(sheetId, area));
  }
}

function toPixels(points: number): number {
  return Math.round(points * PX_PER_POINT);
}

function toPoints(pixels: number): number {
  return pixels / PX_PER_POINT;
}
