import { readList } from '../../src/excel/readList';
import { newSheet, requestsOf, useExcel } from './support/testExcel';

const excel = useExcel();

beforeAll(() => {
  newSheet(excel(), '清单');
  const rows = [
    ['项目清单', ''],
    ['项目名称', '预算'],
    ['甲', '10'],
    ['乙', '20'],
  ];
  rows.forEach((cells, row) =>
    cells.forEach((text, column) => {
      if (text) excel().user.typeText('清单', `${'BC'[column]}${row + 2}`, text);
    }),
  );
});

test('a single cell selected means the whole sheet, read in one request', async () => {
  excel().user.select('清单', 'C4');
  const requests = await requestsOf(excel(), async () => {
    expect(await readList()).toMatchObject({
      sheetName: '清单',
      isSelection: false,
      grid: {
        row: 1,
        column: 1,
        values: [
          ['项目清单', ''],
          ['项目名称', '预算'],
          ['甲', 10],
          ['乙', 20],
        ],
      },
    });
  });
  expect(requests).toHaveLength(1);
});

test('several rows selected are read alone', async () => {
  excel().user.select('清单', 'B3:B4');
  expect(await readList()).toMatchObject({ isSelection: true, grid: { row: 2, values: [['项目名称'], ['甲']] } });
});

test('whole columns selected are read as far as they are filled', async () => {
  excel().user.select('清单', 'B1:C1048576');
  expect(await readList()).toMatchObject({ isSelection: true, grid: { row: 1, column: 1 } });
});

test('nothing there gives no grid', async () => {
  newSheet(excel(), '空清单');
  expect(await readList()).toMatchObject({ sheetName: '空清单', grid: null });
});
