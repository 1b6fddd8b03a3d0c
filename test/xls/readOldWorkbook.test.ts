import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CFB, read, utils, write } from '@e965/xlsx';
import type { BookType, WorkSheet } from '@e965/xlsx';
import type { Grid } from '../../src/core/sheet/grid';
import { bytesSource } from '../../src/ooxml/byteSource';
import { UnreadableError } from '../../src/ooxml/unreadableError';
import type { FileTables } from '../../src/files/fileReading';
import { readContents } from '../../src/files/readContents';
import { compoundFile } from './compoundFile';

const formats: readonly BookType[] = ['biff8', 'ods', 'xlsb', 'xlml'];

// The library says there what it does not know.
beforeAll(() => jest.spyOn(console, 'error').mockImplementation(() => undefined));
afterAll(() => jest.restoreAllMocks());

function fileOf(sheet: WorkSheet, bookType: BookType, date1904 = false): Buffer {
  const workbook = utils.book_new(sheet, '自评表');
  workbook.Workbook = { WBProps: { date1904 } };
  return write(workbook, { type: 'buffer', bookType }) as Buffer;
}

function contentsOf(bytes: Uint8Array): Promise<FileTables> {
  return readContents(bytesSource(bytes));
}

async function gridOf(bytes: Uint8Array): Promise<Grid | undefined> {
  const { sheets } = await contentsOf(bytes);
  return sheets[0]?.grid;
}

async function reasonOf(bytes: Uint8Array): Promise<string> {
  return contentsOf(bytes).then(
    () => 'read',
    (error: unknown) => (error instanceof UnreadableError ? error.reason : 'damaged'),
  );
}

describe.each(formats)('%s', (bookType) => {
  test('values, formulas with their results, percentages, dates and errors are those of an .xlsx workbook', async () => {
    const sheet: WorkSheet = {
      '!ref': 'B2:F2',
      B2: { t: 's', v: '档案事业费' },
      C2: { t: 'n', v: 0.98, z: '0.00%' },
      D2: { t: 'n', v: 9.8, f: 'C2*10' },
      E2: { t: 'n', v: 45291, z: 'yyyy-mm-dd' },
      F2: { t: 'e', v: 0x2a },
    };
    const { sheets, partial } = await contentsOf(fileOf(sheet, bookType));
    expect(sheets.map(({ name }) => name)).toEqual(['自评表']);
    const { values, formulas, numberFormats } = sheets[0]?.grid as Grid;
    expect(values[1]?.slice(1, 5)).toEqual(['档案事业费', 0.98, 9.8, 45291]);
    // The library writes no formulas into binary formats; those of LibreOffice are tried in test/formats.
    expect(formulas[1]?.[3]).toBe(bookType === 'ods' || bookType === 'xlml' ? '=C2*10' : 9.8);
    expect(numberFormats[1]?.[2]).toMatch(/%$/);
    expect(numberFormats[1]?.[4]).toMatch(/y/);
    // The library writes no errors into .ods.
    expect(values[1]?.[5]).toBe(bookType === 'ods' ? undefined : '#N/A');
    expect(partial).toEqual([]);
  });

  test('what a merged area covers is empty', async () => {
    const sheet = utils.aoa_to_sheet([
      ['产出指标', '看不见', '甲'],
      ['看不见', '看不见', '乙'],
    ]);
    sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 1 } }];
    expect((await gridOf(fileOf(sheet, bookType)))?.values).toEqual([
      ['产出指标', '', '甲'],
      ['', '', '乙'],
    ]);
  });

  test('a text that looks like a formula is none', async () => {
    const grid = await gridOf(fileOf({ '!ref': 'A1', A1: { t: 's', v: '=1+1' } }, bookType));
    expect(grid?.formulas[0]?.[0]).toBe(grid?.values[0]?.[0]);
  });
});

test('dates that count from 1904 are given as from 1900', async () => {
  const sheet: WorkSheet = { '!ref': 'A1:B1', A1: { t: 'n', v: 43829, z: 'yyyy-mm-dd' }, B1: { t: 'n', v: 43829 } };
  expect((await gridOf(fileOf(sheet, 'biff8', true)))?.values).toEqual([[45291, 43829]]);
});

test('content beyond the rows and columns that are read is reported', async () => {
  const sheet: WorkSheet = { '!ref': 'A1:A30000', A1: { t: 'n', v: 1 }, A30000: { t: 'n', v: 2 } };
  const { partial, sheets } = await contentsOf(fileOf(sheet, 'biff8'));
  expect(partial).toEqual([{ kind: 'cutSheet', sheet: '自评表' }]);
  expect(sheets[0]?.grid.values).toEqual([[1]]);
});

