import { execFileSync } from 'node:child_process';
import { appendFile, copyFile, mkdir, symlink, writeFile } from 'node:fs/promises';
import { checkCommandMessages as messages } from '../../src/wording/zh-CN/checkCommand';
import { fileMessages } from '../../src/wording/zh-CN/files';
import { readTables } from '../../src/files/readTables';
import { writeRawWorkbook } from '../xlsx/rawWorkbook';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import type { JsonRecord } from './hostile/hostileFiles';
import { runRecorded } from './runRecorded';

const file = temporaryFolder();
/** Windows keeps names as UTF-16, and has neither such pipes nor links without rights. */
const isUnix = process.platform !== 'win32';
/** 自评表 in GBK: no UTF-8. */
const GBK_NAME = Buffer.from('d7d4c6c0b1ed', 'hex');

async function records(...args: string[]): Promise<JsonRecord[]> {
  const { out } = await runRecorded('check', '--json', ...args);
  return JSON.parse(out) as JsonRecord[];
}

const workbook = (path: string, name = '自评表'): Promise<string> =>
  writeRawWorkbook(path, { rows: '<row r="1"><c r="A1"><v>5</v></c></row>', sheetName: name });

test('every file of a folder is accounted for: read, without a form, not readable, or of another kind', async () => {
  await mkdir(file('all/deeper/deepest'), { recursive: true });
  await workbook(file('all/a.xlsx'));
  await workbook(file('all/deeper/b.XLSM'));
  // WPS calls a workbook of today so, too.
  await workbook(file('all/deeper/b.et'));
  await writeFile(file('all/deeper/broken.xlsx'), 'PK\x03\x04', 'latin1');
  for (const name of ['c.pdf', 'd.csv', 'e.doc', 'f.pdf', 'g.PDF', 'h', '~$a.xlsx', '.hidden'])
    await writeFile(file(`all/deeper/deepest/${name}`), 'x');

  const found = await records(file('all'));

  expect(found.at(-1)).toMatchObject({
    code: 'check.totals',
    counts: {
      questions: 0,
      files: 3,
      forms: 0,
      formless: 3,
      otherTables: 0,
      unreadable: 1,
      skipped: 8,
      skippedKinds: { '.csv': 1, '.doc': 1, '.pdf': 3, '.xlsx': 1, 没有扩展名: 2 },
    },
  });
  expect(found.map(({ code }) => code).sort()).toEqual(
    [
      ...Array.from({ length: 8 }, () => 'file.skipped'),
      ...['file.formless', 'file.formless', 'file.formless', 'file.unreadable', 'check.totals'],
    ].sort(),
  );
  const { out } = await runRecorded('check', file('all'));
  expect(out).toContain('其中 3 个文件里没有自评表。另有 1 个文件或文件夹没能读取。另有 8 个其他文件没有检查（');
});

test('every file that is not checked is named, with what it is, and does not change the exit code', async () => {
  await mkdir(file('others'));
  await workbook(file('others/a.xlsx'));
  // Some systems save a workbook of today under an old name.
  await copyFile(file('others/a.xlsx'), file('others/b.xls'));
  const kinds = [
    ['systemFile', ['._a.xlsx', '.DS_Store']],
    ['oldDocument', ['f.doc', 'g.DOC', 'i.wps']],
    ['print', ['h.pdf', 'i.ofd']],
    ['document', ['h.txt', 'e.csv']],
    ['picture', ['j.jpg', 'k.PNG']],
    ['archive', ['l.7z', 'm.rar']],
    ['lockFile', ['~$a.xlsx']],
    ['other', ['n', 'o.mp4']],
  ] as const;
  const named = kinds.flatMap(([kind, names]) => names.map((name) => [kind, file(`others/${name}`)] as const));
  for (const [, path] of named) await writeFile(path, 'x');

  const { code, error, out } = await runRecorded('check', file('others'));

  const wanted = named.map(([kind, path]) => messages.skipped[kind](path));
  expect(code).toBe(0);
  expect(error.split('\n').filter(Boolean).sort()).toEqual(wanted.sort());
  expect(out).toContain('共检查 2 个文件、0 张自评表');
  expect(out).toContain(`另有 ${named.length} 个其他文件没有检查`);
  const found = await records(file('others'));
  expect(found.filter((one) => one.code === 'file.skipped').map(({ message }) => message)).toEqual(
    expect.arrayContaining(wanted),
  );
});

test.each([
  ['empty', '', fileMessages.unreadable.empty],
  ['a text called .xlsx', 'x', fileMessages.unreadable.notAWorkbook],
] as const)('a file that is %s cannot be read, and the exit code says so', async (_, content, message) => {
  await mkdir(file('wrong'), { recursive: true });
  await writeFile(file('wrong/a.xlsx'), content);
  const { code, error } = await runRecorded('check', file('wrong'));
  expect([code, error]).toEqual([2, `${message(file('wrong/a.xlsx'))}\n`]);
});

