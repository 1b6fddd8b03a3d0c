import type { Form } from '../core/form/form';
import type { Grid } from '../core/sheet/grid';
import type { ReadingBudget } from '../ooxml/readingLimits';
import type { DocumentTable } from './documentTable';
import type { TableDraft } from './tableDraft';
import { tableGrid } from './tableGrid';

/** Tables a form may be cut into: one for each of its blocks. */
const MOST_PARTS = 4;

/** Finds the forms in a grid: handed over, so that what reads documents need not bring it along. */
export type FormsIn = (grid: Grid) => readonly Form[];

/** Groups of tables as grids; where lines of text have cut a form into several, these are one. */
export function formTables(
  groups: readonly (readonly TableDraft[])[],
  budget: ReadingBudget,
  formsIn: FormsIn,
): DocumentTable[] {
  const found: { readonly parts: readonly TableDraft[]; readonly table: DocumentTable; readonly isForm: boolean }[] =
    [];
  for (const parts of groups) {
    const table = tableGrid(parts, budget);
    const forms = formsIn(table.grid);
    found.push({ parts, table, isForm: forms.some(isWhole) });
    if (!forms.some(isHeadless)) continue;
    for (let count = 2; count <= Math.min(MOST_PARTS, found.length); count += 1) {
      const [begin, ...others] = found.slice(-count);
      // What stands above a form that is whole belongs to that one.
      if (!begin || begin.isForm || begin.table.within !== table.within) break;
      const all = [begin, ...others].flatMap((each) => each.parts);
      const joined = tableGrid(all, budget);
      const whole = formsIn(joined.grid);
      if (whole.length !== 1 || !whole.every(isWhole)) continue;
      found.splice(-count, count, { parts: all, table: joined, isForm: true });
      break;
    }
  }
  return found.map(({ table }) => table);
}

function isWhole({ project, indicators }: Form): boolean {
  return project !== null && indicators.length > 0;
}

/** What says nothing of its project, as that stands further up. */
function isHeadless({ project, indicators }: Form): boolean {
  return project === null && indicators.length > 0;
}
