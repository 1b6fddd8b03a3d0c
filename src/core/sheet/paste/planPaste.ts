import { cellAddress } from '../../cell/a1';
import { labelText } from '../../cell/cellText';
import { GENERAL, TEXT_FORMAT } from '../../cell/numberFormat';
import { isUnusedIndicator } from '../../form/isUnusedIndicator';
import { entryAt } from '../edit/entryAt';
import { gridAfterEdit } from '../edit/gridAfterEdit';
import type { IndicatorRow } from '../edit/indicatorRows';
import { inferMerges } from '../edit/inferMerges';
import { areaMovedDown, joinPlans } from '../edit/joinPlans';
import { rowAfterLines } from '../edit/lineOperation';
import { literalEntry } from '../edit/literalEntry';
import { planAddRow } from '../edit/planAddRow';
import { emptyPlan } from '../edit/rowEdit';
import type { RowEditPlan, RowRefusal, RowSurroundings, RowWrite } from '../edit/rowEdit';
import { findRowPlace } from '../edit/rowPlace';
import type { RowPlace } from '../edit/rowPlace';
import { SheetCells } from '../edit/sheetCells';
import { hasNames } from './beneath';
import type { Paste } from './paste';
import { pasteDamage } from './pasteDamage';
import { isCalled, isUnder, pastedRows } from './pastedRows';
import type { PastedRow } from './pastedRows';

/**
 * Puts what was pasted into the form's rows: formulas and what was covered come back, rows there is no room for are added in their
 * block. `place` is on the sheet as gridBeneath gives it.
 */
export function planPaste(place: RowPlace, paste: Paste, surroundings: RowSurroundings): RowEditPlan | RowRefusal {
  const work = new PasteWork(place, paste, surroundings);
  const { formulas = 0, covered = 0, lost = 0, rows = 0 } = pasteDamage(paste) ?? {};
  for (const row of pastedRows(paste, place, rows)) {
    const refusal = work.put(row);
    if (refusal) return refusal;
  }
  const report = { code: 'pasted', rows: work.added, formulas, covered, lost, followed: work.followed } as const;
  return joinPlans([putBack(place, paste), ...work.plans], cellAddress(work.selected, place.ownColumns.from), report);
}

/** A part of the plan; what is said and shown is said of the whole. */
const PART = emptyPlan('', { code: 'pasted', rows: 0, formulas: 0, covered: 0, lost: 0, followed: 0 });

/** What brings the sheet from as it is after the paste to as it is beneath it. */
function putBack({ cells, ...place }: RowPlace, paste: Paste): RowEditPlan {
  const { area, after } = paste;
  const pasted = new SheetCells(after);
  const writes: RowWrite[] = [];
  const numberFormats: RowEditPlan['numberFormats'][number][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const format = cells.numberFormat(row, column);
      const isOtherFormat = pasted.numberFormat(row, column) !== format;
      if (isOtherFormat) numberFormats.push({ row, column, formats: [format] });
      const entry = entryAt(cells, row, column);
      if (isOtherFormat || entryAt(pasted, row, column) !== entry)
        writes.push({ row, column, entries: [entry], formats: [format] });
    }
  }
  const names = hasNames(paste, { cells, ...place }) ? inferMerges({ cells, ...place }) : [];
  const merges = names.filter(({ top, bottom }) => top <= area.bottom && area.top <= bottom);
  return { ...PART, writes, numberFormats, merges };
}

/** The form while one pasted row after the other is put into it. */
class PasteWork {
  readonly plans: RowEditPlan[] = [];
  added = 0;
  /** Rows whose 二级指标 is not told, or not on the form. */
  followed = 0;
  selected: number;
  private readonly taken = new Set<number>();
  private readonly pasted: SheetCells;
  private readonly lastRow: number;
  /** The row the next one follows where nothing tells where it belongs. */
  private previous: number;

  constructor(
    private place: RowPlace,
    private readonly paste: Paste,
    private surroundings: RowSurroundings,
  ) {
    this.pasted = new SheetCells(paste.after);
    this.lastRow = place.rows.at(-1)?.row ?? place.here.row;
    this.previous = hasNames(paste, place) ? (place.rows[0]?.row ?? place.here.row) : this.lastRow;
    this.selected = this.previous;
  }

  /** Puts a row in its block; says why where there is no room for it. */
  put(pasted: PastedRow): RowRefusal | null {
    if (hasNames(this.paste, this.place) && !this.isPlaced(pasted)) this.followed += 1;
    const free = hasNames(this.paste, this.place) ? this.freeRow(pasted) : null;
    if (free) return this.fill(free.row, pasted, free.row);
    const block = this.blockOf(pasted);
    const place = findRowPlace(this.place.cells.grid, cellAddress(block.row, this.place.ownColumns.from));
    if (!place) return { kind: 'refusal', reason: { code: 'mergedAcross' } };
    const plan = planAddRow(place, this.surroundings);
    if (plan.kind === 'refusal') return plan;
    const { validations } = plan;
    this.apply({ ...plan, validations: validations.map((rule) => ({ ...rule, from: this.lastRowCell(rule.from) })) });
    this.added += 1;
    return this.fill(block.row + 1, pasted, block.row);
  }

