import ExcelJS from 'exceljs';
import { readFile } from '../../src/intake/readFile';
import { writeTable } from '../../src/worksheets/writeTable';

test('what is written is read again as it was: texts stay texts, numbers numbers, empty cells empty', async () => {
  const rows = [
    ['=1+1', 12.5, null, '007'],
    [' a & b <c> "d" ', 0, '', '第一行\n第二行'],
  ];
  const columns = ['甲', '乙', '丙', '丁'].map((heading) => ({ heading, width: 12 }));
  const bytes = writeTable({ name: '清单<&>', columns, rows });
  const { tables, notes } = await readFile(new Blob([bytes.slice()]), '清单.xlsx', () => []);
  const [{ name, table: { grid } = { grid: null } } = { name: null }] = tables;
  expect(name).toEqual({ kind: 'sheet', name: '清单<&>' });
  expect(grid?.values).toEqual([
    ['甲', '乙', '丙', '丁'],
    ['=1+1', 12.5, '', '007'],
    [' a & b <c> "d" ', 0, '', '第一行\n第二行'],
  ]);
  expect(notes).toEqual([]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const sheet = workbook.getWorksheet('清单<&>');
  expect([sheet?.getCell('A2').value, sheet?.getCell('B2').value, sheet?.getCell('D2').value]).toEqual([
    '=1+1',
    12.5,
    '007',
  ]);
  expect(sheet?.getCell('A1').font.bold).toBe(true);
});

test('what XML cannot hold is left out', async () => {
  const bytes = writeTable({ name: 'x', columns: [{ heading: 'a', width: 9 }], rows: [['b\u0000\u000bc\uffff😀']] });
  const { tables } = await readFile(new Blob([bytes.slice()]), 'x.xlsx', () => []);
  expect(tables[0]?.table.grid.values[1]).toEqual(['bc😀']);
});