test('a sheet with another table of the family is said to be it', async () => {
  const text = (cell: string, value: string) => `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const heading = ['一级指标', '二级指标', '三级指标', '指标值'].map((label, index) =>
    text(`${'ABCD'[index]}3`, label),
  );
  await writeRawWorkbook(file('申报.xlsx'), {
    rows: `<row r="1">${text('A1', '项目支出绩效目标申报表')}</row><row r="3">${heading.join('')}</row>`,
    sheetName: '申报',
  });
  const { out, code } = await runRecorded('check', file('申报.xlsx'));
  expect(out).toContain('工作表“申报”：这是“项目支出绩效目标申报表”，不是自评表，没有检查');
  expect(code).toBe(0);
  expect(out).toContain('另有 1 张申报表、监控表等其他表没有检查。');
  expect(await records(file('申报.xlsx'))).toMatchObject([
    { code: 'sheet.other', severity: 'info', sheet: '申报', cell: 'A1' },
    { code: 'file.formless' },
    { code: 'check.totals', counts: { files: 1, forms: 0, formless: 1, otherTables: 1 } },
  ]);
});

test('every item of the JSON has the fields a finding has', async () => {
  for (const record of await records(file('all'))) {
    expect(Object.keys(record)).toEqual(
      expect.arrayContaining(['file', 'sheet', 'form', 'code', 'severity', 'cell', 'message', 'basis']),
    );
  }
});

test('a name or a text that steers a terminal does nothing to it, and stays as it is in JSON', async () => {
  const sheet = '\u009b2J红';
  await mkdir(file('steering'));
  const path = await workbook(file('steering/a\u202excod.xlsx'), sheet);

  const { out, error } = await runRecorded('check', path, file('missing\u001b[2J\n.xlsx'));

  for (const steering of ['\u001b', '\u009b', '\u202e']) expect(out + error).not.toContain(steering);
  expect(out).toContain('a\\u202excod.xlsx\n  工作表“\\u009b2J红”');
  expect(error).toContain('missing\\u001b[2J\\u000a.xlsx');
  expect((await records(path))[0]).toMatchObject({ file: path });
});

test('what is written beyond the rows and columns that are read is said of its sheet', async () => {
  const rows = '<row r="1"><c r="A1"><v>5</v></c></row><row r="30000"><c r="A30000"><v>7</v></c></row>';
  const path = await writeRawWorkbook(file('long.xlsx'), { rows });

  const { code, error } = await runRecorded('check', path);

  expect([code, error]).toEqual([0, `${messages.cutSheet(path, '自评表')}\n`]);
  expect(await records(path)).toContainEqual(expect.objectContaining({ code: 'file.partial', severity: 'warning' }));
});

test('a file that changes while it is read is not taken for what it was', async () => {
  const rows = Array.from({ length: 3000 }, () => '<row><c><v>5</v></c></row>').join('');
  const path = await writeRawWorkbook(file('changing.xlsx'), { rows });
  let isDone = false;

  const reading = readTables(path).finally(() => (isDone = true));
  while (!isDone) await appendFile(path, ' ');

  expect(await reading).toMatchObject({ ok: false, reason: 'changing' });
});

test('a folder that holds itself by a link ends, and the link is named', async () => {
  await mkdir(file('round/inner'), { recursive: true });
  await workbook(file('round/inner/a.xlsx'));
  // On Windows a junction, which needs no rights.
  await symlink(file('round'), file('round/inner/again'), 'junction');

  const { code, error } = await runRecorded('check', file('round'));

  expect([code, error]).toEqual([0, `${messages.skipped.linkedFolder(file('round/inner/again'))}\n`]);
});

// What only Unix has is looked for there.
if (isUnix) {
  test('names that are no UTF-8 are listed, shown and read', async () => {
    await mkdir(file('gbk'));
    const plain = await workbook(file('gbk/plain.xlsx'));
    const folder = Buffer.concat([Buffer.from(`${file('gbk')}/`), GBK_NAME]);
    await mkdir(folder);
    const path = Buffer.concat([folder, Buffer.from('/'), GBK_NAME, Buffer.from('.xlsx')]);
    await copyFile(plain, path);

    const found = await records(file('gbk'));

    expect(found.map(({ code, file: name }) => [code, name])).toEqual([
      ['file.formless', plain],
      ['file.formless', file('gbk/自评表/自评表.xlsx')],
      ['check.totals', ''],
    ]);
    // As a shell hands it over: Node cannot keep the bytes.
    const beside = path.toString('utf8').replace(folder.toString('utf8'), file('gbk/again'));
    await mkdir(file('gbk/again'));
    await copyFile(plain, Buffer.concat([Buffer.from(`${file('gbk/again')}/`), GBK_NAME, Buffer.from('.xlsx')]));
    expect((await records(beside))[0]).toMatchObject({ code: 'file.formless', file: file('gbk/again/自评表.xlsx') });
  });

  test('pipes, devices and links in a circle are named and not waited for', async () => {
    await mkdir(file('odd'));
    execFileSync('mkfifo', [file('odd/pipe.xlsx')]);
    await symlink(file('odd/circle.xlsx'), file('odd/circle.xlsx'));
    await symlink(file('odd/gone'), file('odd/dangling.xlsx'));
    await symlink('/dev/zero', file('odd/zero.xlsx'));

    const { code, error } = await runRecorded('check', file('odd'));

    expect(code).toBe(2);
    expect(error.split('\n').filter(Boolean)).toEqual([
      fileMessages.unreadable.linkCircle(file('odd/circle.xlsx')),
      fileMessages.unreadable.notFound(file('odd/dangling.xlsx')),
      fileMessages.unreadable.notAFile(file('odd/pipe.xlsx')),
      fileMessages.unreadable.notAFile(file('odd/zero.xlsx')),
    ]);
  });
}
