import ExcelJS from 'exceljs';
import { readFile } from '../../src/intake/readFile';
import { writeTables } from '../../src/worksheets/writeTables';

test('what is written is read again as it was: texts stay texts, numbers numbers, empty cells empty', async () => {
  const rows = [
    ['=1+1', 12.5, null, '007'],
    [' a & b <c> "d" ', 0, '', '第一行\n第二行'],
  ];
  const columns = ['甲', '乙', '丙', '丁'].map((heading) => ({ heading, width: 12 }));
  const bytes = writeTables([{ name: '清单<&>', columns, rows }]);
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
  const bytes = writeTables([{ name: 'x', columns: [{ heading: 'a', width: 9 }], rows: [['b\u0000\u000bc\uffff😀']] }]);
  const { tables } = await readFile(new Blob([bytes.slice()]), 'x.xlsx', () => []);
  expect(tables[0]?.table.grid.values[1]).toEqual(['bc😀']);
});

test('several tables are sheets in their order, each printed a page wide with its headings on every page', async () => {
  const columns = [{ heading: '甲', width: 12 }];
  const many = Array.from({ length: 5000 }, (_, index) => [`第 ${index} 行`]);
  const bytes = writeTables([
    { name: "张三's", columns, rows: [['一']] },
    { name: '清单', columns, rows: many.values() },
  ]);
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  expect(workbook.worksheets.map(({ name, rowCount }) => [name, rowCount])).toEqual([
    ["张三's", 2],
    ['清单', 5001],
  ]);
  expect(workbook.getWorksheet('清单')?.getCell('A5001').value).toBe('第 4999 行');
  for (const { pageSetup, views } of workbook.worksheets) {
    expect(pageSetup).toMatchObject({ orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 });
    expect(pageSetup.printTitlesRow).toBe('1:1');
    expect(views).toEqual([expect.objectContaining({ state: 'frozen', ySplit: 1 })]);
  }
});
