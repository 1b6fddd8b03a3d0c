import { exampleForms } from '../../src/core/form/examples';
import { NO_FORMS, readForms } from '../../src/core/sheet/readForms';
import type { ReturnedForm } from '../../src/core/returns/returnedForm';
import { isReturned } from '../../src/core/workflows/collect/returnSlip';
import { insertForms } from '../../src/excel/insertForm';
import { lastAction } from '../../src/excel/takeBack/lastAction';
import { takeBackLast } from '../../src/excel/takeBack/takeBackLast';
import { writeReturns } from '../../src/excel/writeReturns';
import { readSheet } from '../../src/excel/readSheet';
import { returnedForm } from '../../src/wording/returnedForm';
import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { contentNamed, requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { summaryRows } from './support/summaryRows';
import { REQUIREMENT_SETS, refusal, requestsOf } from './support/testExcel';

const SHEET = '退回意见';
let excel: RunningExcel;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: REQUIREMENT_SETS, ...withFunctions });
  answerFunctions();
  await insertForms(exampleForms.map((content) => requestFor(content)));
  await excel.settle();
  lastAction.forget();
});
afterEach(() => {
  expect([...excel.host.unsupportedMembers]).toEqual([]);
  excel.dispose();
});

async function forms(): Promise<readonly ReturnedForm[]> {
  return (await summaryRows()).map(returnedForm);
}

async function write(
  choose: (all: readonly ReturnedForm[]) => readonly ReturnedForm[] = (all) => all.filter(isReturned),
) {
  const all = await forms();
  const result = await writeReturns(all, new Set(choose(all)));
  await excel.settle();
  return result;
}

const idOf = (name: string) => excel.engine.sheets.byName(name)?.id ?? name;
const snapshot = () => excel.engine.snapshot(SHEET);
/** The lines between heading and last row, without their numbers. */
const lines = () =>
  snapshot()
    .text.slice(
      3,
      snapshot().text.findIndex(([first]) => /^共 \d+ 条$/.test(first ?? '')),
    )
    .map((row) => row.slice(0, 5));
const type = async (cell: string, text: string, sheet = SHEET) => {
  excel.user.typeText(sheet, cell, text);
  await excel.settle();
};
const projects = exampleForms.map(({ project }) => project);

test('a new sheet has heading and a line for each finding, with links to the cells', async () => {
  const all = await forms();
  const result = await write();
  expect(result).toMatchObject({ sheetName: SHEET, isNew: true, leftAlone: null, settled: 0, gone: 0 });
  expect(snapshot().text[2]?.slice(0, 6)).toEqual(['项目', '单元格', '问题', '应为', '处理情况', '编号']);
  const expected = all.flatMap(({ project, items }) =>
    items.map(({ place, message, expected: text }) => [project, place, message, text, '']),
  );
  expect(lines()).toEqual(expected);
  expect(result).toMatchObject({ forms: 3, items: expected.length, added: expected.length });
  expect(lines()[0]?.[3]).toBe('请写明原因和改进办法');
  expect(result).toMatchObject({ isPageSetUp: true });
  expect(excel.engine.pageSetup(idOf(SHEET))).toMatchObject({
    ...{ orientation: 'Landscape', paperSize: 'A4', zoom: { horizontalFitToPages: 1 }, titleRows: '3:3' },
  });
  const { kind } = excel.user.followLink(SHEET, 'B4');
  expect([kind, excel.engine.sheets.active().name]).toEqual(['went', projects[0]]);
});

test('it is there also where its page cannot be set up, as without a printer, and that is said', async () => {
  const all = await forms();
  excel.host.failures.failRequest(4, 'GeneralException', 'PaperSize');
  expect(await writeReturns(all, new Set(all))).toMatchObject({ isNew: true, isPageSetUp: false });
  expect(lines()).not.toEqual([]);
});

test('only the forms chosen are written', async () => {
  await write(([, second]) => (second ? [second] : []));
  expect(new Set(lines().map(([project]) => project))).toEqual(new Set([projects[1]]));
});

test('the sheet is no form and nothing of the kind', async () => {
  await write();
  const { grid } = await readSheet(idOf(SHEET));
  expect(grid && readForms(grid)).toEqual(NO_FORMS);
});

test('it is renewed in place: what people have written stays in its line, wherever the rows of the forms stand', async () => {
  await write();
  const before = lines();
  await type('E5', '已补充原因');
  await type('H5', '经办人：王');
  await type('A40', '审核人：');
  // Rows put in above move every finding of the form.
  const id = idOf(projects[0] ?? '');
  excel.user.insertLines(projects[0] ?? '', '2:3');
  expect(id).not.toBe('');
  await excel.settle();
  expect(await write()).toMatchObject({ isNew: false, added: 0, gone: 0, settled: 0 });
  const after = lines();
  expect(after[1]?.[4]).toBe('已补充原因');
  expect(after.slice(0, before.length).map(([project, , message]) => [project, message])).toEqual(
    before.map(([project, , message]) => [project, message]),
  );
  expect(after[1]?.[1]).not.toBe(before[1]?.[1]);
  expect(snapshot().text[4]?.[7]).toBe('经办人：王');
  expect(snapshot().text[39]?.[0]).toBe('审核人：');
  expect(snapshot().text[3 + before.length]?.[0]).toBe(`共 ${before.length} 条`);
});

