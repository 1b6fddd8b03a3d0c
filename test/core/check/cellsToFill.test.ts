import { cellsToFill } from '../../../src/core/check/cellsToFill';
import { assessForm } from '../../../src/core/form/assessForm';
import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import type { Form } from '../../../src/core/form/form';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { blankFormContent } from '../../../src/core/sheet/blankFormContent';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import { templates } from '../../../src/core/sheet/templates/templateById';
import { plannedGrid } from '../sheet/plannedGrid';
import type { PublishedForm } from '../sheet/publishedForm';
import { formOf, sound, withFund, withIndicator } from './findingsOf';

const origin = { row: 0, column: 0 };

function toFill(published: PublishedForm): string[] {
  const form = formOf(published);
  const assessment = assessForm(form, defaultScheme);
  return cellsToFill({ form, assessment, scheme: defaultScheme }).cells.map(({ address }) => address);
}

test('nothing is to be filled in of a whole form', () => {
  expect(toFill(sound)).toEqual([]);
});

test.each<[string, Partial<PublishedForm['indicators'][number]>, readonly string[]]>([
  ['a name', { name: '' }, ['D14']],
  ['a target', { target: '' }, ['E14']],
  ['a result', { actual: '' }, ['F14']],
  ['spaces for a result', { actual: '  ' }, ['F14']],
  ['a name and a result', { name: '', actual: '' }, ['D14', 'F14']],
  ['a result that says that nothing applies', { actual: '—' }, []],
  ['a result of zero', { actual: '0' }, []],
  ['a reason', { explanation: null }, []],
])('in a row without %s', (_, change, cells) => {
  expect(toFill(withIndicator(0, change))).toEqual(cells);
});

const blank = { name: '', target: '', actual: '', weight: null, score: null };

test('in a row that has only its points, in one that has only its name', () => {
  expect(toFill(withIndicator(1, { ...blank, weight: 5 }))).toEqual(['D15', 'E15', 'F15']);
  expect(toFill(withIndicator(1, { ...blank, name: '开放档案' }))).toEqual(['E15', 'F15', 'G15']);
});

test('a project, an amount and a goal, in the order of the sheet', () => {
  const cells = toFill({ ...withFund(0, { executed: null }), project: '', actualGoal: '' });
  expect(cells).toEqual(['C3', 'G6', 'F11']);
});

test('an amount of zero is one', () => {
  expect(toFill(withFund(0, { executed: 0 }))).toEqual([]);
});

test('only the total of 项目资金 has to have amounts', () => {
  expect(toFill(withFund(1, { budget: null, executed: null }))).toEqual([]);
});

test('a form with nothing left but a blank row may stay so', () => {
  const [example] = exampleForms as [FormContent];
  const withBlankRow = (change: Partial<FormContent>) => {
    const none = { name: '', target: '', actual: '', weight: '', explanation: '' };
    const indicators = example.indicators.map((row, at) => (at === 1 ? { ...row, ...none } : row));
    const content = { ...example, indicators, ...change };
    const grid = plannedGrid(planForm(national2020, content, origin, defaultScheme), origin);
    const form = readForms(grid).forms[0] as Form;
    return cellsToFill({ form, assessment: assessForm(form, defaultScheme), scheme: defaultScheme });
  };
  const spare = withBlankRow({});
  expect(spare.cells.map(({ address }) => address)).toEqual(['D14', 'E14', 'F14', 'G14']);
  expect(spare.isOnlyBlankRows).toBe(true);
  expect(withBlankRow({ project: '' }).isOnlyBlankRows).toBe(false);
  expect(withBlankRow({ indicators: example.indicators }).isOnlyBlankRows).toBe(false);
});

describe.each(templates)('a blank form of $id', (template) => {
  const scheme = schemeByName(template.schemeId) ?? defaultScheme;
  const options = {
    year: 2024,
    project: '农村公路养护',
    department: '县交通局',
    implementer: '公路中心',
    moneyUnit: '万元' as const,
  };
  const content = blankFormContent({ ...options, rowsPerSubcategory: {} }, template.indicators.sections);
  const plan = planForm(template, content, origin, scheme);
  const form = readForms(plannedGrid(plan, origin)).forms[0] as Form;
  const { cells } = cellsToFill({ form, assessment: assessForm(form, scheme), scheme });
  const toFill = cells.map(({ address }) => address);

  test('has every indicator to fill in, one amount of each kind, and no formula', () => {
    for (const { name, target, actual } of form.indicators) {
      expect(toFill).toEqual(expect.arrayContaining([name, target, actual].map(({ address }) => address)));
    }
    const amounts = form.funds.flatMap(({ budget, executed }) => [budget.address, executed.address]);
    expect(toFill.filter((cell) => amounts.includes(cell))).toHaveLength(form.funds.length > 0 ? 2 : 0);
    expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  });

  test('wants nothing twice, and nothing that is there', () => {
    expect(new Set(toFill).size).toBe(toFill.length);
    expect(toFill).not.toContain(form.project?.address);
  });
});
