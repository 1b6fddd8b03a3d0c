import type { Form } from '../form/form';
import type { ReturnSlip, SlipItem } from '../workflows/collect/returnSlip';

/** Something a form comes back for, with what should stand there. */
export interface ReturnItem extends SlipItem {
  /** '' where only a person can tell. */
  readonly expected: string;
  /** The code of the finding and what it is about: the same as long as the finding is the same, wherever its row stands. */
  readonly about: string;
}

/** A form of the workbook with what is to be said of it. */
export interface ReturnedForm extends ReturnSlip<ReturnItem> {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly isHidden: boolean;
  readonly form: Form;
}
