import type { Form } from '../../core/form/form';
import type { Scheme } from '../../core/scheme/scheme';

/** A form, its scheme, and the sheet it stands on. */
export interface PlaceInWorkbook {
  readonly form: Form;
  readonly scheme: Scheme;
  readonly sheetId: string;
}
