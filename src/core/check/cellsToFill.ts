import type { Cell } from '../cell/cell';
import { totalFundLine } from '../form/assessForm';
import type { AssessedIndicator } from '../form/assessIndicator';
import { isLeftEmpty, textIn } from '../form/cellState';
import type { Form } from '../form/form';
import { isKeptPlace } from '../form/placeholders';
import type { CheckContext } from './checkContext';
import { requiredPlaces } from './requiredPlaces';
import { sharedPoints } from './sharedPoints';

/** What is still to be typed before a form is whole. */
export interface CellsToFill {
  /** In the order of the sheet. */
  readonly cells: readonly Cell[];
  /** Whether nothing but rows is left in which nothing stands at all: a form may be handed in with them. */
  readonly isOnlyBlankRows: boolean;
}

/**
 * The places above the indicators, 全年预算数 and 全年执行数 of 年度资金总额, and of each indicator its name, 指标值, 完成值 and 分值. Reasons
 * are not among them: whether one is needed the scores tell. A row marked as not used wants nothing.
 */
export function cellsToFill(context: CheckContext): CellsToFill {
  const { form, assessment } = context;
  const shared = sharedPoints(context);
  const blankRows = assessment.rows.filter(isBlankRow);
  const begun = assessment.rows.filter((row) => !row.unused && !blankRows.includes(row));
  const cells = [
    ...requiredPlaces(form).map((place) => form[place]),
    fundToFill(form, 'budget'),
    fundToFill(form, 'executed'),
    ...begun.flatMap((row) => rowToFill(row, shared.includes(row))),
  ].filter(isLeftEmptyOrKept);
  const all = [...cells, ...blankRows.flatMap((row) => rowToFill(row, false))];
  return {
    cells: all.sort((one, other) => one.row - other.row || one.column - other.column),
    isOnlyBlankRows: cells.length === 0 && blankRows.length > 0,
  };
}

function isBlankRow({ indicator: { name, target, actual, weight } }: AssessedIndicator): boolean {
  return [name, target, actual].every(isLeftEmpty) && (weight === null || isLeftEmpty(weight));
}

function rowToFill({ indicator: { name, target, actual, weight } }: AssessedIndicator, isShared: boolean): Cell[] {
  return [name, target, actual, isShared ? null : weight].filter(isLeftEmptyOrKept);
}

/** A place that holds what the blank form prints there waits for its text as an empty one does. */
function isLeftEmptyOrKept(cell: Cell | null): cell is Cell {
  return isLeftEmpty(cell) || (cell !== null && isKeptPlace(textIn(cell)));
}

/** The cell in which an amount of 年度资金总额 is typed: its own, or where that adds up the lines below, the first of them. */
function fundToFill(form: Form, field: 'budget' | 'executed'): Cell | null {
  const total = totalFundLine(form)?.[field] ?? null;
  if (total?.formula === undefined) return total;
  const parts = form.funds.filter(({ role }) => role === 'part').map((line) => line[field]);
  return parts.every(isLeftEmpty) ? (parts[0] ?? null) : null;
}
