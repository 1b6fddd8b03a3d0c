import { exampleForms } from '../../../../src/core/form/examples';
import type { FormContent } from '../../../../src/core/form/formContent';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { heightsAfterEdit } from '../../../../src/core/sheet/edit/heightsAfterEdit';
import { planForm } from '../../../../src/core/sheet/planForm';
import { readForms } from '../../../../src/core/sheet/readForms';
import { templateById } from '../../../../src/core/sheet/templates/templateById';
import { plannedGrid } from '../plannedGrid';
import { plannedLayout } from '../plannedLayout';

const [example] = exampleForms as [FormContent];
const origin = { row: 0, column: 0 };
const subcategory = '可持续影响指标（建成以后长期发挥作用的指标）';

/** A form with indicators of one 二级指标 whose name needs more than one row of 24 points, on its sheet. */
function drawn(rows: number) {
  const [pattern] = example.indicators as [FormContent['indicators'][number]];
  const indicators = Array.from({ length: rows }, (_, index) => ({
    ...pattern,
    subcategory,
    name: `指标${index}`,
    explanation: '',
  }));
  const plan = planForm(templateById('national-2020'), { ...example, indicators }, origin, defaultScheme);
  const grid = plannedGrid(plan, origin);
  const [form] = readForms(grid).forms;
  if (!form) throw new Error('There is no form');
  return { form, grid, layout: plannedLayout(plan, 10, false) };
}

test('a name merged over a row less gets the height it had', () => {
  const before = drawn(3);
  const after = drawn(2);
  const plan = { lines: [{ kind: 'delete', row: 13 }], heights: [] } as const;
  const [grown, ...others] = heightsAfterEdit(before, after, plan, before.layout);
  expect(others).toEqual([]);
  expect(grown?.row).toBe(13);
  expect(grown?.height).toBeGreaterThan(24);
});

test('a row more makes no other row higher, though one was cut before', () => {
  const before = drawn(2);
  // The row of the goals, far from the rows that are edited.
  const low = {
    ...before.layout,
    rowHeights: before.layout.rowHeights.map((height, row) => (row === 10 ? 9 : height)),
  };
  const plan = { lines: [{ kind: 'insert', row: 14 }], heights: [{ row: 14, height: 24 }] } as const;
  expect(heightsAfterEdit(before, drawn(3), plan, low)).toEqual([]);
});
