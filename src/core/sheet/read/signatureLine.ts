import { bareLabel } from '../../cell/cellText';
import type { GridView } from './gridView';

const SIGNED_BY = /^(?:填报|填表|制表|经办|审核|联系|负责|(?:单位|项目|财务)负责)人/;

/** The line for names, date and seal, in as many cells as it may stand; '' where the notes below a form begin with anything else. */
export function signatureLine(view: GridView, noteRow: number | null): string {
  if (noteRow === null) return '';
  const texts = view.filledColumns(noteRow).map((column) => String(view.cell(noteRow, column).value));
  return SIGNED_BY.test(bareLabel(texts[0] ?? '')) ? texts.join('　') : '';
}
