import ExcelJS from 'exceljs';
import { exampleForms } from '../../src/core/form/examples';
import { writeCalculatedWorkbook } from '../xlsx/calculatedWorkbook';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { runRecorded } from './runRecorded';

interface JsonFinding {
  readonly sheet: string;
  readonly code: string;
  readonly cell: string;
  readonly message: string;
  readonly basis: string;
}

const file = temporaryFolder();
/** The first indicator's score in the national form. */
const SCORE = 'H13';
const call = (scheme: string) => `_xldudf_ZPB_INDSCORE(E13&"",F13&"",G13,"",${scheme})`;
/** Three published forms, each on a sheet of its project's name; the first score of some is calculated by this formula. */
const FORMULAS = [call('"湖北"'), null, call('"某某局2025"')];
const [HUBEI, NONE, UNKNOWN] = exampleForms.slice(0, 3).map(({ project }) => project) as [string, string, string];

beforeAll(async () => {
  await writeCalculatedWorkbook(file('forms.xlsx'), exampleForms.slice(0, 3));
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file('forms.xlsx'));
  FORMULAS.forEach((formula, index) => {
    const cell = workbook.worksheets[index]?.getCell(SCORE);
    if (cell && formula) cell.value = { formula, result: cell.result };
  });
  await workbook.xlsx.writeFile(file('forms.xlsx'));
});

async function check(...options: string[]): Promise<JsonFinding[]> {
  const { out } = await runRecorded('check', '--json', ...options, file('forms.xlsx'));
  return JSON.parse(out) as JsonFinding[];
}
const others = (findings: readonly JsonFinding[]) =>
  findings
    .filter(({ code }) => code === 'scheme.other')
    .map(({ sheet, cell, message }) => `${sheet} ${cell} ${message}`);
/** Whether the form on a sheet was checked by 湖北, which wants 20 points for the execution. */
const wantsTwenty = (findings: readonly JsonFinding[], sheet: string) =>
  findings.some(({ sheet: of, basis }) => of === sheet && basis.includes('湖北'));

test('every form is checked by the scheme its own formulas name; a name that is not known is said', async () => {
  const findings = await check();
  expect(others(findings)).toEqual([expect.stringMatching(`^${UNKNOWN} ${SCORE} .*“某某局2025”这里没有`)]);
  expect([HUBEI, NONE, UNKNOWN].map((sheet) => wantsTwenty(findings, sheet))).toEqual([true, false, false]);
});

test('a scheme that is asked for counts for forms that name none; of the others it is said that it does not', async () => {
  const findings = await check('--scheme', '四川');
  expect(others(findings)).toEqual([
    expect.stringMatching(`^${HUBEI} ${SCORE} .*写明按评分方案“湖北.*”算分，没有按要求的“四川.*”检查`),
    expect.stringMatching(`^${UNKNOWN} ${SCORE} .*“某某局2025”这里没有.*先按“四川`),
  ]);
  expect(wantsTwenty(findings, HUBEI)).toBe(true);
});

test('asking for the scheme a form has by any of its names says nothing more', async () => {
  expect(others(await check('--scheme', 'HUBEI')).map((text) => text.split(' ')[0])).toEqual([UNKNOWN]);
});

test('a scheme that is asked for and not known is wrong use', async () => {
  const { code, error } = await runRecorded('check', '--scheme', '某某局2025', file('forms.xlsx'));
  expect(code).toBe(2);
  expect(error).toContain('某某局2025');
});

test('the mean of the totals comes with how many forms are not in it', async () => {
  const { out } = await runRecorded('check', file('forms.xlsx'));
  expect(out).toMatch(/3 张自评表：.*。平均得分 \d+\.\d\d/);
});