  private isPlaced(pasted: PastedRow): boolean {
    return pasted.isNamed && this.place.rows.some((row) => isUnder(row, { ...pasted, category: '' }));
  }

  /** The row of the same indicator, else the first unused one of its block. */
  private freeRow(pasted: PastedRow): IndicatorRow | undefined {
    const { fieldColumns } = this.place;
    const nameColumn = fieldColumns.get('name');
    const name = nameColumn === undefined ? '' : labelText(this.pasted.value(pasted.row, nameColumn));
    const block = this.rowsUnder(pasted).filter(({ row }) => !this.taken.has(row));
    const isUnused = ({ indicator }: IndicatorRow): boolean => indicator === null || isUnusedIndicator(indicator);
    return block.find((row) => isCalled(row, name)) ?? block.find(isUnused);
  }

  /** The last row of its block; of the row before it where nothing tells. */
  private blockOf(pasted: PastedRow): IndicatorRow {
    const { rows, here } = this.place;
    return this.rowsUnder(pasted).at(-1) ?? rows.find(({ row }) => row === this.previous) ?? rows.at(-1) ?? here;
  }

  /** The rows under its names, else under its 二级指标, whose names differ, else under its 一级指标; none where it has neither. */
  private rowsUnder(pasted: PastedRow): IndicatorRow[] {
    const told = [pasted, { ...pasted, category: '' }, { ...pasted, subcategory: '' }];
    const wanted = told.filter(({ category, subcategory }) => category !== '' || subcategory !== '');
    return (
      wanted.map((names) => this.place.rows.filter((row) => isUnder(row, names))).find(({ length }) => length > 0) ?? []
    );
  }

  /** Enters the cells of a pasted row; formulas of the row stay, and nothing is emptied. */
  private fill(row: number, pasted: PastedRow, pattern: number): null {
    const { cells, ownColumns } = this.place;
    const { left, right } = this.paste.area;
    const [writes, numberFormats]: [RowWrite[], RowEditPlan['numberFormats'][number][]] = [[], []];
    for (let column = Math.max(left, ownColumns.from); column <= Math.min(right, ownColumns.to); column += 1) {
      const value = this.pasted.value(pasted.row, column);
      if (value === '' || cells.formula(row, column) !== null) continue;
      // A number keeps how it is shown: 0.98 as 98%, a day as a day. Texts keep to the cell.
      const shown = this.pasted.numberFormat(pasted.row, column);
      const isShownSo = typeof value === 'number' && shown !== GENERAL && shown !== TEXT_FORMAT;
      const format = isShownSo ? shown : cells.numberFormat(pattern, column);
      if (isShownSo) numberFormats.push({ row, column, formats: [format] });
      const isText = format === TEXT_FORMAT && typeof value === 'number';
      writes.push({ row, column, entries: [literalEntry(isText ? String(value) : value, format)], formats: [format] });
    }
    this.apply({ ...PART, writes, numberFormats });
    this.taken.add(row);
    this.previous = row;
    this.selected = row;
    return null;
  }

  private apply(plan: RowEditPlan): void {
    this.plans.push(plan);
    const { cells, here, ownColumns } = this.place;
    const grid = gridAfterEdit(cells.grid, plan);
    const { lines } = plan;
    const down = (row: number): number => rowAfterLines(row, lines) ?? row;
    const taken = [...this.taken].map(down);
    this.taken.clear();
    taken.forEach((row) => this.taken.add(row));
    this.previous = down(this.previous);
    this.surroundings = surroundingsAfter(this.surroundings, plan);
    this.place = findRowPlace(grid, cellAddress(down(here.row), ownColumns.from)) ?? this.place;
  }

  /** A cell of the form's last row as it was read. */
  private lastRowCell(address: string): string {
    return address.replace(/\d+/g, String(this.lastRow + 1));
  }
}

function surroundingsAfter(surroundings: RowSurroundings, { lines, merges, heights }: RowEditPlan): RowSurroundings {
  const moved = surroundings.merges?.map((area) => areaMovedDown(area, lines)) ?? null;
  const rows = Array.from(surroundings.heights, ([row, height]) => [rowAfterLines(row, lines) ?? row, height] as const);
  return {
    ...surroundings,
    merges: moved && [...moved, ...merges],
    heights: new Map([...rows, ...heights.map(({ row, height }) => [row, height] as const)]),
  };
}
