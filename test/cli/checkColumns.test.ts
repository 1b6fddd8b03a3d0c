import { readFile, writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { exampleForms } from '../../src/core/form/examples';
import { writeCalculatedWorkbook } from '../xlsx/calculatedWorkbook';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { runRecorded } from './runRecorded';

interface JsonItem {
  readonly code: string;
  readonly cell: string;
  readonly form: string;
  readonly severity: string;
  readonly message: string;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly counts?: Readonly<Record<string, unknown>>;
}

const file = temporaryFolder();
/** The headings 实际完成值 and 得分 of the national form. */
const [ACTUAL, SCORE] = ['F12', 'H12'];

/** Writes a workbook with one form, two columns of which go by names that say nothing. */
beforeAll(async () => {
  await writeCalculatedWorkbook(file('known.xlsx'), exampleForms.slice(0, 1));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file('known.xlsx'));
  const [sheet] = workbook.worksheets;
  expect([ACTUAL, SCORE].map((cell) => sheet?.getCell(cell).text)).toEqual(['实际完成值', '得分']);
  if (sheet) {
    sheet.getCell(ACTUAL).value = '进展';
    sheet.getCell(SCORE).value = '核分';
  }
  await workbook.xlsx.writeFile(file('odd.xlsx'));
  await writeFile(
    file('列.json'),
    '{"columns":[{"heading":"进展","means":"实际完成值"},{"heading":"核分","means":"score"}]}',
  );
});

async function items(...args: string[]): Promise<JsonItem[]> {
  const { out } = await runRecorded('check', '--json', ...args);
  return JSON.parse(out) as JsonItem[];
}
const findings = (found: readonly JsonItem[]) =>
  found.filter(({ code }) => code !== 'check.totals').map(({ code, cell, message }) => ({ code, cell, message }));

test('what has to be settled is listed with the form, in the words of the file', async () => {
  const { out, code } = await runRecorded('check', file('odd.xlsx'));
  expect(code).toBe(1);
  const lines = out.split('\n').filter((line) => line.includes('请确认'));
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain(`${ACTUAL} “进展”这一列是什么`);
  expect(lines[0]).toContain('{"heading":"进展","means":"actual"}');
  expect(lines[1]).toContain('{"heading":"核分","means":"score"}');
  expect(out).not.toContain('没有发现问题');
  expect(out).toContain('有 2 列要先确认是什么');
});

test('JSON has an item for each, and counts them', async () => {
  const found = await items(file('odd.xlsx'));
  const asked = found.filter(({ code }) => code === 'column.unclear');
  expect(asked.map(({ cell, severity }) => [cell, severity])).toEqual([
    [ACTUAL, 'warning'],
    [SCORE, 'warning'],
  ]);
  expect(asked[0]).toMatchObject({
    form: exampleForms[0]?.project,
    figures: {
      case: 'unknown',
      heading: '进展',
      group: null,
      likely: 'actual',
      readAs: 'actual',
      concerns: ['actual'],
    },
  });
  expect(found.at(-1)?.counts).toMatchObject({ questions: 2 });
});

test('once it is settled the form is checked as if its headings had been understood', async () => {
  const known = findings(await items(file('known.xlsx')));
  expect(findings(await items('--columns', file('列.json'), file('odd.xlsx')))).toEqual(known);
  expect(findings(await items(file('odd.xlsx')))).not.toEqual(known);
});

test('the likely answers are written down, and hold when they are given back', async () => {
  const { error, code } = await runRecorded('check', '--columns-out', file('问.json'), file('odd.xlsx'));
  expect(code).toBe(1);
  expect(error).toContain('2 个要确认的列标题');
  expect(JSON.parse(await readFile(file('问.json'), 'utf8'))).toEqual({
    version: 1,
    columns: [
      { heading: '进展', means: 'actual' },
      { heading: '核分', means: 'score' },
    ],
  });
  const settled = await items('--columns', file('问.json'), file('odd.xlsx'));
  expect(settled.map(({ code: found }) => found)).not.toContain('column.unclear');
});

test('what was given is in the file that is written, and no file is written over unasked', async () => {
  await writeFile(file('有.json'), '{"columns":[{"heading":"备考","means":"none"}]}');
  const args = ['check', '--columns', file('有.json'), '--columns-out', file('有.json')];
  const refused = await runRecorded(...args, file('odd.xlsx'));
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.error).toContain('没有覆盖');
  await runRecorded(...args, '--force', file('odd.xlsx'));
  expect(await readFile(file('有.json'), 'utf8')).toMatch(/备考.*\n.*进展.*\n.*核分/);
});

test.each([
  ['no JSON', '进展=actual', '不是有效的 JSON'],
  ['an unknown meaning', '{"columns":[{"heading":"进展","means":"result"}]}', '第 1 项“进展”'],
  [
    'one heading with two meanings',
    '{"columns":[{"heading":"进展","means":"actual"},{"heading":"进 展","means":"target"}]}',
    '写了两次',
  ],
])('a file with %s is refused before anything is checked', async (_, text, message) => {
  await writeFile(file('坏.json'), text);
  const { code, out, error } = await runRecorded('check', '--columns', file('坏.json'), file('odd.xlsx'));
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(error).toContain(message);
});

test('so is a file that is not there', async () => {
  const { code, error } = await runRecorded('check', '--columns', file('没有.json'), file('odd.xlsx'));
  expect(code).toBe(2);
  expect(error).toContain('读不了');
});

test('the answers of one run are forgotten in the next', async () => {
  await items('--columns', file('列.json'), file('odd.xlsx'));
  expect((await items(file('odd.xlsx'))).some(({ code }) => code === 'column.unclear')).toBe(true);
});

test('damaged answers a file keeps are said, not only asked for again', async () => {
  const zip = await JSZip.loadAsync(await readFile(file('odd.xlsx')));
  zip.file(
    'xl/webextensions/webextension1.xml',
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties>' +
      '<we:property name="zpb.columns" value="{&quot;columns&quot;:[{&quot;heading&quot;:7}]}"/></we:properties></we:webextension>',
  );
  await writeFile(file('damaged.xlsx'), await zip.generateAsync({ type: 'nodebuffer' }));
  const found = await items(file('damaged.xlsx'));
  expect(found.filter(({ code }) => code === 'file.columns')).toMatchObject([{ severity: 'warning' }]);
  expect(found.filter(({ code }) => code === 'column.unclear')).toHaveLength(2);
});
