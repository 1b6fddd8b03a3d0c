import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';
import { checkForm } from '../../src/core/check/checkForm';
import { ignoringNote } from '../../src/core/check/ignoring/ignoring';
import { exampleForms } from '../../src/core/form/examples';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { noteFormula } from '../../src/core/sheet/notes/sheetNote';
import { readForms } from '../../src/core/sheet/readForms';
import { readTables } from '../../src/files/readTables';
import { writeCalculatedWorkbook } from '../xlsx/calculatedWorkbook';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { runRecorded } from './runRecorded';

interface JsonItem {
  readonly sheet: string;
  readonly code: string;
  readonly severity: string;
  readonly cell: string;
  readonly message: string;
  readonly figures: Readonly<Record<string, unknown>>;
  readonly counts?: Readonly<Record<string, number>>;
}

const file = temporaryFolder();
const REASON = '已"电话"说明 <&>';

beforeAll(async () => {
  const [first, ...others] = exampleForms.slice(0, 2);
  const thin = first && {
    ...first,
    indicators: first.indicators.map((row) => (row.name === '满足群众查档需求' ? { ...row, explanation: '略' } : row)),
  };
  await writeCalculatedWorkbook(file('forms.xlsx'), [...(thin ? [thin] : []), ...others]);
  const reading = await readTables(file('forms.xlsx'));
  const sheet = reading.ok ? reading.sheets[0] : undefined;
  const form = sheet && readForms(sheet.grid).forms[0];
  const finding = form && checkForm(form, defaultScheme).find(({ code }) => code === 'reason.thin');
  const text = finding && ignoringNote(finding, REASON);
  if (!text) throw new Error('Nothing to ignore');
  const zip = await JSZip.loadAsync(await readFile(file('forms.xlsx')));
  const xml = (await zip.file('xl/workbook.xml')?.async('text')) ?? '';
  const escaped = (formula: string) => formula.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const named = (kept: string, number: number, sheetIndex: number) =>
    `<definedName name="_zpb_ignored_${number}" localSheetId="${sheetIndex}" hidden="1">${escaped(
      noteFormula(sheet.name, form.title, kept).slice(1),
    )}</definedName>`;
  const names = `<definedNames>${named(text, 1, 0)}${named(text.replace('reason.thin', 'value.year'), 2, 0)}</definedNames>`;
  zip.file(
    'xl/workbook.xml',
    xml.replace(/<definedNames>.*?<\/definedNames>/s, '').replace('</sheets>', `</sheets>${names}`),
  );
  await writeFile(file('ignored.xlsx'), await zip.generateAsync({ type: 'nodebuffer' }));
});

async function items(name: string): Promise<JsonItem[]> {
  const { out } = await runRecorded('check', '--json', file(name));
  return JSON.parse(out) as JsonItem[];
}

test('an ignored finding is in no count, and is said with its reason', async () => {
  const before = await items('forms.xlsx');
  const after = await items('ignored.xlsx');
  const [totals, wholeTotals] = [after.at(-1)?.counts, before.at(-1)?.counts];
  expect(totals?.ignored).toBe(1);
  expect(wholeTotals?.ignored).toBe(0);
  expect(totals?.warning).toBe((wholeTotals?.warning ?? 0) - 1);
  expect(after.filter(({ code }) => code === 'reason.thin')).toEqual([]);
  const [ignored] = after.filter(({ code }) => code === 'finding.ignored');
  expect(ignored).toMatchObject({
    severity: 'info',
    figures: { code: 'reason.thin', severity: 'warning', reason: REASON },
  });
  expect(ignored?.cell).toBe(before.find(({ code }) => code === 'reason.thin')?.cell);
});

test('one that fits nothing any more is said as well', async () => {
  const lapsed = (await items('ignored.xlsx')).filter(({ code }) => code === 'finding.lapsed');
  expect(lapsed.map(({ figures }) => [figures.code, figures.reason])).toEqual([['value.year', REASON]]);
});

test('the text tells it apart from what is found', async () => {
  const { out } = await runRecorded('check', file('ignored.xlsx'));
  expect(out).toContain(`填表人已忽略，理由：${REASON}`);
  expect(out).toContain('另有 1 条已忽略。');
  expect(out).toContain('已对不上');
});
