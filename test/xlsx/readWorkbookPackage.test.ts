import { mkdir, readFile, writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import type { Grid } from '../../src/core/sheet/grid';
import { readTables } from '../../src/files/readTables';
import { compoundFile } from '../xls/compoundFile';
import type { RawWorkbook } from './rawWorkbook';
import { writeRawWorkbook } from './rawWorkbook';
import { temporaryFolder } from './temporaryFolder';

const file = temporaryFolder();

async function gridOf(path: string): Promise<Grid> {
  const reading = await readTables(path);
  if (!reading.ok) throw new Error(reading.message);
  const [sheet] = reading.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet.grid;
}

async function rawGrid(raw: RawWorkbook): Promise<Grid> {
  return gridOf(await writeRawWorkbook(file('raw.xlsx'), raw));
}

describe('readTables', () => {
  it('gives every sheet with its name, values, formulas and number formats', async () => {
    const book = new ExcelJS.Workbook();
    const sheet = book.addWorksheet('项目甲');
    book.addWorksheet('空表', { state: 'hidden' });
    sheet.getCell('B2').value = '档案事业费';
    sheet.getCell('C2').value = 0.98;
    sheet.getCell('C2').numFmt = '0.00%';
    sheet.getCell('D2').value = { formula: 'C2*10', result: 9.8 };
    sheet.getCell('B3').value = true;
    await book.xlsx.writeFile(file('甲.xlsx'));

    const reading = await readTables(file('甲.xlsx'));

    const sheets = reading.ok ? reading.sheets.map(({ name, grid }) => ({ name, grid })) : [];
    expect({ ...reading, sheets }).toEqual({
      ok: true,
      partial: [],
      settings: { schemes: null, columns: null, isUnreadable: false },
      sheets: [
        {
          name: '项目甲',
          grid: {
            row: 0,
            column: 0,
            values: [
              ['', '', '', ''],
              ['', '档案事业费', 0.98, 9.8],
              ['', true, '', ''],
            ],
            formulas: [
              ['', '', '', ''],
              ['', '档案事业费', 0.98, '=C2*10'],
              ['', true, '', ''],
            ],
            numberFormats: [
              ['General', 'General', 'General', 'General'],
              ['General', 'General', '0.00%', 'General'],
              ['General', 'General', 'General', 'General'],
            ],
          },
        },
        { name: '空表', grid: { row: 0, column: 0, values: [], formulas: [], numberFormats: [] } },
      ],
    });
  });

  it('gives dates as serials with their format, also in formats that only Chinese Excel knows', async () => {
    const grid = await rawGrid({
      cellFormats: [0, 31, 57, 14, 176],
      customFormats: { 176: 'yyyy/m/d h:mm' },
      rows: '<row r="1"><c r="A1" s="1"><v>44196</v></c><c r="B1" s="2"><v>44166</v></c><c r="C1" s="3"><v>43831</v></c><c r="D1" s="4"><v>44196.75</v></c><c r="E1"><f>TODAY()</f><v>44196</v></c></row>',
    });

    expect(grid.values).toEqual([[44196, 44166, 43831, 44196.75, 44196]]);
    expect(grid.numberFormats).toEqual([
      ['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"', 'mm-dd-yy', 'yyyy/m/d h:mm', 'General'],
    ]);
  });

  it('moves the dates of a 1904 workbook, and only the dates, to the 1900 system', async () => {
    const grid = await rawGrid({
      date1904: true,
      cellFormats: [0, 31],
      rows: '<row r="1"><c r="A1" s="1"><v>42734</v></c><c r="B1"><v>42734</v></c></row>',
    });

    expect(grid.values).toEqual([[44196, 42734]]);
  });

  it('reads rich text, texts with phonetic marks, inline texts and empty texts as plain text', async () => {
    const grid = await rawGrid({
      sharedStrings: [
        '<r><t>产出</t></r><r><t>指标</t></r>',
        '<t>满意度</t><rPh sb="0" eb="1"><t>man</t></rPh>',
        '<t></t>',
        '',
      ],
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t>&lt;5%</t></is></c><c r="D1" t="s"><v>2</v></c><c r="E1" t="s"><v>3</v></c></row>',
    });

    expect(grid.values[0]?.slice(0, 3)).toEqual(['产出指标', '满意度', '<5%']);
    expect(grid.values[0]?.slice(3).join('')).toBe('');
  });

  it('gives errors as texts, and texts from formulas even in cells with a date format', async () => {
    const grid = await rawGrid({
      cellFormats: [0, 31],
      rows: '<row r="1"><c r="A1" t="e"><f>NA()</f><v>#N/A</v></c><c r="B1" s="1" t="str"><f>A2&amp;""</f><v>年底前</v></c><c r="C1" t="str"><f>""</f><v></v></c><c r="D1" s="1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="e"><v>#REF!</v></c></row>',
    });

    expect(grid.values).toEqual([['#N/A', '年底前', '', '#DIV/0!', '#REF!']]);
    expect(grid.formulas).toEqual([['=NA()', '=A2&""', '=""', '=1/0', '#REF!']]);
  });

  it('keeps the results 0 and FALSE of formulas', async () => {
    const grid = await rawGrid({
      rows: '<row r="1"><c r="A1"><f>1-1</f><v>0</v></c><c r="B1" t="b"><f>1=2</f><v>0</v></c></row>',
    });

    expect(grid.values).toEqual([[0, false]]);
  });

  it('writes out shared formulas for each of their cells', async () => {
    const grid = await rawGrid({
      rows: '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B2" si="0">A1*$A$1</f><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>',
    });

    expect(grid.formulas).toEqual([
      [1, '=A1*$A$1'],
      [2, '=A2*$A$1'],
    ]);
    expect(grid.values).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('leaves the cells blank that a merged area hides', async () => {
    const grid = await rawGrid({
      rows: '<row r="1"><c r="A1"><v>7</v></c><c r="B1"><v>8</v></c><c r="C1"><v>9</v></c></row>',
      afterRows: '<mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells>',
    });

    expect(grid.values).toEqual([[7, '', 9]]);
  });

  it('reads files whose elements carry a prefix', async () => {
    const grid = await rawGrid({ prefix: 'x', rows: '<row r="1"><c r="A1"><v>5</v></c></row>' });

    expect(grid.values).toEqual([[5]]);
  });

  it('is not held up by comments, rows without content, or validations of whole columns', async () => {
    const empty = Array.from({ length: 50_000 }, (_, row) => `<row r="${row + 2}"><c r="A${row + 2}" s="0"/></row>`);
    const grid = await rawGrid({
      rows: `<row r="1"><c r="A1"><v>5</v></c></row>${empty.join('')}`,
      afterRows:
        '<dataValidations count="1"><dataValidation type="whole" sqref="A1:XFD1048576"><formula1>1</formula1></dataValidation></dataValidations><legacyDrawing r:id="rId1" xmlns:r="r"/>',
      moreParts: {
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="/xl/comments/comment1.xml"/></Relationships>',
      },
    });

    expect(grid.values).toEqual([[5]]);
  });

  it('ignores a stray cell at the far end of the sheet', async () => {
    const grid = await rawGrid({
      rows: '<row r="1"><c r="A1"><v>5</v></c><c r="XFD1"><v>6</v></c></row><row r="1048576"><c r="A1048576"><v>7</v></c></row>',
    });

    expect(grid.values).toEqual([[5]]);
  });

  it.each([
    ['<c r="A1"><f>1+1</f></c>', true],
    ['<c r="A1"><f>1+1</f><v>2</v></c>', false],
    ['<c r="A1" t="str"><f>""</f><v></v></c>', false],
    ['<c r="A1" t="str"><f>""</f><v/></c>', false],
  ])('tells whether a formula was saved without its result: %s', async (cell, expected) => {
    const reading = await readTables(await writeRawWorkbook(file('raw.xlsx'), { rows: `<row r="1">${cell}</row>` }));

    expect(reading).toMatchObject({ ok: true, partial: expected ? [{ kind: 'uncalculated' }] : [] });
  });
});

describe('readTables of a file it cannot read', () => {
  it.each([
    ['empty', '空.xlsx', Buffer.alloc(0)],
    ['broken', '旧.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512)])],
    ['oldFormat', '更旧.xls', compoundFile('/Book')],
    ['encrypted', '密.xlsx', compoundFile('/EncryptedPackage')],
    ['oldDocument', '文档.xls', compoundFile('/WordDocument', '/ObjectPool/_1/Workbook')],
    ['notAWorkbook', '幻灯片.xls', compoundFile('/PowerPoint Document')],
    ['print', '扫描.xlsx', Buffer.from('%PDF-1.7')],
    ['oldDocument', '富文本.docx', Buffer.from('{\\rtf1}')],
    ['picture', '照片.xlsx', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['archive', '压缩.xlsx', Buffer.from('377abcaf271c0004', 'hex')],
    ['notAWorkbook', '文字.xlsx', Buffer.from('一级指标')],
    ['notAWorkbook', '网页.xlsx', Buffer.from('<html></html>')],
    ['broken', '断.xlsx', Buffer.from('PK\x03\x04 and no more', 'latin1')],
  ])('says %s and names the file', async (reason, name, content) => {
    await writeFile(file(name), content);

    const reading = await readTables(file(name));

    expect(reading).toMatchObject({ ok: false, reason, message: expect.stringContaining(file(name)) as string });
  });

  it('says so when the package is another kind of document, a folder, or not there', async () => {
    await mkdir(file('目录.xlsx'));
    const document = await writeRawWorkbook(file('文.xlsx'), { rows: '' });
    const renamed = file('非工作簿.xlsx');
    await writeFile(renamed, await withoutWorkbookPart(document));

    expect(await readTables(renamed)).toMatchObject({ ok: false, reason: 'notAWorkbook' });
    expect(await readTables(file('目录.xlsx'))).toMatchObject({ ok: false, reason: 'notAFile' });
    expect(await readTables(file('没有.xlsx'))).toMatchObject({ ok: false, reason: 'notFound' });
  });

  it('says broken when the XML inside is cut off', async () => {
    const path = await writeRawWorkbook(file('残.xlsx'), { rows: '<row r="1"><c r="A1"><v>5</v>' });

    expect(await readTables(path)).toMatchObject({ ok: false, reason: 'broken' });
  });
});

async function withoutWorkbookPart(path: string): Promise<Buffer> {
  const zip = await JSZip.loadAsync(await readFile(path));
  zip.remove('xl/workbook.xml');
  return zip.generateAsync({ type: 'nodebuffer' });
}