test('what was put right goes; where somebody has written how, the line is kept and that is said', async () => {
  await write();
  const count = lines().length;
  const [first, second] = (await forms())[0]?.items ?? [];
  await type('E4', '已改');
  for (const item of [first, second])
    await type(item?.place ?? '', '因机构调整，下年一季度完成整改并验收。', projects[0]);
  const result = await write();
  expect(result).toMatchObject({ gone: 1, settled: 1, added: 0 });
  expect(lines()).toHaveLength(count - 1);
  expect(lines()[0]?.slice(3, 5)).toEqual(['这次没有找到这一条', '已改']);
});

test('it says what should stand there wherever the checks know it: in the cell, or together', async () => {
  await type('G14', '1', projects[0]);
  await write(([first]) => (first ? [first] : []));
  const due = lines().map(([, , message, expected]) => `${/分值合计|总分/.exec(message ?? '')?.[0] ?? ''} ${expected}`);
  expect(due).toContain('分值合计 合计 100');
});

test('a new finding comes below the last of its form, in a line of ordinary looks', async () => {
  await write();
  const ofFirst = lines().filter(([project]) => project === projects[0]).length;
  await type('H14', '9', projects[0]);
  const result = await write();
  expect(result?.added).toBeGreaterThan(0);
  const names = lines().map(([project]) => project);
  expect(names.lastIndexOf(projects[0] ?? '')).toBe(ofFirst + (result?.added ?? 0) - 1);
});

test('texts never become formulas', async () => {
  await insertForms([requestFor({ ...contentNamed('=1+1'), indicators: contentNamed('=1+1').indicators })]);
  await excel.settle();
  const bad = (await forms()).at(-1);
  expect(bad?.project).toBe('=1+1');
  await write((all) => all.filter(({ project }) => project === '=1+1'));
  const [row] = excel.engine.snapshot(SHEET).formulas.slice(3);
  expect(row?.[0]).toBe('=1+1');
  expect(excel.engine.snapshot(SHEET).values[3]?.[0]).toBe('=1+1');
});

test('a new sheet and a renewal are taken back', async () => {
  await write();
  await type('E4', '已改');
  const before = snapshot().formulas;
  await type('H14', '9', projects[0]);
  const first = (await forms())[0]?.items[0];
  await type(first?.place ?? '', '因机构调整，下年一季度完成整改并验收。', projects[0]);
  await write();
  expect(snapshot().formulas).not.toEqual(before);
  await takeBackLast();
  await excel.settle();
  expect(snapshot().formulas).toEqual(before);
  excel.engine.sheets.remove(idOf(SHEET));
  await write();
  await takeBackLast();
  await excel.settle();
  expect(excel.engine.sheets.byName(SHEET)).toBeNull();
});

test('what somebody types on the sheet meanwhile stays, and nothing is written', async () => {
  await write();
  await type('H14', '9', projects[0]);
  const all = await forms();
  const before = lines();
  excel.host.failures.editBefore(3, () => void excel.user.typeText(SHEET, 'E4', '刚写的'));
  const said = await refusal(writeReturns(all, new Set(all)));
  await excel.settle();
  expect(said).toContain(SHEET);
  expect(lines()[0]?.[4]).toBe('刚写的');
  expect(lines().map((line) => line.slice(0, 4))).toEqual(before.map((line) => line.slice(0, 4)));
});

test('a sheet with a column put in is left alone, and another one made', async () => {
  await write();
  excel.user.insertLines(SHEET, 'C:C');
  await excel.settle();
  expect(await write()).toMatchObject({ isNew: true, leftAlone: SHEET });
});

test('with nothing to return a present sheet loses its lines, and says so', async () => {
  await write();
  const result = await write(() => []);
  expect(result).toMatchObject({ isNew: false, added: 0 });
});

test('takes four requests for a new sheet, the last for its page', async () => {
  const all = await forms();
  expect(await requestsOf(excel, () => writeReturns(all, new Set(all)))).toHaveLength(4);
});

test('what people have written in the lines is the same text after any number of renewals and one taken back', async () => {
  await write();
  const texts = ['=未完成', '007', "'甲", '1/2', '=1+1'];
  for (const [index, text] of texts.entries()) await type(`E${4 + index}`, `'${text}`);
  const kept = () => lines().flatMap((row) => (row[4] && row[4] !== '处理情况' ? [row[4]] : []));
  expect(kept()).toEqual(texts);
  const [first = ''] = projects;
  for (const reason of ['略', '因为下雨，工期推迟到下年一月完成。', '略']) {
    await type('I15', reason, first);
    excel.user.insertLines(SHEET, '1:1');
    await write();
    expect(kept()).toEqual(texts);
  }
  await takeBackLast();
  await excel.settle();
  expect(kept()).toEqual(texts);
});
