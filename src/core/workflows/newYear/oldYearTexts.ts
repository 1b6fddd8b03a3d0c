import type { Cell } from '../../cell/cell';
import { textIn } from '../../form/cellState';
import { fieldsWith, formFields, indicatorFields } from '../../form/fields';
import type { FieldOf } from '../../form/fields';
import type { Form } from '../../form/form';
import { inArabicDigits } from '../../quantity/chineseNumeral';
import { typedText } from '../../form/typedText';

/** '二〇二〇年', whose figures are read one by one. */
const CHINESE_YEAR = /[〇零一二三四五六七八九]{4}(?=年)/g;

/** Whether a text names a year: '2020年底前', '2020-12-31', '20201231', '二〇二〇年'. A bare 2020 may be a number of anything. */
export function namesYear(text: string, year: number): boolean {
  const plain = text.normalize('NFKC').replace(/\s/g, '').replace(CHINESE_YEAR, inArabicDigits);
  const day = '(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01])(?!\\d)';
  const after = `年|[-./]\\d{1,2}(?!\\d)|[-—~至]\\d{4}年|${day}`;
  return new RegExp(`(?<!\\d)${year}(?:${after})`).test(plain);
}

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
