import type { Form } from '../form/form';
import type { Grid } from './grid';
import { findSections } from './read/findSections';
import { GridView } from './read/gridView';
import { readForm } from './read/readForm';

/** The forms found on a sheet, from top to bottom; empty when there is none. */
export interface SheetForms {
  readonly forms: readonly Form[];
}

/** Finds every 自评表 in a grid by its labels, wherever they stand. */
export function readForms(grid: Grid): SheetForms {
  const view = new GridView(grid);
  return { forms: findSections(view).map((section) => readForm(view, section)) };
}
