import { foundAt } from '../place';
import type { AtForm, NoFigures } from '../place';
import type { Rule } from '../rule';

/** Whether everything is shown whole is not known, as the sizes of rows and columns are not. */
export const sheetUnmeasured: Rule<'sheet.unmeasured', NoFigures, AtForm> = {
  code: 'sheet.unmeasured',
  severity: 'info',
  basis: 'print',
  findInFit: ({ title }, fit) => (fit ? [] : [foundAt(title, {})]),
};
