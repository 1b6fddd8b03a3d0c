import { checkWorkbook } from '../../src/files/checkWorkbook';
import type { Form } from '../../src/core/form/form';
import { fixAll } from '../../src/core/check/fix/fixAll';
import { convertToFormulaPlan } from '../../src/core/formulas/convertToFormulaPlan';
import { defaultScheme, replaceRegisteredSchemes, schemeByName } from '../../src/core/scheme/schemes';
import type { Scheme } from '../../src/core/scheme/scheme';
import { statedSchemes } from '../../src/core/sheet/repair/statedSchemes';
import { readForms } from '../../src/core/sheet/readForms';
import { averageScore } from '../../src/core/summary/averageScore';
import { convertToFormulas } from '../../src/excel/convertToFormulas';
import { applyFixes } from '../../src/excel/applyFixes';
import { createForms } from '../../src/excel/createForms';
import { chosenSchemeOf } from '../../src/excel/formSchemes';
import { insertForm } from '../../src/excel/insertForm';
import { insertNextYear } from '../../src/excel/insertNextYear';
import { readSheet } from '../../src/excel/readSheet';
import { writeSummary } from '../../src/excel/writeSummary';
import { contentNamed, requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { summaryRows } from './support/summaryRows';
import { useExcel } from './support/testExcel';
import { sayReasons } from '../../src/wording/sayReasons';

const excel = useExcel(withFunctions);
beforeAll(answerFunctions);
afterEach(() => replaceRegisteredSchemes([]));

/** A scheme with grades of its own. */
const county: Scheme = {
  ...defaultScheme,
  id: 'county',
  name: '我县2024',
  aliases: [],
  grades: [
    { from: 99, name: '优秀' },
    { from: 0, name: '一般' },
  ],
};

async function insert(project: string, schemeId: string): Promise<string> {
  const { sheetId } = await insertForm({ ...requestFor(contentNamed(project)), schemeId });
  await excel().settle();
  return sheetId;
}

async function read(sheetId: string): Promise<{ form: Form; scheme: Scheme }> {
  const { grid } = await readSheet(sheetId);
  const [form] = grid ? readForms(grid).forms : [];
  if (!form) throw new Error('No form');
  return { form, scheme: chosenSchemeOf()(form, sheetId) };
}

/** The names of schemes that the formulas of a sheet go by. */
const named = (sheetName: string) =>
  new Set(
    excel()
      .engine.snapshot(sheetName)
      .formulas.flat()
      .flatMap((formula) => statedSchemes(String(formula))),
  );

test('复制为下年度的表 makes a form of the scheme the old one has', async () => {
  const { form, scheme } = await read(await insert('转年', 'hubei'));
  const next = await insertNextYear(form, { year: 2021, initialBudget: 'budget' }, scheme.id);
  expect((await read(next.sheetId)).scheme.id).toBe('hubei');
  expect(named(next.sheetName)).toEqual(new Set(['湖北']));
});

test('从清单 makes forms of the scheme chosen for new ones and leaves those there are', async () => {
  const there = await insert('已有的', 'hubei');
  const requests = ['清单一', '清单二'].map((project) => requestFor(contentNamed(project)));
  await createForms(requests.map((request) => ({ ...request, schemeId: 'jiangxi' })));
  expect([named('清单一'), named('清单二')]).toEqual([new Set(['江西']), new Set(['江西'])]);
  expect((await read(there)).scheme.id).toBe('hubei');
});

test('把手填得分换成公式 puts the form’s scheme into the formulas it writes', async () => {
  const id = await insert('换成公式', 'hubei');
  const { form } = await read(id);
  const [first, second] = form.indicators.map(({ score }) => score?.address ?? '') as [string, string];
  excel().user.typeText('换成公式', first, '1');
  excel().user.typeText('换成公式', second, '1');
  await excel().settle();
  const { form: typed, scheme } = await read(id);
  const cells = convertToFormulaPlan(typed, scheme).filter(({ cell }) => cell === first || cell === second);
  await convertToFormulas(id, cells);
  await excel().settle();
  const formulas = (await read(id)).form.indicators.map(({ score }) => score?.formula);
  expect(formulas.slice(0, 2)).toEqual(form.indicators.map(({ score }) => score?.formula).slice(0, 2));
  expect(named('换成公式')).toEqual(new Set(['湖北']));
});

test('a formula that was typed over comes back by the form’s scheme', async () => {
  const id = await insert('恢复', 'hubei');
  const { form } = await read(id);
  const [score] = form.indicators.map((row) => row.score);
  excel().user.typeText('恢复', score?.address ?? '', String(score?.value));
  await excel().settle();
  const { form: typed, scheme } = await read(id);
  await applyFixes(id, { deleteRows: [], changes: sayReasons(fixAll(typed, scheme).changes) });
  await excel().settle();
  expect((await read(id)).form.indicators[0]?.score?.formula).toBe(score?.formula);
});

test('汇总 grades every form by its own scheme; pane, sheet and zpb check leave out the same forms', async () => {
  replaceRegisteredSchemes([county]);
  await insert('全国的', 'mof-2020');
  await insert('我县的', 'county');
  const id = await insert('没填完', 'mof-2020');
  const [first] = (await read(id)).form.indicators;
  excel().user.typeText('没填完', first?.actual.address ?? '', '');
  await excel().settle();

  const rows = await summaryRows();
  expect(rows.map(({ project, grade }) => [project, grade])).toEqual(
    expect.arrayContaining([
      ['全国的', '优'],
      ['我县的', '一般'],
      ['没填完', null],
    ]),
  );
  await writeSummary(rows);
  await excel().settle();
  const { text } = excel().engine.snapshot('汇总');
  const gradeOf = (project: string) => text.find((line) => line[1] === project)?.[8];
  expect(['全国的', '我县的', '没填完'].map(gradeOf)).toEqual(['优', '一般', '']);

  const pane = averageScore(rows);
  const total = text.find((line) => line[1]?.startsWith('合计'));
  expect(total?.[7]).toBe(`平均 ${pane.averageScore?.toFixed(2)}`);
  expect(total?.[11]).toBe(`平均未计 ${pane.leftOut} 张`);
  const grids = await Promise.all(rows.map(({ sheetId }) => readSheet(sheetId)));
  const sheets = grids.flatMap(({ sheetName, grid, layout }) =>
    grid && layout ? [{ name: sheetName, grid, layout, table: null }] : [],
  );
  const checked = checkWorkbook(sheets, null).flatMap(({ forms }) => forms);
  expect(averageScore(checked)).toEqual(pane);
  expect(pane.leftOut).toBe(1 + rows.filter(({ project, grade }) => project !== '没填完' && grade === null).length);
});

test('a form copied to a workbook that lacks its scheme says which one it asks for, and shows no scores by another', async () => {
  replaceRegisteredSchemes([county]);
  const id = await insert('带走的', 'county');
  expect((await read(id)).scheme.id).toBe('county');
  replaceRegisteredSchemes([]);
  const { form, scheme } = await read(id);
  expect(scheme.id).toBe(schemeByName('mof-2020')?.id);
  const findings = checkWorkbook(
    [await readSheet(id)].flatMap(({ sheetName, grid, layout }) =>
      grid && layout ? [{ name: sheetName, grid, layout, table: null }] : [],
    ),
    null,
  ).flatMap(({ forms }) => forms[0]?.findings ?? []);
  const others = findings.filter(({ code }) => code === 'scheme.other');
  expect(others.map(({ cell }) => cell)).toEqual([form.funds[0]?.rate?.address]);
  expect(others[0]?.figures).toMatchObject({ case: 'unknown', stated: '我县2024' });
});
