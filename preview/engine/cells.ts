import {
  CellValueType,
  FormulaDataModel,
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  numfmt,
} from './univer';
import type { ICellData, IObjectMatrixPrimitiveType, ISetRangeValuesMutationParams, Nullable } from './univer';
import { Extent, cellArea, cellsOf, contains } from './address';
import type { Area } from './address';
import { readSide, readStyle, writeStyle } from './cellStyle';
import type { CellStyle, Line, Side } from './cellStyle';
import { isErrorValue } from './cellValue';
import type { CellValue } from './cellValue';
import type { EngineContext } from './engineContext';
import { hyperlinkOf } from './hyperlink';
import type { Hyperlink } from './hyperlink';
import { toArea } from './univerRange';

/** What is to change in one cell; what is left out stays. A formula wins over a value. */
export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly value?: CellValue;
  /** With leading '='. */
  readonly formula?: string;
  readonly style?: Partial<CellStyle>;
  /** Takes every format away before `style` is applied. */
  readonly resetStyle?: boolean;
  /** Null takes the link away. */
  readonly hyperlink?: Hyperlink | null;
}

/** Everything a cell holds. */
export interface CellContent {
  readonly value: CellValue;
  /** With leading '=', null when the cell holds a value or nothing. */
  readonly formula: string | null;
  readonly style: CellStyle;
}

/** Whether a cell lies below another one that a merge shows in its place. */
type IsHidden = (row: number, column: number) => boolean;

/** The cells of the workbook: values, formulas, formats. */
export class Cells {
  constructor(private readonly context: EngineContext) {}

  read(sheetId: string, row: number, column: number): CellContent {
    const cell = this.raw(sheetId, row, column);
    return {
      value: valueOf(cell),
      formula: this.formula(sheetId, row, column, cell),
      style: this.style(sheetId, row, column),
    };
  }

  /** The link of a cell; null when it has none. */
  hyperlink(sheetId: string, row: number, column: number): Hyperlink | null {
    return hyperlinkOf(this.raw(sheetId, row, column));
  }

  value(sheetId: string, row: number, column: number): CellValue {
    return valueOf(this.raw(sheetId, row, column));
  }

  /** Whether the cell holds a value or a formula. */
  isFilled(sheetId: string, row: number, column: number): boolean {
    return isFilled(this.raw(sheetId, row, column));
  }

  style(sheetId: string, row: number, column: number): CellStyle {
    return readStyle(this.composedStyle(sheetId, row, column));
  }

  /** One line around a cell. */
  line(sheetId: string, row: number, column: number, side: Side): Line {
    return readSide(this.composedStyle(sheetId, row, column), side);
  }

  /** What the cell shows, by its number format. */
  text(sheetId: string, row: number, column: number): string {
    const { value, style } = this.read(sheetId, row, column);
    return displayText(value, style.numberFormat);
  }

  /** Changes cells in one go; cells hidden by a merge keep no content, as in Excel. */
  write(sheetId: string, changes: Iterable<CellChange>): void {
    const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
    const written = new Extent();
    const hidden = this.hiddenByMerges(sheetId);
    for (const change of changes) {
      const { row, column } = change;
      const data = this.cellData(sheetId, change, hidden);
      if (isEmpty(data)) continue;
      (cellValue[row] ??= {})[column] = data;
      written.include(row, column);
    }
    const extent = written.area;
    if (!extent) return;
    this.context.ensureSize(sheetId, extent);
    this.mutate({ ...this.context.target(sheetId), cellValue });
  }

