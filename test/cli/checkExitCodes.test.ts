import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { SheetRow } from '../core/sheet/kinds';
import { CORRECT, formRows } from '../core/sheet/kinds';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import type { JsonRecord } from './hostile/hostileFiles';
import { runRecorded } from './runRecorded';

// What docs/cli.md says of the exit code, for every kind of file and line: 0 nothing that must be corrected, explained or answered, 1 something of
// the kind, 2 something that could not be read, or a command line that says nothing.

const file = temporaryFolder();

async function writeForm(name: string, rows: readonly SheetRow[]): Promise<void> {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('自评表').addRows(rows.map((row) => [...row]));
  await mkdir(dirname(file(name)), { recursive: true });
  await workbook.xlsx.writeFile(file(name));
}

const withIndicator = (at: number, change: (row: SheetRow) => SheetRow): SheetRow[] =>
  formRows({ indicators: CORRECT.indicators.map((row, index) => (index === at ? change(row) : row)) });
const withHeading = (from: string, to: string): SheetRow[] =>
  formRows({ heading: CORRECT.heading.map((row) => row.map((value) => (value === from ? to : value))) });

const RIGHT = formRows();
const WRONG = withIndicator(1, (row) => [...row.slice(0, 6), 11, ...row.slice(7)]);
const UNEXPLAINED = withIndicator(0, (row) => [...row.slice(0, 8), '']);
const ASKED = withHeading('实际完成值', '进展');
const UNREAD = formRows({
  heading: CORRECT.heading.map((row) => [...row, '佐证材料']),
  indicators: CORRECT.indicators.map((row) => [...row, '见附件']),
});
const OTHER_TABLE: SheetRow[] = [
  ['项目支出绩效目标申报表'],
  ['绩效指标', '一级指标', '二级指标', '三级指标', '指标值'],
  ['', '产出指标', '数量指标', '维修水库', '4座'],
];
const NO_FORM: SheetRow[] = [
  ['姓名', '电话'],
  ['张三', '1'],
];

beforeAll(async () => {
  const kinds: readonly (readonly [string, readonly SheetRow[]])[] = [
    ...([
      ['right', RIGHT],
      ['wrong', WRONG],
      ['unexplained', UNEXPLAINED],
      ['asked', ASKED],
    ] as const),
    ...([
      ['unread', UNREAD],
      ['other', OTHER_TABLE],
      ['none', NO_FORM],
    ] as const),
  ];
  for (const [name, rows] of kinds) await writeForm(`${name}.xlsx`, rows);
  for (const folder of ['fine', 'mixed', 'worst']) {
    await writeForm(`${folder}/right.xlsx`, RIGHT);
    await writeForm(`${folder}/none.xlsx`, NO_FORM);
    await writeForm(`${folder}/other.xlsx`, OTHER_TABLE);
    await writeFile(file(`${folder}/printed.pdf`), 'x');
  }
  for (const folder of ['mixed', 'worst']) await writeForm(`${folder}/wrong.xlsx`, WRONG);
  for (const name of ['broken.xlsx', 'worst/broken.xlsx']) await writeFile(file(name), 'PK\x03\x04', 'latin1');
  await writeFile(file('printed.pdf'), 'x');
  await mkdir(file('empty'));
  await withDamagedAnswers('right.xlsx', 'damaged.xlsx');
});

/** Writes a workbook that keeps answers about columns nobody can read. */
async function withDamagedAnswers(from: string, to: string): Promise<void> {
  const zip = await JSZip.loadAsync(await readFile(file(from)));
  zip.file(
    'xl/webextensions/webextension1.xml',
    '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{0}"><we:properties>' +
      '<we:property name="zpb.columns" value="&quot;{broken&quot;"/></we:properties></we:webextension>',
  );
  await writeFile(file(to), await zip.generateAsync({ type: 'nodebuffer' }));
}

type Counts = Readonly<Record<string, number>>;

