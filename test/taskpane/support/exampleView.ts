import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import type { Grid } from '../../../src/core/sheet/grid';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import { withResults } from '../../core/form/withResults';
import { plannedGrid } from '../../core/sheet/plannedGrid';
import { checkedForm } from '../../../src/taskpane/state/checkedForm';
import type { CheckedForm } from '../../../src/taskpane/state/checkedForm';

const ORIGIN = { row: 0, column: 0 };
/** The example's 年度资金总额, in columns E to G; on a sheet it is a formula's result. */
const FUND_TOTAL = 55;

/** The first example form as it stands on a sheet, changed as wanted, read and checked. */
export function checkedExample(change: (content: FormContent) => FormContent = (content) => content): CheckedForm {
  const [content] = exampleForms;
  if (!content) throw new Error('There is an example form');
  const plan = planForm(national2020, change(content), ORIGIN, defaultScheme);
  const [form] = readForms(withFundTotal(plannedGrid(plan, ORIGIN))).forms;
  if (!form) throw new Error('The reader finds the form');
  return checkedForm(withResults(form, defaultScheme), defaultScheme);
}

function withFundTotal(grid: Grid): Grid {
  const values = grid.values.map((row) =>
    row.includes('年度资金总额') ? row.map((value, column) => (column >= 4 && column <= 6 ? FUND_TOTAL : value)) : row,
  );
  return { ...grid, values };
}
