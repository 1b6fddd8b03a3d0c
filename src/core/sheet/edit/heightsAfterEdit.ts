import type { Form } from '../../form/form';
import type { RowHeight } from '../fit/fitRows';
import { formFit } from '../fit/formFit';
import type { Grid } from '../grid';
import type { SheetLayout } from '../sheetLayout';
import { rowAfterLines } from './lineOperation';
import type { LineOperation } from './lineOperation';
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
  plan: Pick<RowEditPlan, 'lines' | 'heights'>,
  layout: SheetLayout,
): RowHeight[] {
  const needed = (where: FormOnGrid, sizes: SheetLayout): readonly RowHeight[] =>
    formFit(where.form, where.grid, sizes)?.sizes.heights ?? [];
  const known = new Set(needed(before, layout).map(({ row }) => rowAfterLines(row, plan.lines)));
  return needed(after, layoutAfterEdit(layout, plan)).filter(({ row }) => !known.has(row));
}

function layoutAfterEdit(layout: SheetLayout, { lines, heights }: Pick<RowEditPlan, 'lines' | 'heights'>): SheetLayout {
  const rowHeights = [...lines.reduce<readonly number[]>(withLine, layout.rowHeights)];
  for (const { row, height } of heights) if (row < rowHeights.length) rowHeights[row] = height;
  return { ...layout, rowHeights, looks: lines.reduce<SheetLayout['looks']>(withLine, layout.looks) };
}

/** A new line looks like the one above it. */
function withLine<T>(rows: readonly T[], line: LineOperation): readonly T[] {
  if (line.kind === 'delete') return rows.filter((_, row) => row !== line.row);
  return [...rows.slice(0, line.row), ...rows.slice(line.row - 1, line.row), ...rows.slice(line.row)];
}
