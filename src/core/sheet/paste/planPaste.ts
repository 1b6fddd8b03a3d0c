import { cellAddress } from '../../cell/a1';
import { labelText } from '../../cell/cellText';
import { GENERAL, TEXT_FORMAT } from '../../cell/numberFormat';
import { entryAt } from '../edit/entryAt';
import { GrowingForm, isUnder } from '../edit/growingForm';
import type { IndicatorRow } from '../edit/indicatorRows';
import { inferMerges } from '../edit/inferMerges';
import { joinPlans } from '../edit/joinPlans';
import { literalEntry } from '../edit/literalEntry';
import { emptyPlan } from '../edit/rowEdit';
import type { RowEditPlan, RowRefusal, RowSurroundings, RowWrite } from '../edit/rowEdit';
import type { RowPlace } from '../edit/rowPlace';
import { SheetCells } from '../edit/sheetCells';
import { hasNames } from './beneath';
import type { Paste } from './paste';
import { pasteDamage } from './pasteDamage';
import { pastedRows } from './pastedRows';
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
  const { added, plans } = work.form;
  const report = { code: 'pasted', rows: added, formulas, covered, lost, followed: work.followed } as const;
  return joinPlans([putBack(place, paste), ...plans], cellAddress(work.selected, place.ownColumns.from), report);
}

/** A part of the plan; what is said and shown is said of the whole. */
const PART = emptyPlan('', { code: 'pasted', rows: 0, formulas: 0, covered: 0, lost: 0, followed: [] });

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
  /** Names of the rows whose 二级指标 is not told, or not on the form. */
  readonly followed: string[] = [];
  selected: number;
  readonly form: GrowingForm;
  private readonly pasted: SheetCells;
  /** The row the next one follows where nothing tells where it belongs. */
  private previous: number;

  constructor(
    place: RowPlace,
    private readonly paste: Paste,
    surroundings: RowSurroundings,
  ) {
    this.form = new GrowingForm(place, surroundings);
    this.pasted = new SheetCells(paste.after);
    const lastRow = place.rows.at(-1)?.row ?? place.here.row;
    this.previous = hasNames(paste, place) ? (place.rows[0]?.row ?? place.here.row) : lastRow;
    this.selected = this.previous;
  }

  /** Puts a row in its block; says why where there is no room for it. */
  put(pasted: PastedRow): RowRefusal | null {
    const { place } = this.form;
    if (hasNames(this.paste, place) && !this.isPlaced(pasted)) this.followed.push(this.nameOf(pasted));
    const free = hasNames(this.paste, place) ? this.form.freeRow(pasted, this.nameOf(pasted)) : null;
    if (free) return this.fill(free.row, pasted, free.row);
    const { row } = this.blockOf(pasted);
    const refusal = this.form.addBelow(row);
    return refusal ?? this.fill(row + 1, pasted, row);
  }

  private isPlaced(pasted: PastedRow): boolean {
    return pasted.isNamed && this.form.place.rows.some((row) => isUnder(row, { ...pasted, category: '' }));
  }

  private nameOf(pasted: PastedRow): string {
    const column = this.form.place.fieldColumns.get('name');
    return column === undefined ? '' : labelText(this.pasted.value(pasted.row, column));
  }

  /** The last row of its block; of the row before it where nothing tells. */
  private blockOf(pasted: PastedRow): IndicatorRow {
    const { rows, here } = this.form.place;
    return this.form.rowsUnder(pasted).at(-1) ?? rows.find(({ row }) => row === this.previous) ?? rows.at(-1) ?? here;
  }

  /** Enters the cells of a pasted row; formulas of the row stay, and nothing is emptied. */
  private fill(row: number, pasted: PastedRow, pattern: number): null {
    const { cells, ownColumns } = this.form.place;
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
    this.form.apply({ ...PART, writes, numberFormats });
    this.form.take(row);
    this.previous = row;
    this.selected = row;
    return null;
  }
}
