import { foundAt } from '../place';
import type { AtForm, NoFigures } from '../place';
import type { Rule } from '../rule';

/** Says that nobody knows whether everything is shown whole, as the sizes of rows and columns are not known. */
export const sheetUnmeasured: Rule<'sheet.unmeasured', NoFigures, AtForm> = {
  code: 'sheet.unmeasured',
  severity: 'info',
  basis: 'print',
  findInFit: ({ title }, fit) => (fit ? [] : [foundAt(title, {})]),
};
