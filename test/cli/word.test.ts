import { readFile, writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { readForms } from '../../src/core/sheet/readForms';
import { readDocument } from '../docx/readBytes';
import { CORRECT, formRows } from '../core/sheet/kinds';
import { temporaryFolder } from '../xlsx/temporaryFolder';
import { runRecorded } from './runRecorded';

const file = temporaryFolder();

async function writeForm(
  path: string,
  change: (sheet: ExcelJS.Worksheet, workbook: ExcelJS.Workbook) => void = () => undefined,
) {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('自评表');
  for (const row of formRows()) sheet.addRow(row);
  change(sheet, workbook);
  await workbook.xlsx.writeFile(path);
}

test('writes the forms of a workbook as a document that reads the same', async () => {
  await writeForm(file('表.xlsx'));
  const before = await readFile(file('表.xlsx'));
  const { code, out, error } = await runRecorded('word', file('表.xlsx'), '--out', file('表.docx'));
  expect([code, out, error]).toEqual([0, `已写好：${file('表.docx')}（1 张自评表）\n`, '']);
  expect(await readFile(file('表.xlsx'))).toEqual(before);
  const { tables } = await readDocument(await readFile(file('表.docx')));
  const [form] = tables.flatMap(({ grid }) => readForms(grid).forms);
  expect(form?.indicators.map(({ name, score }) => [name.value, score?.value])).toEqual(
    CORRECT.indicators.map((row) => [row[3], String(row[7])]),
  );

  // What is a document already is written anew.
  expect((await runRecorded('word', file('表.docx'), '--out', file('又.docx'))).code).toBe(0);
});

test('says what is not in the document, with an exit code of its own', async () => {
  await writeForm(file('隐藏.xlsx'), (sheet, workbook) => {
    sheet.getColumn(9).hidden = true;
    workbook.addWorksheet('说明').getCell('A1').value = '请填写';
    sheet.getCell('H6').value = { formula: 'F6/E6' };
  });
  const { code, error } = await runRecorded('word', file('隐藏.xlsx'), '--out', file('隐藏.docx'));
  expect([code, error.trim().split('\n')]).toEqual([
    1,
    [
      '有的公式还没有算出结果，文档里是空的。请先用 Excel 或 WPS 打开保存一次。',
      '“自评表”里隐藏的 1 列没有写进去。要写进去请先取消隐藏。',
      '“说明”里没有自评表，没有写进去。',
    ],
  ]);
});

test('never writes over a file unless --force is given, nor anything that is no document', async () => {
  await writeForm(file('再.xlsx'));
  await writeFile(file('在.docx'), '别的');
  const refused = await runRecorded('word', file('再.xlsx'), '--out', file('在.docx'));
  expect([refused.code, refused.error]).toEqual([
    2,
    `已有同名文件，没有覆盖：${file('在.docx')}。要覆盖请加 --force。\n`,
  ]);
  expect(await readFile(file('在.docx'), 'utf8')).toBe('别的');
  expect((await runRecorded('word', file('再.xlsx'), '--out', file('在.docx'), '--force')).code).toBe(0);
  expect((await runRecorded('word', file('再.xlsx'), '--out', file('再.doc'))).code).toBe(2);
  expect((await runRecorded('word', file('再.xlsx'))).code).toBe(2);
  expect((await runRecorded('word', '--out', file('无.docx'))).code).toBe(2);
});

test('a file without a form, or that cannot be read, writes nothing', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('空').getCell('A1').value = '请填写';
  await workbook.xlsx.writeFile(file('空.xlsx'));
  const empty = await runRecorded('word', file('空.xlsx'), '--out', file('空.docx'));
  expect([empty.code, empty.error]).toEqual([2, `没有找到自评表，没有写成：${file('空.xlsx')}。\n`]);
  await writeFile(file('坏.xlsx'), 'PK没有');
  expect((await runRecorded('word', file('坏.xlsx'), '--out', file('坏.docx'))).code).toBe(2);
  await expect(readFile(file('空.docx'))).rejects.toThrow();
});
