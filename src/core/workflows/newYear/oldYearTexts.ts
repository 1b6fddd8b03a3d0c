import type { Cell } from '../../cell';
import { textIn } from '../../form/cellState';
import { fieldsWith, formFields, indicatorFields } from '../../form/fields';
import type { FieldOf } from '../../form/fields';
import type { Form } from '../../form/form';
import { namesYear } from './namesYear';
import { typedText } from './typedText';

/** A text kept from last year that still names last year. */
export interface OldYearText {
  readonly field:
    FieldOf<typeof formFields, 'nextYear', 'watched'> | FieldOf<typeof indicatorFields, 'nextYear', 'watched'>;
  /** 三级指标 the text belongs to; '' for texts above the indicators. */
  readonly subject: string;
  readonly text: string;
  readonly cell: string;
}

const ABOVE = fieldsWith(formFields, 'nextYear', ['watched']);
const IN_ROWS = fieldsWith(indicatorFields, 'nextYear', ['watched']);

/** The texts of a form moved on to the next year that still name the old one, from top to bottom. */
export function oldYearTexts(form: Form, year: number): OldYearText[] {
  const found = (field: OldYearText['field'], cell: Cell | null, subject = ''): OldYearText[] => {
    const text = typedText(cell);
    return cell && namesYear(text, year) ? [{ field, subject, text, cell: cell.address }] : [];
  };
  return [
    ...ABOVE.flatMap((field) => found(field, form[field])),
    ...form.indicators.flatMap((row) => IN_ROWS.flatMap((field) => found(field, row[field], textIn(row.name)))),
  ];
}
