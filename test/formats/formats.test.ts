import { copyFileSync, readFileSync, readdirSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { zipSync } from 'fflate';
import { checkWorkbook } from '../../src/files/checkWorkbook';
import { readForms } from '../../src/core/sheet/readForms';
import type { FileSheet } from '../../src/files/fileReading';
import { readTables } from '../../src/files/readTables';
import { readFile } from '../../src/intake/readFile';
import { fileMessages } from '../../src/wording/zh-CN/files';
import { runRecorded } from '../cli/runRecorded';
import { temporaryFolder } from '../xlsx/temporaryFolder';

// The same forms in every format, as LibreOffice writes them (makeFormats.ts): what is found in one is found in all.

// What the library does not know of number formats it says there.
beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

const FILES = path.join(__dirname, 'files');
const file = temporaryFolder();
const names = readdirSync(path.join(FILES, 'xlsx')).map((name) => path.parse(name).name);
const formats = [
  ['xls', 'xls'],
  ['ods', 'ods'],
  ['html', 'xls'],
  ['docx', 'docx'],
] as const;
/** What depends on the heights of rows, which other formats do not tell, and on formulas, which documents do not have. */
const OF_WORKBOOKS = ['form.clipped', 'form.narrow', 'sheet.unmeasured', 'formula.gone'];

async function sheetsOf(name: string, inside: readonly string[] = []): Promise<readonly FileSheet[]> {
  const reading = await readTables(name, name, inside);
  if (!reading.ok) throw new Error(reading.message);
  return reading.sheets;
}

/** What a reviewer sees of a file: its forms with their scores, and what is found where. */
function seenIn(sheets: readonly FileSheet[]): unknown {
  return checkWorkbook(sheets, null).flatMap(({ forms }) =>
    forms.map(({ findings, questions, score, grade, scheme }) => ({
      score: score?.toString(),
      grade,
      scheme: scheme.id,
      findings: findings.filter(({ code }) => !OF_WORKBOOKS.includes(code)).map(({ code, cell }) => `${code} ${cell}`),
      questions: questions.map(({ cell, heading }) => `${heading} ${cell}`),
    })),
  );
}

describe.each(names)('%s', (name) => {
  test.each(formats)('is the same as %s', async (folder, extension) => {
    const wanted = seenIn(await sheetsOf(path.join(FILES, 'xlsx', `${name}.xlsx`)));
    expect(seenIn(await sheetsOf(path.join(FILES, folder, `${name}.${extension}`)))).toEqual(wanted);
    expect(wanted).toHaveLength(1);
  });
});

test.each(['xls', 'xlsx'] as const)('every %s is the same when WPS calls it .et', async (folder) => {
  await mkdir(file(`et-${folder}`));
  for (const name of names) {
    const from = path.join(FILES, folder, `${name}.${folder}`);
    const to = file(`et-${folder}/${name}.et`);
    copyFileSync(from, to);
    expect(seenIn(await sheetsOf(to))).toEqual(seenIn(await sheetsOf(from)));
  }
});

test.each([
  ['xlsx', 'xlsx'],
  ['docx', 'docx'],
] as const)('the pane reads every %s as the command line does', async (folder, extension) => {
  for (const name of names) {
    const from = path.join(FILES, folder, `${name}.${extension}`);
    const { tables } = await readFile(
      new Blob([readFileSync(from)]),
      `${name}.${extension}`,
      (grid) => readForms(grid).forms,
    );
    const sheets = tables.map(({ table }, index) => ({
      name: `${index}`,
      grid: table.grid,
      layout: null,
      table: null,
    }));
    const [own, wanted] = [seenIn(sheets), seenIn(await sheetsOf(from))];
    const codes = (seen: unknown) => JSON.stringify(seen).replace(/表\d+ 第\d+行第\d+列|\b[A-Z]{1,2}\d+/g, '');
    expect([name, codes(own)]).toEqual([name, codes(wanted)]);
  }
});

test.each([
  ['example-1', '98.5'],
  ['example-2', '97.8'],
  ['example-3', '98.5'],
  ['t04', '3.11'],
  ['t08', '70'],
  ['t16-completed', '94'],
])('%s has every indicator, and its score', async (name, score) => {
  expect(seenIn(await sheetsOf(path.join(FILES, 'docx', `${name}.docx`)))).toMatchObject([{ score }]);
});

test('a folder and an archive with every format give the same for each file', async () => {
  await mkdir(file('all'));
  const packed: Record<string, Uint8Array> = {};
  for (const [folder, extension] of [['xlsx', 'xlsx'], ...formats] as const) {
    const from = path.join(FILES, folder, `example-1.${extension}`);
    const to = `${folder}.${folder === 'xls' ? 'et' : extension}`;
    copyFileSync(from, file(`all/${to}`));
    packed[to] = readFileSync(from);
  }
  await writeFile(file('all.zip'), zipSync(packed));
  const codes = async (from: string): Promise<Record<string, string[]>> => {
    const { out } = await runRecorded('check', '--json', file(from));
    const found: Record<string, string[]> = {};
    for (const { file: of, code } of JSON.parse(out) as { file: string; code: string }[]) {
      if (of !== '' && !OF_WORKBOOKS.includes(code)) (found[path.basename(of)] ??= []).push(code);
    }
    return found;
  };
  const inFolder = await codes('all');
  expect(Object.keys(inFolder).sort()).toEqual(['docx.docx', 'html.xls', 'ods.ods', 'xls.et', 'xlsx.xlsx']);
  expect(new Set(Object.values(inFolder).map((each) => each.join(' '))).size).toBe(1);
  expect(await codes('all.zip')).toEqual(inFolder);
});

test('of a document of Word from before 2007 it is said how it becomes one that is read', async () => {
  const from = path.join(FILES, 'refused/example-1.doc');
  const { code, error } = await runRecorded('check', from);
  expect([code, error]).toEqual([2, `${fileMessages.unreadable.oldDocument(from)}\n`]);
  // Whatever it is called.
  copyFileSync(from, file('document.xls'));
  expect((await runRecorded('check', file('document.xls'))).error).toBe(
    `${fileMessages.unreadable.oldDocument(file('document.xls'))}\n`,
  );
});