test('a workbook behind a password says so', async () => {
  const plain = CFB as {
    find(file: unknown, name: string): { content: Uint8Array };
    read(b: Buffer, o: object): unknown;
  };
  const stream = Buffer.from(
    plain.find(plain.read(fileOf(utils.aoa_to_sheet([['甲']]), 'biff8'), { type: 'buffer' }), '/Workbook').content,
  );
  // Right behind the first record stands that the rest is encrypted.
  const begin = 4 + stream.readUInt16LE(2);
  const filePass = Buffer.concat([Buffer.from('2f000600', 'hex'), Buffer.from('000059b30a9a', 'hex')]);
  const locked = Buffer.concat([stream.subarray(0, begin), filePass, stream.subarray(begin)]);
  expect(await reasonOf(compoundFile(['/Workbook', locked]))).toBe('encrypted');
});

describe('pages and tables in XML under the name of a workbook', () => {
  const page = (head: string): string =>
    `<html><head>${head}</head><body><table><tr><td colspan="2">项目名称</td><td>水库</td></tr><tr><td>55</td><td>98%</td><td>=1+1</td></tr></table></body></html>`;
  const wanted = [
    ['项目名称', '', '水库'],
    ['55', '98%', '=1+1'],
  ];
  const gbk = (text: string): Buffer => {
    const words: Readonly<Record<string, string>> = { 项目名称: 'cfeec4bfc3fbb3c6', 水库: 'cbaebfe2' };
    return Buffer.concat(
      text.split(/(项目名称|水库)/).map((each) => (words[each] ? Buffer.from(words[each], 'hex') : Buffer.from(each))),
    );
  };

  test.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(page('<meta charset="utf-8">'))],
    ['UTF-8 with a mark, said to be GBK', Buffer.from(`\uFEFF${page('<meta charset="gb2312">')}`)],
    ['GBK that says so', gbk(page('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">'))],
    ['GBK that says nothing', gbk(page(''))],
    ['GBK that says UTF-8', gbk(page('<meta charset="utf-8">'))],
    ['UTF-16', Buffer.from(`\uFEFF${page('')}`, 'utf16le')],
    ['no more than a table', Buffer.from(page('').replace(/^.*<body>/, ''))],
    ['an XHTML page', Buffer.from(`<?xml version="1.0"?>\n${page('')}`)],
  ])('%s', async (_, bytes) => {
    const grid = await gridOf(bytes);
    expect(grid?.values).toEqual(wanted);
    expect(grid?.formulas).toEqual(wanted);
  });

  test.each([
    ['a page without a table', '<html><body>请先登录</body></html>', 'notAWorkbook'],
    ['other XML', '<?xml version="1.0"?><workbookless/>', 'notAWorkbook'],
    ['a document of Word in XML', '<?xml version="1.0"?><w:wordDocument xmlns:w="a"/>', 'notAWorkbook'],
  ])('%s', async (_, text, reason) => {
    expect(await reasonOf(Buffer.from(text))).toBe(reason);
  });
});

test('an OpenDocument file that is no spreadsheet, or has a password, says so', async () => {
  const sheet = utils.aoa_to_sheet([['甲']]);
  const ods = fileOf(sheet, 'ods');
  expect(read(ods).SheetNames).toHaveLength(1);
  const { unzipSync, zipSync, strToU8 } = await import('fflate');
  const parts = unzipSync(ods);
  const text = zipSync({ ...parts, mimetype: strToU8('application/vnd.oasis.opendocument.text') });
  const locked = zipSync({ ...parts, 'META-INF/manifest.xml': strToU8('<manifest:encryption-data/>') });
  expect([await reasonOf(text), await reasonOf(locked)]).toEqual(['notAWorkbook', 'encrypted']);
});

test('a damaged byte anywhere in an old workbook gives sheets, or a reason', async () => {
  const bytes = fileOf(utils.aoa_to_sheet([['项目名称', '水库', 55]]), 'biff8');
  for (let at = 0; at < bytes.length; at += 37) {
    const damaged = Buffer.from(bytes);
    damaged[at] = (damaged[at] ?? 0) ^ 0x55;
    expect(typeof (await reasonOf(damaged))).toBe('string');
  }
});

test.each(['xls', 'ods'])(
  'what is ignored is read from an .%s file as LibreOffice saves it: from the names of its sheet, not of the workbook',
  async (type) => {
    const { sheets } = await contentsOf(readFileSync(join(__dirname, 'files', `ignored.${type}`)));
    const text = JSON.stringify(['reason.thin', '甲', 'seen', '', '已"电话"说明 100% <&>']);
    expect(sheets.map(({ grid }) => grid.notes ?? [])).toEqual([
      [],
      [{ kind: 'ignored', name: '_zpb_ignored_1', row: 1, column: 1, text }],
    ]);
  },
);
