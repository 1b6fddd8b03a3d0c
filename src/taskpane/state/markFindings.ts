import { highlightRules } from '../../core/sheet/highlightRules';
import { landmarksOf } from '../../core/sheet/edit/landmarks';
import { readForms } from '../../core/sheet/readForms';
import { schemeOf } from '../../excel/formSchemes';
import { openForms } from '../../excel/frozenCells';
import { markAsRead, showHighlights } from '../../excel/highlight';
import type { Marking } from '../../excel/highlight';
import type { SheetReading } from '../../excel/readSheet';
import { checkedForm } from './checkedForm';
import type { PaneState } from './paneState';

/** What decides about marks. */
type MarkChoices = Pick<PaneState, 'formSchemes' | 'thresholds' | 'highlight'>;

/** Reads a sheet and makes its marks what is found there, or none; false for a protected sheet, which keeps those it has. */
export async function markFindings(
  read: () => Promise<SheetReading | undefined>,
  choices: () => MarkChoices,
): Promise<boolean> {
  const reading = await markAsRead(read, (seen) => mark(seen, choices()));
  return reading?.isProtected !== true;
}

async function mark(reading: SheetReading, { formSchemes, thresholds, highlight }: MarkChoices): Promise<Marking> {
  const { grid, sheetId, isProtected } = reading;
  if (isProtected) return 'done';
  if (!highlight || !grid) return showHighlights(reading, []);
  const scheme = schemeOf(formSchemes, thresholds);
  const { forms } = readForms(grid);
  // A frozen form is as it will be printed.
  const rules = openForms(reading, forms).map((form) =>
    highlightRules(form, grid, checkedForm(form, scheme(form, sheetId)).findings),
  );
  return showHighlights(reading, rules.flat(), landmarksOf(grid, forms));
}