const RUNS: readonly (readonly [
  what: string,
  args: readonly string[],
  code: 0 | 1 | 2,
  counts: Counts,
  said: readonly string[],
])[] = [
  ['a form without findings', ['right.xlsx'], 0, { files: 1, forms: 1, error: 0, explain: 0 }, []],
  ['something to be corrected', ['wrong.xlsx'], 1, { forms: 1 }, ['weight.total']],
  ['something to be explained', ['unexplained.xlsx'], 1, { forms: 1, error: 0, explain: 1 }, ['reason.missing']],
  [
    'a column to be asked about',
    ['asked.xlsx'],
    1,
    { forms: 1, error: 0, explain: 0, questions: 1 },
    ['column.unclear'],
  ],
  ['a block that was not read', ['unread.xlsx'], 0, { forms: 1, error: 0, explain: 0 }, ['sheet.unread']],
  ['damaged answers', ['damaged.xlsx'], 0, { forms: 1, error: 0, explain: 0 }, ['file.columns']],
  ['no form', ['none.xlsx'], 0, { files: 1, forms: 0, formless: 1 }, ['file.formless']],
  ['another table of the family', ['other.xlsx'], 0, { files: 1, forms: 0, otherTables: 1 }, ['sheet.other']],
  ['a file that cannot be read', ['broken.xlsx'], 2, { files: 0, unreadable: 1 }, ['file.unreadable']],
  ['a file that is not there', ['gone.xlsx'], 2, { files: 0, unreadable: 1 }, ['file.unreadable']],
  ['an empty folder', ['empty'], 0, { files: 0, forms: 0 }, ['folder.empty']],
  [
    'a folder of what is right, formless, another table or no workbook',
    ['fine'],
    0,
    { files: 3, forms: 1, formless: 2, otherTables: 1, skipped: 1, unreadable: 0 },
    ['file.skipped', 'file.formless', 'sheet.other'],
  ],
  [
    'the same with something to be corrected',
    ['mixed'],
    1,
    { files: 4, forms: 2, formless: 2, otherTables: 1, skipped: 1, unreadable: 0 },
    ['weight.total'],
  ],
  [
    'the same with a file that cannot be read',
    ['worst'],
    2,
    { files: 4, forms: 2, formless: 2, otherTables: 1, skipped: 1, unreadable: 1 },
    ['weight.total', 'file.unreadable'],
  ],
  [
    'several files, one of which cannot be read',
    ['right.xlsx', 'broken.xlsx'],
    2,
    { files: 1, forms: 1, unreadable: 1 },
    ['file.unreadable'],
  ],
];

describe.each(RUNS)('%s', (_, names, code, counts, said) => {
  test(`ends with ${code}, as text and as JSON, with the same counts`, async () => {
    const args = names.map(file);
    const [text, json] = [await runRecorded('check', ...args), await runRecorded('check', '--json', ...args)];
    expect([text.code, json.code]).toEqual([code, code]);
    const records = JSON.parse(json.out) as (JsonRecord & { readonly message: string })[];
    expect(records.map((record) => record.code)).toEqual(expect.arrayContaining([...said, 'check.totals']));
    const totals = records.at(-1);
    expect(totals).toMatchObject({ code: 'check.totals', counts });
    expect(text.out.trimEnd().split('\n').at(-1)).toBe(totals?.message);
    // What keeps a file from being checked is said beside the results, whichever way they are printed.
    expect(text.error).toBe(json.error);
  });
});

test.each([
  ['nothing to check', []],
  ['an option nobody knows', ['--nonsense', 'right.xlsx']],
  ['an option without its value', ['--scheme']],
  ['a scheme nobody knows', ['--scheme', '火星', 'right.xlsx']],
  ['answers that are not there', ['--columns', 'gone.json', 'right.xlsx']],
])('%s ends with 2 and is said, and nothing is checked', async (_, args) => {
  const { code, out, error } = await runRecorded(
    'check',
    ...args.map((arg) => (/\.xlsx$|\.json$/.test(arg) ? file(arg) : arg)),
  );
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(error).not.toBe('');
});
