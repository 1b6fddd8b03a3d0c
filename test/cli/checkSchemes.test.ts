import { readFile, writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { defaultScheme } from '../../src/core/scheme/schemes';
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

describe('schemes that the file itself keeps, as the pane does', () => {
  const NAMED = '某某局2025';
  const own = { ...defaultScheme, id: 'some-office', name: NAMED, aliases: [] };
  const settingsPart = (properties: string) =>
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties>${properties}</we:properties></we:webextension>`;
  const property = (name: string, value: string) =>
    `<we:property name="${name}" value="${value.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/>`;

  /** The file with parts of add-ins, and what is said of it, but of its cells. */
  async function remarks(...parts: string[]): Promise<{ unknown: number; said: string[]; error: string }> {
    const zip = await JSZip.loadAsync(await readFile(file('forms.xlsx')));
    parts.forEach((part, index) => zip.file(`xl/webextensions/webextension${index + 1}.xml`, part));
    await writeFile(file('kept.xlsx'), await zip.generateAsync({ type: 'nodebuffer' }));
    const { out, error } = await runRecorded('check', '--json', file('kept.xlsx'));
    const findings = JSON.parse(out) as JsonFinding[];
    return {
      unknown: others(findings).length,
      said: findings.flatMap(({ code, message }) => (code === 'file.schemes' ? [message] : [])),
      error,
    };
  }

  test('a sound one counts for the forms that name it, and for no file after', async () => {
    const other = settingsPart(property('someone.schemes', '"x"'));
    const ours = settingsPart(property('zpb.highlight', 'true') + property('zpb.schemes', JSON.stringify([own])));
    expect(await remarks(other, ours)).toEqual({ unknown: 0, said: [], error: '' });
    expect(others(await check())).toHaveLength(1);
  });

  test('of a damaged one it is said what is wrong', async () => {
    const stored = [{ ...own, reverse: 'twice' }, ...Array.from({ length: 30 }, () => 7)];
    const { unknown, said, error } = await remarks(settingsPart(property('zpb.schemes', JSON.stringify(stored))));
    expect(unknown).toBe(1);
    expect(said).toEqual([expect.stringMatching(/有 31 个用不了：.*kept\.xlsx。“某某局2025”：.*（reverse）：只能是/)]);
    expect(said[0]).toMatch(/另有 26 处/);
    expect(error).toContain(said[0]);
  });

  test('a name does nothing to a terminal', async () => {
    const { said } = await remarks(settingsPart(property('zpb.schemes', '{"name":"\\u001b[31m甲"}')));
    expect(said).toEqual([expect.stringMatching(/“\\u001b\[31m甲”：应是用方括号/)]);
  });

  test.each([
    ['XML', '<we:webextension'],
    ['JSON', settingsPart(property('zpb.schemes', '[{'))],
  ])('settings that are no %s leave the rest of the file', async (_, part) => {
    const { unknown, said } = await remarks(part);
    expect(unknown).toBe(1);
    expect(said).toEqual([expect.stringMatching(/加载项存的设置读不了：.*kept\.xlsx/)]);
  });
});

test('the mean of the totals comes with how many forms are not in it', async () => {
  const { out } = await runRecorded('check', file('forms.xlsx'));
  expect(out).toMatch(/3 张自评表：.*。平均得分 \d+\.\d\d/);
});
