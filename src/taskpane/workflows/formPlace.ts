import type { Form } from '../../core/form/form';

/** A form and the sheet it stands on. */
export interface FormPlace {
  readonly form: Form;
  readonly sheetId: string;
}
