import type { FormContent } from '../core/form/formContent';
import type { Saying } from '../wording/language';

/** A form to put into the workbook. */
export interface InsertRequest {
  readonly content: FormContent;
  readonly templateId: string;
  readonly schemeId: string;
  readonly place: 'newSheet' | 'selection';
  /** What a new sheet is to be called, made legal and unique; the project's name when left out. */
  readonly sheetName?: string;
}

/** Where a form now stands. */
export interface InsertResult {
  readonly sheetId: string;
  readonly sheetName: string;
  /** A1 addresses on that sheet. */
  readonly range: string;
  readonly firstInput: string;
  /** A sentence for the user when the form is there but its page setup is not. */
  readonly notice?: Saying;
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}
