import type { Form } from '../../src/core/form/form';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { readForms } from '../../src/core/sheet/readForms';
import { oldYearTexts } from '../../src/core/workflows/newYear/oldYearTexts';
import { insertForm } from '../../src/excel/insertForm';
import { insertNextYear } from '../../src/excel/insertNextYear';
import { readSheet } from '../../src/excel/readSheet';
import { contentNamed, requestFor } from './support/forms';
import { requestsOf, useExcel } from './support/testExcel';

const excel = useExcel();

async function insertAndRead(project: string): Promise<{ sheetName: string; form: Form }> {
  const { sheetId, sheetName } = await insertForm(requestFor(contentNamed(project)));
  return { sheetName, form: await formOn(sheetId) };
}

async function formOn(sheetId: string): Promise<Form> {
  const { grid } = await readSheet(sheetId);
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('No form');
  return form;
}

const choices = { year: 2021, initialBudget: 'budget' } as const;

test('the next year stands on a new sheet, the old sheet is as it was', async () => {
  const { form, sheetName } = await insertAndRead('转年');
  const before = excel().engine.snapshot(sheetName);

  const requests = await requestsOf(excel(), async () => {
    expect((await insertNextYear(form, choices, defaultScheme.id)).sheetName).toBe('转年 2021');
  });

  expect(requests).toHaveLength(3);
  expect(excel().engine.snapshot(sheetName)).toEqual(before);
});

test('it reads as the form of the next year, waiting for its results', async () => {
  const { form } = await insertAndRead('转年读回');
  const next = await formOn((await insertNextYear(form, choices, defaultScheme.id)).sheetId);
  expect(next).toMatchObject({ year: 2021, layout: form.layout, project: { value: '转年读回' } });
  expect(next.indicators.map(({ target, actual }) => [target.value, actual.value])).toEqual(
    form.indicators.map(({ target }) => [target.value, '']),
  );
  expect(oldYearTexts(next, 2020)).toMatchObject([{ field: 'target', text: '2020年1月1日至2020年12月31日' }]);
  expect(next.funds[1]).toMatchObject({ initialBudget: { value: 55 }, budget: { value: '' }, executed: { value: '' } });
});

test('a name that is taken gets a number', async () => {
  const { form } = await insertAndRead('转年两次');
  await insertNextYear(form, choices, defaultScheme.id);
  expect((await insertNextYear(form, choices, defaultScheme.id)).sheetName).toBe('转年两次 2021 (2)');
});
