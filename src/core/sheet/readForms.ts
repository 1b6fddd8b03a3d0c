import type { Form } from '../form/form';
import type { Grid } from './grid';
import { columnBands } from './read/columnBands';
import { findSections } from './read/findSections';
import { GridView } from './read/gridView';
import { readForm } from './read/readForm';
import type { UnreadCell } from './read/unreadCells';
import { withoutFilling } from './read/withoutFilling';

/** The forms found on a sheet, from left to right and from top to bottom; none is no error. */
export interface SheetForms {
  readonly forms: readonly Form[];
  /** Cells within the forms' area that say something we did not understand. */
  readonly unread: readonly UnreadCell[];
}

/** Finds every 自评表 in a grid by its labels, wherever they stand. */
export function readForms(grid: Grid): SheetForms {
  const readings = columnBands(new GridView(withoutFilling(grid))).flatMap((view) =>
    findSections(view).map((section) => readForm(view, section)),
  );
  return { forms: readings.map(({ form }) => form), unread: readings.flatMap(({ unread }) => unread) };
}
