import { heldBy, isFormulaEntry } from '../../../../src/core/sheet/edit/entry';
import { NO_FORMS, readForms } from '../../../../src/core/sheet/readForms';
import { asItIsPlan } from '../../../../src/core/workflows/importForms/asItIsPlan';
import { isTooLarge } from '../../../../src/core/workflows/importForms/importedTable';
import { importedTable } from './importedTable';

const HOSTILE = ['=1+1', '+8', '-5', '@SUM(A1)', "'引号", '007', '1/2', '#N/A', 'TRUE', ' =HYPERLINK("x")', '＝1'];

test('every text stays the text it is, whatever it looks like', () => {
  const { formulas, numberFormats } = asItIsPlan(importedTable([HOSTILE]), NO_FORMS);
  expect(formulas.flat().filter(isFormulaEntry)).toEqual([]);
  expect(formulas.flat().map(heldBy)).toEqual(HOSTILE);
  expect(new Set(numberFormats.flat())).toEqual(new Set(['@']));
});

test('numbers of a workbook stay numbers in their format', () => {
  const table = importedTable([['a', 'b']]);
  const values = [[0.98, 12]];
  const grid = { ...table.grid, values, formulas: values, numberFormats: [['0.00%', 'General']] };
  const plan = asItIsPlan({ ...table, grid }, NO_FORMS);
  expect([plan.formulas, plan.numberFormats]).toEqual([values, [['0.00%', 'General']]]);
});

test('merged areas, widths and lines come along; of areas that overlap the first', () => {
  const merges = [
    { top: 0, left: 0, bottom: 0, right: 2 },
    { top: 0, left: 2, bottom: 1, right: 2 },
  ];
  const ruled = [{ top: 1, left: 0, bottom: 1, right: 2 }];
  const {
    merges: merged,
    columnWidths,
    styles,
    range,
  } = asItIsPlan(
    importedTable(
      [
        ['甲', '', ''],
        ['乙', '丙', '丁'],
      ],
      { merges, ruled, columnWidths: [90, 0, 4000] },
    ),
    NO_FORMS,
  );
  expect(range).toBe('A1:C2');
  expect(merged).toEqual(['A1:C1']);
  expect(columnWidths).toEqual([90, 60, 600]);
  expect(styles.filter(({ borders }) => borders).map((style) => style.range)).toEqual(['A2:C2']);
});

test('rows are as high as their texts where the file does not say how high', () => {
  const [long = 0, short] = asItIsPlan(importedTable([['很长的说明'.repeat(30)], ['短']]), NO_FORMS).rowHeights;
  expect(short).toBe(20);
  expect(long).toBeGreaterThan(100);
  expect(asItIsPlan(importedTable([['短']], { rowHeights: [48] }), NO_FORMS).rowHeights).toEqual([48]);
});

test('the title of the form stands out, in the middle', () => {
  const table = importedTable([['项目支出绩效自评表'], ['（2020年度）'], ['项目名称', '修路']]);
  const forms = readForms(table.grid);
  const title = { title: { address: 'A1' }, yearCell: { address: 'A2' } };
  const { styles } = asItIsPlan(table, { ...forms, forms: [title as never] });
  expect(styles.slice(-2)).toEqual([
    { range: 'A2', horizontal: 'center' },
    { range: 'A1', horizontal: 'center', fontSize: 16, bold: true },
  ]);
});

test.each([
  ['cells', importedTable(Array.from({ length: 301 }, () => Array.from({ length: 100 }, () => '')))],
  ['characters', importedTable([Array.from({ length: 10 }, () => '长'.repeat(30_001))])],
  ['long texts', importedTable(Array.from({ length: 3001 }, () => ['长'.repeat(31)]))],
  [
    'merged areas',
    importedTable([['甲']], { merges: Array.from({ length: 3001 }, () => ({ top: 0, left: 0, bottom: 0, right: 0 })) }),
  ],
])('more %s than one request takes are too large', (_, table) => {
  expect(isTooLarge(table)).toBe(true);
});

test('a form of two hundred rows is not', () => {
  expect(isTooLarge(importedTable(Array.from({ length: 200 }, () => Array.from({ length: 12 }, () => '内容'))))).toBe(
    false,
  );
});
