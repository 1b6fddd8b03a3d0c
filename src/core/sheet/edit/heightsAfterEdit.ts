import type { Form } from '../../form/form';
import type { RowHeight } from '../fit/fitRows';
import { formFit } from '../fit/formFit';
import type { Grid } from '../grid';
import type { SheetLayout } from '../sheetLayout';
import type { RowEditPlan } from './rowEdit';

/** A form on its sheet. */
interface FormOnGrid {
  readonly form: Form;
  readonly grid: Grid;
}

/**
 * Rows that must grow because of an edit: a name merged over fewer rows than before may need them higher. What was cut before is
 * none of the edit's business.
 */
export function heightsAfterEdit(
  before: FormOnGrid,
  after: FormOnGrid,
  plan: Pick<RowEditPlan, 'line' | 'heights'>,
  layout: SheetLayout,
): RowHeight[] {
  const needed = (where: FormOnGrid, sizes: SheetLayout): readonly RowHeight[] =>
    formFit(where.form, where.grid, sizes)?.sizes.heights ?? [];
  const known = new Set(needed(before, layout).map(({ row }) => rowAfter(row, plan.line)));
  return needed(after, layoutAfterEdit(layout, plan)).filter(({ row }) => !known.has(row));
}

/** Where a row is after a line was inserted or deleted. */
function rowAfter(row: number, line: RowEditPlan['line']): number {
  if (!line || row < line.row) return row;
  return line.kind === 'insert' ? row + 1 : row - 1;
}

function layoutAfterEdit(layout: SheetLayout, { line, heights }: Pick<RowEditPlan, 'line' | 'heights'>): SheetLayout {
  const rowHeights = withLine(layout.rowHeights, line);
  for (const { row, height } of heights) if (row < rowHeights.length) rowHeights[row] = height;
  return { ...layout, rowHeights, looks: withLine(layout.looks, line) };
}

/** A new line looks like the one above it. */
function withLine<T>(rows: readonly T[], line: RowEditPlan['line']): T[] {
  if (!line) return [...rows];
  if (line.kind === 'delete') return rows.filter((_, row) => row !== line.row);
  return [...rows.slice(0, line.row), ...rows.slice(line.row - 1, line.row), ...rows.slice(line.row)];
}
