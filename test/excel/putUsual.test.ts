import { textIn } from '../../src/core/form/cellState';
import type { Form } from '../../src/core/form/form';
import type { UsualIndicator } from '../../src/core/scheme/usualIndicator';
import { blankFormContent } from '../../src/core/sheet/blankFormContent';
import { readForms } from '../../src/core/sheet/readForms';
import { templateById, templates } from '../../src/core/sheet/templates/templateById';
import { editIndicatorRow } from '../../src/excel/editIndicatorRow';
import { insertForm } from '../../src/excel/insertForm';
import { readSheet } from '../../src/excel/readSheet';
import { takeBackLast } from '../../src/excel/takeBack/takeBackLast';
import { sayRowReport } from '../../src/wording/pane';
import { requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { sheetState } from './support/sheetState';
import { refusal, useExcel } from './support/testExcel';

const excel = useExcel(withFunctions);
beforeAll(() => answerFunctions());

const usual = (subcategory: string, name: string, more: Partial<UsualIndicator> = {}): UsualIndicator => {
  return { category: '产出指标', subcategory, name, nature: '', target: '', unit: '', weight: '', ...more };
};

async function blankForm(templateId: string): Promise<string> {
  const { indicators, moneyUnit } = templateById(templateId);
  const names = { project: '道路养护', department: '交通局', implementer: '公路站' };
  const options = { ...names, year: 2024, moneyUnit, rowsPerSubcategory: {} };
  const { sheetId } = await insertForm({
    ...requestFor(blankFormContent(options, indicators.sections)),
    templateId,
    schemeId: templateById(templateId).schemeId,
  });
  await excel().settle();
  return sheetId;
}

async function formOf(sheetId: string): Promise<Form> {
  const { grid } = await readSheet(sheetId);
  const form = grid && readForms(grid).forms[0];
  if (!form) throw new Error('No form');
  return form;
}

async function put(sheetId: string, indicators: readonly UsualIndicator[]): Promise<string> {
  const cell = (await formOf(sheetId)).indicators[0]?.name.address ?? '';
  const { report } = await editIndicatorRow({ sheetId, cell, edit: { kind: 'putUsual', indicators } });
  await excel().settle();
  return sayRowReport(report, 'zh-CN');
}

const under = (form: Form) =>
  form.indicators
    .filter(({ name }) => textIn(name) !== '')
    .map(({ subcategory, name }) => `${textIn(subcategory)}：${textIn(name)}`);

/** One column for sign, figure and unit; three columns; no points. */
const LAYOUTS = templates.filter(({ id }) => ['national-2020', 'yunnan-14', 'hubei'].includes(id));

test.each(LAYOUTS)(
  '$name: empty rows first, then rows of their own, in one step',
  async ({ id, indicators: { sections } }) => {
    const sheetId = await blankForm(id);
    const before = sheetState(excel(), sheetId);
    const empty = (await formOf(sheetId)).indicators.length;
    const [first = '', second = ''] = sections.flatMap(({ subcategories }) => subcategories);
    const picked = [
      usual(second, '丙'),
      usual(first, '甲', { target: '120', nature: '≥', unit: '公里' }),
      usual(first, '乙'),
    ];
    const said = await put(
      sheetId,
      picked.map((one) => ({ ...one, category: '' })),
    );
    const form = await formOf(sheetId);
    expect(under(form)).toEqual([`${first}：甲`, `${first}：乙`, `${second}：丙`]);
    expect(form.indicators).toHaveLength(empty + 1);
    expect(said).toContain('已放进 3 个常用指标，其中 1 个新加了行。');
    const [top] = form.indicators;
    const joined = top?.unit ? [textIn(top.target), textIn(top.unit)] : [textIn(top?.target ?? null)];
    expect(joined.join('')).toBe(top?.unit ? '120公里' : '≥120公里');
    await takeBackLast();
    await excel().settle();
    expect(sheetState(excel(), sheetId)).toEqual(before);
  },
);

test('points are put in where the list has them, as numbers; where not, that is said', async () => {
  const sheetId = await blankForm('national-2020');
  const said = await put(sheetId, [usual('数量指标', '甲', { weight: '12' }), usual('质量指标', '乙')]);
  const form = await formOf(sheetId);
  expect(form.indicators.slice(0, 2).map(({ weight }) => weight?.value)).toEqual([12, '']);
  expect(form.indicators[0]?.score?.formula).toContain('INDSCORE');
  expect(said).toContain('1 个没有分值');
});

test('points that are there stay, and so does what has a name', async () => {
  const sheetId = await blankForm('national-2020');
  const [first] = (await formOf(sheetId)).indicators;
  const sheet = excel().engine.sheets.byId(sheetId)?.name ?? '';
  excel().user.typeText(sheet, first?.weight?.address ?? '', '7');
  await excel().settle();
  await put(sheetId, [usual('数量指标', '甲', { weight: '12' })]);
  expect((await formOf(sheetId)).indicators[0]?.weight?.value).toBe(7);
});

test('what the form has is not put in twice, and what it has no 二级指标 for is left out; both are said', async () => {
  const sheetId = await blankForm('national-2020');
  await put(sheetId, [usual('数量指标', '养护里程')]);
  const before = sheetState(excel(), sheetId);
  const again = usual('数量指标', '养护 里程');
  const elsewhere = usual('经济成本指标', '单位成本');
  expect(await refusal(put(sheetId, [again, elsewhere]))).toBe(
    '没有放进指标。表里已有，没有再放：养护 里程。表里没有它的二级指标，没有放：单位成本。',
  );
  expect(sheetState(excel(), sheetId)).toEqual(before);
  expect(await put(sheetId, [again, elsewhere, usual('质量指标', '合格率')])).toMatch(
    /^已放进 1 个.*养护 里程.*单位成本/,
  );
});

test('texts stay texts', async () => {
  const sheetId = await blankForm('national-2020');
  await put(sheetId, [usual('数量指标', '=1+1', { target: '007' }), usual('质量指标', "'乙", { target: '=A1' })]);
  const [one, two, three] = (await formOf(sheetId)).indicators;
  expect([one?.name.value, one?.target.value]).toEqual(['=1+1', '007']);
  expect([two, three].map((row) => [row?.name.value, row?.target.value])).toContainEqual(["'乙", '=A1']);
});
