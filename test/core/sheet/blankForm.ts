import { blankFormContent } from '../../../src/core/sheet/blankFormContent';

/** A form nobody has filled in, with the usual rows. */
export const blankForm = blankFormContent({
  year: 2024,
  project: '',
  department: '',
  implementer: '',
  moneyUnit: '元',
  rowsPerSubcategory: {},
});
