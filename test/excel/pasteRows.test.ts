import { parseArea } from '../../src/core/cell/area';
import { textIn } from '../../src/core/form/cellState';
import type { Form } from '../../src/core/form/form';
import { blankFormContent } from '../../src/core/sheet/blankFormContent';
import { readForms } from '../../src/core/sheet/readForms';
import { templateById, templates } from '../../src/core/sheet/templates/templateById';
import { editIndicatorRow } from '../../src/excel/editIndicatorRow';
import { insertForm } from '../../src/excel/insertForm';
import { readSheet } from '../../src/excel/readSheet';
import { takeBackLast } from '../../src/excel/takeBack/takeBackLast';
import { createPasteWatch } from '../../src/taskpane/state/pasteWatch';
import type { PasteOffer } from '../../src/taskpane/state/pasteWatch';
import { pasteMessages, rowMessages, sayRowReport } from '../../src/wording/pane';
import { exampleContent, insertContent } from './support/editedForms';
import { requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { sheetState } from './support/sheetState';
import { refusal, useExcel } from './support/testExcel';

const excel = useExcel(withFunctions);
beforeAll(() => answerFunctions());

const nameOf = (sheetId: string) => excel().engine.sheets.byId(sheetId)?.name ?? sheetId;
const value = (sheetId: string, cell: string) => excel().engine.value(nameOf(sheetId), cell);
const type = (sheetId: string, cell: string, text: string) => excel().user.typeText(nameOf(sheetId), cell, text);

/** An empty form of the national template with one row in each 二级指标. */
async function blankForm(): Promise<string> {
  const { indicators } = templateById('national-2020');
  const options = {
    year: 2024,
    project: '道路养护',
    department: '交通局',
    implementer: '公路站',
    moneyUnit: '万元',
  } as const;
  const content = blankFormContent({ ...options, rowsPerSubcategory: {} }, indicators.sections);
  const { sheetId } = await insertForm({ ...requestFor(content), templateId: 'national-2020' });
  await excel().settle();
  return sheetId;
}

/** Pastes rows of texts and gives what the pane would offer then. */
async function paste(sheetId: string, cell: string, rows: readonly (readonly string[])[]): Promise<PasteOffer | null> {
  const watch = createPasteWatch();
  watch.read(await readSheet(sheetId));
  excel().user.paste(nameOf(sheetId), cell, rows.map((row) => row.join('\t')).join('\n'));
  await excel().settle();
  const { top, left } = parseArea(cell);
  const bottom = top + rows.length;
  const right = left + Math.max(...rows.map((row) => row.length)) - 1;
  watch.edited(sheetId, { address: address(top, left, bottom - 1, right), movesCells: false });
  return watch.read(await readSheet(sheetId));
}

const letter = (column: number) => String.fromCharCode(65 + column);
const address = (top: number, left: number, bottom: number, right: number) =>
  `${letter(left)}${top + 1}:${letter(right)}${bottom + 1}`;

async function settle(sheetId: string, offer: PasteOffer | null): Promise<string> {
  if (!offer) throw new Error('Nothing is offered');
  const { paste: edit, damage } = offer;
  const { report } = await editIndicatorRow({ sheetId, cell: damage.cell, edit: { kind: 'paste', paste: edit } });
  await excel().settle();
  return sayRowReport(report, 'zh-CN');
}

async function formOf(sheetId: string, index = 0): Promise<Form> {
  const { grid } = await readSheet(sheetId);
  const form = grid && readForms(grid).forms[index];
  if (!form) throw new Error('No form');
  return form;
}

const names = (form: Form) => form.indicators.map(({ name }) => textIn(name));
const under = (form: Form) => form.indicators.map(({ subcategory, name }) => `${textIn(subcategory)}：${textIn(name)}`);

/** As many indicators of full marks as there are numbers, with these weights. */
const rowsOf = (weights: readonly number[]) =>
  weights.map((weight, index) => [`养护里程${index + 1}`, '≥10公里', '10公里', String(weight)]);

test('more rows than there are: rows are added, what was covered comes back, and a second paste fills all of them', async () => {
  const sheetId = await insertContent(excel(), exampleContent);
  const before = await formOf(sheetId);
  const rows = before.indicators.length;
  const texts = rowsOf(Array.from({ length: rows + 3 }, () => 6));
  const offer = await paste(sheetId, 'D13', texts);
  expect(offer?.damage).toMatchObject({ rows: 3, names: false });
  const state = sheetState(excel(), sheetId);
  const said = await settle(sheetId, offer);
  expect(said).toContain('加了 3 行');
  const grown = await formOf(sheetId);
  expect(grown.indicators).toHaveLength(rows + 3);
  expect(grown.indicators.every(({ score }) => score?.formula !== undefined)).toBe(true);
  expect(grown.totalWeight?.value).toBe(6 * (rows + 3) + Number(before.funds[0]?.weight?.value));

  // The total of the form is one merged cell, which keeps nothing of what is pasted into it.
  expect(said).toContain('请在原处再粘贴一次');
  await takeBackLast();
  await excel().settle();
  expect(sheetState(excel(), sheetId)).toEqual(state);
  await settle(sheetId, offer);
  expect(await paste(sheetId, 'D13', texts)).toBeNull();
  const form = await formOf(sheetId);
  expect(names(form)).toEqual(texts.map(([name]) => name));
  expect(form.totalWeight?.value).toBe(6 * (rows + 3) + Number(before.funds[0]?.weight?.value));
  expect(form.totalScore?.value).toBe(6 * (rows + 3) + Number(before.funds[0]?.score?.value));
});

test('scores pasted over formulas: the formulas are offered back', async () => {
  const sheetId = await insertContent(excel(), exampleContent);
  const scores = (await formOf(sheetId)).indicators.map(({ score }) => score?.value);
  const offer = await paste(sheetId, 'G13', [
    ['8', '8'],
    ['9', '9'],
    ['9', '1'],
  ]);
  expect(offer?.damage).toMatchObject({ rows: 0, formulas: 3, covered: 0 });
  expect(offer && pasteMessages['zh-CN'].found(offer.damage)).toBe('粘贴的内容盖掉了 3 个公式。');
  expect(await settle(sheetId, offer)).toContain('恢复了 3 个公式');
  const form = await formOf(sheetId);
  expect(form.indicators.slice(0, 3).map(({ weight }) => weight?.value)).toEqual([8, 9, 9]);
  expect(form.indicators.slice(3).map(({ score }) => score?.value)).toEqual(scores.slice(3));
  expect(form.indicators.every(({ score }) => score?.formula !== undefined)).toBe(true);
});

test('fewer rows than there are: nothing is offered, and the rest stays as it is', async () => {
  const sheetId = await blankForm();
  const rows = (await formOf(sheetId)).indicators.length;
  expect(await paste(sheetId, 'D13', rowsOf([10, 20]))).toBeNull();
  const form = await formOf(sheetId);
  expect(form.indicators).toHaveLength(rows);
  expect(
    names(form)
      .slice(2)
      .every((name) => !name.startsWith('养护里程')),
  ).toBe(true);
});

test('with names of 一级 and 二级指标: each row comes under its own, as many as there are', async () => {
  const sheetId = await blankForm();
  const labels = under(await formOf(sheetId)).map((label) => label.split('：')[0] ?? '');
  const [quantity = '', quality = ''] = labels;
  const offer = await paste(sheetId, 'B13', [
    ['产出指标', quantity, '里程一', '≥1', '1', '10'],
    ['', '', '里程二', '≥2', '2', '10'],
    ['', '', '里程三', '≥3', '3', '10'],
    ['', quality, '合格率', '≥98%', '99%', '20'],
    ['满意度指标', '服务对象满意度指标', '满意度', '≥90%', '95%', '10'],
  ]);
  expect(offer?.damage.names).toBe(true);
  // 里程二 and 里程三 leave their 二级指标 empty, as below a merged cell.
  const said = await settle(sheetId, offer);
  expect(said).toContain('有 2 行的二级指标没有写');
  expect(said).toContain('请核对：里程二、里程三。');
  const form = await formOf(sheetId);
  const filled = under(form).filter((label) => /里程|合格率|满意度$/.test(label));
  expect(filled).toEqual([
    `${quantity}：里程一`,
    `${quantity}：里程二`,
    `${quantity}：里程三`,
    `${quality}：合格率`,
    '服务对象满意度指标：满意度',
  ]);
  expect(form.indicators.find(({ name }) => name.value === '合格率')?.target.value).toBe('≥98%');
});

test('with names, into an empty form: each row fills the empty row of its own, though scores of what was pasted over it stand there', async () => {
  const sheetId = await blankForm();
  const before = await formOf(sheetId);
  const rows = [
    ['数量指标', '养护里程', '≥10公里', '10公里', '20'],
    ['质量指标', '优良率', '≥95%', '98%', '20'],
    ['质量指标', '合格率', '≥95%', '98%', '10'],
    ['成本指标', '单位成本', '≤1.4万元', '1.33万元', '10'],
    ['社会效益指标', '安全生产', '零事故', '零事故', '30'],
  ];
  const said = await settle(sheetId, await paste(sheetId, 'C13', rows));
  expect(said).toContain('加了 1 行');
  const form = await formOf(sheetId);
  expect(form.indicators).toHaveLength(before.indicators.length + 1);
  expect(under(form).filter((text) => !text.endsWith('：'))).toEqual(rows.map(([block, name]) => `${block}：${name}`));
  expect(form.indicators.every(({ score }) => score?.formula !== undefined)).toBe(true);
});

test('rows added in several blocks look like the others: what is merged side by side is merged in them too', async () => {
  const sheetId = await blankForm();
  const blocks = ['数量指标', '质量指标', '时效指标', '社会效益指标', '服务对象满意度指标'];
  const rows = blocks.flatMap((block) => [1, 2].map((number) => [block, `${block}${number}`, '10', '10', '5']));
  await settle(sheetId, await paste(sheetId, 'C13', rows));
  const form = await formOf(sheetId);
  expect(form.indicators.length).toBeGreaterThan(rows.length);
  const merged = new Set(excel().engine.snapshot(nameOf(sheetId)).merges);
  const reasons = form.indicators.map(({ explanation }) => (explanation?.row ?? 0) + 1);
  expect(reasons.filter((row) => !merged.has(`I${row}:J${row}`))).toEqual([]);
});

test('the headings pasted along are left out', async () => {
  const sheetId = await blankForm();
  const offer = await paste(sheetId, 'B12', [
    ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值'],
    ['产出指标', '数量指标', '里程一', '≥1', '1', '10'],
  ]);
  if (offer) await settle(sheetId, offer);
  expect(names(await formOf(sheetId)).filter((name) => name === '三级指标' || name === '里程一')).toEqual(['里程一']);
});

test('cells emptied by hand, a block beside the form and a single cell are no paste', async () => {
  const sheetId = await insertContent(excel(), exampleContent);
  expect(
    await paste(sheetId, 'G13', [
      ['', ''],
      ['', ''],
    ]),
  ).toBeNull();
  expect(
    await paste(sheetId, 'N13', [
      ['1', '2'],
      ['3', '4'],
    ]),
  ).toBeNull();
  expect(await paste(sheetId, 'H13', [['5']])).toBeNull();
});

test('what was typed in since keeps its place: nothing is done', async () => {
  const sheetId = await insertContent(excel(), exampleContent);
  const offer = await paste(sheetId, 'G13', [
    ['8', '8'],
    ['9', '9'],
  ]);
  type(sheetId, 'H14', '7');
  await excel().settle();
  const state = sheetState(excel(), sheetId);
  expect(await refusal(settle(sheetId, offer))).toBe(rowMessages['zh-CN'].rowChanged());
  expect(sheetState(excel(), sheetId)).toEqual(state);
  expect(value(sheetId, 'H14')).toBe(7);
});

test('percents and days that Excel made of texts below the form stay what they show', async () => {
  const sheetId = await insertContent(excel(), exampleContent);
  const rows = (await formOf(sheetId)).indicators.length;
  const texts = [
    ...rowsOf(Array.from({ length: rows + 1 }, () => 5)),
    ['合格率', '98%', '98%', '5'],
    ['竣工', '2024-6-30', '2024-6-30', '5'],
  ];
  await settle(sheetId, await paste(sheetId, 'D13', texts));
  const [rate, day] = (await formOf(sheetId)).indicators.slice(-2);
  expect([rate?.score?.value, day?.score?.value]).toEqual([5, 5]);
});

describe.each(templates.map(({ id }) => id))('in a form of %s', (templateId) => {
  test('two rows too many grow it, and below them everything is as before', async () => {
    const sheetId = await insertContent(excel(), exampleContent, templateId);
    const form = await formOf(sheetId);
    const last = form.indicators.at(-1)?.name.row ?? 0;
    const below = await labelsBelow(sheetId, last);
    const [first] = form.indicators;
    const texts = Array.from({ length: form.indicators.length + 2 }, (_, index) => [`指标${index}`]);
    const offer = await paste(sheetId, first?.name.address ?? '', texts);
    expect(offer?.damage.rows).toBe(2);
    const state = sheetState(excel(), sheetId);
    await settle(sheetId, offer);
    expect(await labelsBelow(sheetId, last + 2)).toEqual(below);
    await takeBackLast();
    await excel().settle();
    expect(sheetState(excel(), sheetId)).toEqual(state);
    await settle(sheetId, offer);
    // What merged cells below have swallowed is pasted once more, and now there is room for all of it.
    expect(await paste(sheetId, first?.name.address ?? '', texts)).toBeNull();
    expect(names(await formOf(sheetId))).toEqual(texts.flat());
  });
});

/** What is printed below a row, without numbers and results. */
async function labelsBelow(sheetId: string, last: number): Promise<(string | null)[][]> {
  const { grid } = await readSheet(sheetId);
  if (!grid) throw new Error('An empty sheet');
  return grid.formulas
    .slice(last + 1 - grid.row)
    .map((cells) => cells.map((held) => (typeof held === 'string' ? (held.startsWith('=') ? '=' : held) : null)));
}

test('another form below keeps its place among its own rows', async () => {
  const sheetId = await insertContent(excel(), exampleContent);
  const upper = await formOf(sheetId);
  excel().user.select(nameOf(sheetId), `A${upper.area.bottom + 2}`);
  await insertForm({ ...requestFor(exampleContent), place: 'selection' });
  await excel().settle();
  const lower = await formOf(sheetId, 1);
  const texts = rowsOf(Array.from({ length: upper.indicators.length + 6 }, () => 5));
  const offer = await paste(sheetId, 'D13', texts);
  await settle(sheetId, offer);
  expect((await formOf(sheetId)).indicators).toHaveLength(upper.indicators.length + 6);
  const after = await formOf(sheetId, 1);
  expect(names(after)).toEqual(names(lower));
  expect(after.totalScore?.value).toBe(lower.totalScore?.value);
});
