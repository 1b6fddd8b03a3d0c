import { writeFile } from 'node:fs/promises';
import { checkCommandMessages as messages } from '../../src/wording/zh-CN/checkCommand';
import { cell, documentOf, paragraph, row, run, span, table } from '../docx/rawDocument';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { runRecorded } from './runRecorded';

const file = temporaryFolder();

/** A form with a weight too many, a score that is no number and a reason that is missing. */
const form = [
  paragraph('项目支出绩效自评表'),
  paragraph('（2024年度）      单位：万元'),
  table([
    row([cell('项目名称', span(2)), cell('水库维修', span(6))]),
    row([
      cell('主管部门', span(2)),
      cell('县水务局', span(2)),
      cell('实施单位', span(2)),
      cell('县水库管理所', span(2)),
    ]),
    row(['项目资金', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分']),
    row(['', '年度资金总额', '100', '100', '95', '10', '95%', '9.5']),
    row([cell('年度总体目标', span(2)), cell('预期目标：维修水库', span(3)), cell('实际完成情况：已维修', span(3))]),
    row(['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施']),
    row(['产出指标', '数量指标', '维修水库', '5座', '4座', '50', '40分', '']),
    row(['效益指标', '社会效益指标', '受益人口', '1000人', '1000人', '41', '41', '']),
    row([cell('总分', span(5)), '101', '90.5', '']),
  ]),
].join('');

interface Item {
  readonly code: string;
  readonly sheet: string;
  readonly form: string;
  readonly cell: string;
  readonly row: number | null;
  readonly place: unknown;
  readonly message: string;
}

async function items(...args: string[]): Promise<Item[]> {
  return JSON.parse((await runRecorded('check', '--json', ...args)).out) as Item[];
}

beforeAll(async () => {
  await writeFile(file('a.docx'), documentOf(form));
});

test('findings in a document name the table, the row and the cell as people count them', async () => {
  const { code, out, error } = await runRecorded('check', file('a.docx'));
  expect([code, error]).toEqual([1, '']);
  expect(out).toContain('  表1\n    水库维修\n');
  expect(out).toContain('必须改正 表1 第9行第2列 分值合计 101');
  expect(out).toContain('待说明 表1 第7行第8列');
  expect(out).toContain('共检查 1 个文件、1 张自评表');
  // What A1 addresses would say of a document is found by nobody.
  expect(out.replace(file('a.docx'), '')).not.toMatch(/[A-Z]\d/);
});

test('the same for programs', async () => {
  const found = await items(file('a.docx'));
  expect(found.find(({ code }) => code === 'weight.total')).toMatchObject({
    sheet: '表1',
    form: '水库维修',
    cell: '表1 第9行第2列',
    place: { table: 1, row: 9, column: 2 },
    row: null,
  });
  expect(found.find(({ code }) => code === 'reason.missing')).toMatchObject({
    cell: '表1 第7行第8列',
    place: { table: 1, row: 7, column: 8 },
    row: 7,
  });
  expect(found.at(-1)).toMatchObject({ code: 'check.totals', place: null });
});

test('cells named within a sentence are named the same way', async () => {
  const twice = row(['', '', '维修水库', '5座', '5座', '10', '10', '']);
  const path = file('twice.docx');
  await writeFile(
    path,
    documentOf(
      form.replace(
        '<w:tr><w:trPr></w:trPr><w:tc><w:tcPr></w:tcPr><w:p><w:r><w:t xml:space="preserve">效益指标',
        `${twice}$&`,
      ),
    ),
  );
  const [duplicate] = (await items(path)).filter(({ code }) => code === 'indicator.duplicate');
  expect(duplicate?.cell).toBe('表1 第8行第3列');
  expect(duplicate?.message).not.toMatch(/[A-Z]\d/);
});

test('tracked changes are said of the file', async () => {
  const path = file('tracked.docx');
  await writeFile(path, documentOf(form.replace(run('95'), `<w:ins w:id="1">${run('95')}</w:ins>`)));
  const { error } = await runRecorded('check', path);
  expect(error).toBe(`${messages.trackedChanges(path)}\n`);
});

test('a document without a form says so', async () => {
  const path = file('none.docx');
  await writeFile(path, documentOf(`${paragraph('通知')}${table([row(['甲', '乙'])])}`));
  const { code, out } = await runRecorded('check', path);
  expect([code, out]).toEqual([0, expect.stringContaining('  表1：没有找到自评表')]);
  await writeFile(file('empty.docx'), documentOf(paragraph('通知')));
  expect((await runRecorded('check', file('empty.docx'))).out).toContain(messages.noSheets);
});

test('a document is known by what it holds, whatever it is called', async () => {
  await writeFile(file('b.wps'), documentOf(form));
  expect((await items(file('b.wps'))).map(({ code }) => code)).toContain('weight.total');
});
