import { cellAddress } from '../../cell/a1';
import { bareLabel, labelText } from '../../cell/cellText';
import { isUnusedIndicator } from '../../form/isUnusedIndicator';
import { gridAfterEdit } from './gridAfterEdit';
import type { IndicatorRow } from './indicatorRows';
import { areaMovedDown } from './joinPlans';
import { rowAfterLines } from './lineOperation';
import { planAddRow } from './planAddRow';
import type { RowEditPlan, RowRefusal, RowSurroundings } from './rowEdit';
import { findRowPlace } from './rowPlace';
import type { RowPlace } from './rowPlace';

/** The names a row is to stand under; '' where none is told. As labels are compared. */
export interface RowNames {
  readonly category: string;
  readonly subcategory: string;
}

/** A form while rows are put into it, one plan on top of the other. */
export class GrowingForm {
  readonly plans: RowEditPlan[] = [];
  /** How many rows were added. */
  added = 0;
  private readonly taken = new Set<number>();
  private readonly lastRow: number;

  constructor(
    private current: RowPlace,
    private surroundings: RowSurroundings,
  ) {
    this.lastRow = current.rows.at(-1)?.row ?? current.here.row;
  }

  /** The form with what was done to it so far. */
  get place(): RowPlace {
    return this.current;
  }

  /** The row of the same indicator under these names, else the first unused one, of those nothing was put into. */
  freeRow(names: RowNames, name: string): IndicatorRow | undefined {
    const block = this.rowsUnder(names).filter(({ row }) => !this.taken.has(row));
    return block.find((row) => isCalled(row, name)) ?? block.find(isFree);
  }

  /** The rows under its names, else under its 二级指标, whose names differ, else under its 一级指标; none where it has neither. */
  rowsUnder(names: RowNames): IndicatorRow[] {
    const told = [names, { ...names, category: '' }, { ...names, subcategory: '' }];
    const wanted = told.filter(({ category, subcategory }) => category !== '' || subcategory !== '');
    return (
      wanted.map((each) => this.current.rows.filter((row) => isUnder(row, each))).find(({ length }) => length > 0) ?? []
    );
  }

  /** Puts a row in below one of the form's; says why where there is no room for it. */
  addBelow(row: number): RowRefusal | null {
    const place = findRowPlace(this.current.cells.grid, cellAddress(row, this.current.ownColumns.from));
    if (!place) return { kind: 'refusal', reason: { code: 'mergedAcross' } };
    const plan = planAddRow(place, this.surroundings);
    if (plan.kind === 'refusal') return plan;
    const { validations } = plan;
    this.apply({ ...plan, validations: validations.map((rule) => ({ ...rule, from: this.lastRowCell(rule.from) })) });
    this.added += 1;
    return null;
  }

  /** Nothing else is to be put into this row. */
  take(row: number): void {
    this.taken.add(row);
  }

  apply(plan: RowEditPlan): void {
    this.plans.push(plan);
    const { cells, here, ownColumns } = this.current;
    const grid = gridAfterEdit(cells.grid, plan);
    const down = (row: number): number => rowAfterLines(row, plan.lines) ?? row;
    const taken = [...this.taken].map(down);
    this.taken.clear();
    taken.forEach((row) => this.taken.add(row));
    this.surroundings = surroundingsAfter(this.surroundings, plan);
    this.current = findRowPlace(grid, cellAddress(down(here.row), ownColumns.from)) ?? this.current;
  }

  /** A cell of the form's last row as it was read. */
  private lastRowCell(address: string): string {
    return address.replace(/\d+/g, String(this.lastRow + 1));
  }
}

/** Whether a row of the form stands under these names, as far as they are told. */
export function isUnder(
  { category, subcategory }: Pick<IndicatorRow, 'category' | 'subcategory'>,
  names: RowNames,
): boolean {
  const isSame = (cell: IndicatorRow['category'], name: string): boolean =>
    name === '' || bareLabel(cell?.value ?? '') === name;
  return isSame(category, names.category) && isSame(subcategory, names.subcategory);
}

/** Whether a row of the form holds the indicator of that name. */
export function isCalled({ indicator }: IndicatorRow, name: string): boolean {
  return name !== '' && labelText(indicator?.name.value ?? '') === name;
}

/**
 * Nothing stands in it, or a placeholder. Points that are there already say nothing of an indicator: they are given beforehand, or are
 * those of a row pasted over this one.
 */
export function isFree({ indicator }: IndicatorRow): boolean {
  return indicator === null || isUnusedIndicator({ ...indicator, weight: null, score: null });
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
