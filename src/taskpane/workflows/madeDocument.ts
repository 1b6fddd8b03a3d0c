import type { ShownText } from '../../core/document/formDocument';
import { formDocument } from '../../core/document/formDocument';
import type { Form } from '../../core/form/form';
import { formName } from '../../core/form/formName';
import type { Grid } from '../../core/sheet/grid';
import type { SheetReading } from '../../excel/readSheet';
import type { MadeDocument } from './WordDocumentPanel';

/** A document with what it was made of. */
export interface KeptDocument extends MadeDocument {
  readonly sheetId: string;
  readonly form: Form;
  /** All that is written into the document, as one text. */
  readonly content: string;
  /** Part of the writer, which is fetched on demand. */
  readonly shownTexts: (grid: Grid) => ShownText;
}

/** What has become of a document: it shows the form as it is now, or an earlier one. */
export type DocumentState = 'current' | 'outdated';

type Looked = Pick<SheetReading, 'sheetId' | 'grid' | 'layout' | 'isCalculating'>;

/** Whether a document still shows a form; null for one of another form, and while that is not known, as the sheet is being calculated. */
export function documentState(kept: KeptDocument, form: Form, reading: Looked | null): DocumentState | null {
  if (!reading?.grid || reading.sheetId !== kept.sheetId || !isSameForm(kept.form, form)) return null;
  const { grid, layout } = reading;
  const content = JSON.stringify(formDocument(form, grid, layout, kept.shownTexts(grid)));
  if (content === kept.content) return 'current';
  return reading.isCalculating ? null : 'outdated';
}

/** Rows may be put in above a form, and its project may be called otherwise. */
function isSameForm(before: Form, now: Form): boolean {
  const name = formName(now);
  return now.title.address === before.title.address || (name !== '' && name === formName(before));
}