  /** The smallest area around everything that is filled in (and, without `valuesOnly`, formatted or merged). */
  usedArea(sheetId: string, valuesOnly: boolean): Area | null {
    const used = new Extent();
    const sheet = this.context.sheet(sheetId);
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (isFilled(cell) || (!valuesOnly && cell?.s)) used.include(row, column);
    });
    const merges = valuesOnly ? [] : sheet.getMergeData();
    for (const { startRow, startColumn, endRow, endColumn } of merges) {
      used.include(startRow, startColumn);
      used.include(endRow, endColumn);
    }
    return used.area;
  }

  /** All cells of the sheet with a formula. */
  formulaCells(sheetId: string): { row: number; column: number; formula: string }[] {
    const found: { row: number; column: number; formula: string }[] = [];
    this.context
      .sheet(sheetId)
      .getCellMatrix()
      .forValue((row, column, cell) => {
        const formula = this.formula(sheetId, row, column, cell);
        if (formula) found.push({ row, column, formula });
      });
    return found;
  }

  /** The format of the cell, its row and column; not what conditional formats make of it, which Univer's own reading has in a window. */
  private composedStyle(sheetId: string, row: number, column: number) {
    const sheet = this.context.sheet(sheetId);
    return sheet.getComposedCellStyleByCellData(row, column, sheet.getCellRaw(row, column));
  }

  private raw(sheetId: string, row: number, column: number): Nullable<ICellData> {
    return this.context.sheet(sheetId).getCellMatrix().getValue(row, column);
  }

  private formula(sheetId: string, row: number, column: number, cell: Nullable<ICellData>): string | null {
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    const model = this.context.injector.get(FormulaDataModel);
    return model.getFormulaStringByCell(row, column, sheetId, this.context.unitId) ?? null;
  }

  private cellData(sheetId: string, change: CellChange, isHidden: IsHidden): ICellData {
    const { row, column, value, formula, style, resetStyle, hyperlink } = change;
    const changesContent = (value !== undefined || formula !== undefined) && !isHidden(row, column);
    const content = {
      ...(changesContent && contentData(value ?? '', formula, style?.numberFormat === '@')),
      ...(hyperlink !== undefined && { custom: hyperlink && { hyperlink } }),
    };
    if (!style && !resetStyle) return content;
    const kept = content.t === undefined ? this.raw(sheetId, row, column)?.t : undefined;
    const data: ICellData = kept ? { ...content, t: kept } : content;
    return {
      ...data,
      s: resetStyle
        ? { ...this.withoutStyle(sheetId, row, column), ...writeStyle(style ?? {}) }
        : writeStyle(style ?? {}),
    };
  }

  /** Univer merges styles; to take everything away each property present must be named as null. */
  private withoutStyle(sheetId: string, row: number, column: number): Record<string, null> {
    const present = this.context.sheet(sheetId).getCellStyle(row, column) ?? {};
    return Object.fromEntries(Object.keys(present).map((key) => [key, null]));
  }

  private hiddenByMerges(sheetId: string): IsHidden {
    const merges = this.context.sheet(sheetId).getMergeData().map(toArea);
    return (row, column) => {
      const merge = merges.find((area) => contains(area, cellArea(row, column)));
      return merge !== undefined && (merge.row !== row || merge.column !== column);
    };
  }

  private mutate(params: ISetRangeValuesMutationParams): void {
    const undo = SetRangeValuesUndoMutationFactory(this.context.injector, params);
    this.context.apply(SetRangeValuesMutation, params, undo);
  }
}

function contentData(value: CellValue, formula: string | undefined, textFormat: boolean): ICellData {
  const none: ICellData = { v: null, t: null, f: null, si: null, p: null };
  if (formula !== undefined) return { ...none, f: formula };
  if (value === '') return none;
  if (typeof value === 'number') return { ...none, v: value, t: CellValueType.NUMBER };
  if (typeof value === 'boolean') return { ...none, v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  const looksLikeNumber = !textFormat && value.trim() !== '' && Number.isFinite(Number(value));
  return { ...none, v: value, t: looksLikeNumber ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function isEmpty(data: ICellData): boolean {
  for (const _ in data) return false;
  return true;
}

function isFilled(cell: Nullable<ICellData>): boolean {
  return valueOf(cell) !== '' || Boolean(cell?.f ?? cell?.si);
}

/** The Excel value in Univer's cell. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? null;
  if (value === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, '').replaceAll('\r', '\n') ?? '';
  if (cell?.t === CellValueType.BOOLEAN) return value === 1 || value === true || value === '1';
  if (cell?.t === CellValueType.NUMBER) return Number(value);
  return value;
}

/** What a cell of that number format shows for the value. */
export function displayText(value: CellValue, format: string): string {
  if (value === '' || isErrorValue(value)) return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (format === '@') return String(value);
  return numfmt.format(format, value, { locale: 'zh-CN', throws: false });
}

/** The changes that give each cell of the area what `change` says. */
export function* changesFor(
  area: Area,
  change: (row: number, column: number) => Omit<CellChange, 'row' | 'column'>,
): Generator<CellChange> {
  for (const { row, column } of cellsOf(area)) yield { row, column, ...change(row - area.row, column - area.column) };
}
