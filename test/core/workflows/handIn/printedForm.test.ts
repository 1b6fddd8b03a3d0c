import { areaAddress, parseArea } from '../../../../src/core/cell/area';
import type { CellValue } from '../../../../src/core/cell/cell';
import type { Grid } from '../../../../src/core/sheet/grid';
import type { SheetPage } from '../../../../src/core/sheet/print/sheetPage';
import { printedForm } from '../../../../src/core/workflows/handIn/printedForm';

/** A4 upright with the margins of Excel. */
const A4: SheetPage = {
  printAreas: [],
  room: { width: 494.5, height: 733.9 },
  scale: 1,
  fit: null,
  titleRows: null,
};
const ONE_WIDE = { ...A4, fit: { across: 1, down: null } };

/** Sheets of which every cell of the forms is filled, and cells beside them. */
interface Sheet {
  readonly forms: readonly string[];
  readonly others?: Readonly<Record<string, string>>;
  readonly page?: SheetPage;
  readonly print?: readonly string[];
  readonly height?: number;
  readonly width?: number;
  readonly hidden?: readonly number[];
  readonly isMeasured?: boolean;
}

/** How the first of the forms prints, as 'problem cell pages -> areas'. */
function printed({ forms, others = {}, page = ONE_WIDE, print = [], ...sizes }: Sheet): string {
  const areas = forms.map(parseArea);
  const cells = new Map<string, CellValue>();
  const put = ({ top, left, bottom, right }: ReturnType<typeof parseArea>, value: CellValue) => {
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) cells.set(`${row},${column}`, value);
  };
  areas.forEach((area) => put(area, '文字'));
  Object.entries(others).forEach(([cell, value]) => put(parseArea(cell), value));
  const places = [...cells.keys()].map((key) => key.split(',').map(Number));
  const [rows, columns] = [0, 1].map((part) => Math.max(...places.map((place) => place[part] ?? 0)) + 1);
  const values = Array.from({ length: rows ?? 0 }, (_, row) =>
    Array.from({ length: columns ?? 0 }, (__, column) => cells.get(`${row},${column}`) ?? ''),
  );
  const grid: Grid = {
    row: 0,
    column: 0,
    values,
    formulas: values,
    numberFormats: values.map((row) => row.map(String)),
  };
  const { height = 24, width = 48, hidden = [], isMeasured = true } = sizes;
  const layout = isMeasured
    ? {
        rowHeights: values.map((_, row) => (hidden.includes(row) ? 0 : height)),
        columnWidths: (values[0] ?? []).map(() => width),
        looks: [],
        merges: null,
        growingRows: new Set<number>(),
      }
    : null;
  const [first] = areas;
  if (!first) throw new Error('No form');
  const found = printedForm(
    { area: first },
    { grid, layout, page: { ...page, printAreas: print.map(parseArea) }, forms: areas.map((area) => ({ area })) },
  );
  const wide = found.isTooWide ? ' too wide' : '';
  return `${found.problem ?? 'whole'} ${found.cell ?? '-'} ${found.pages ?? '?'} -> ${found.areas.map(areaAddress).join(',')}${wide}`;
}

test.each<[string, Sheet, string]>([
  ['a form on one page', { forms: ['A1:J28'], print: ['A1:J28'] }, 'whole - 1 -> A1:J28'],
  ['the same without a print area', { forms: ['A1:J28'] }, 'whole - 1 -> A1:J28'],
  ['a wide form on two pages side by side', { forms: ['A1:J28'], page: A4, width: 90 }, 'torn - 2 -> A1:J28 too wide'],
  ['a wide form made to fit', { forms: ['A1:J28'], width: 90 }, 'whole - 1 -> A1:J28'],
  ['60 rows', { forms: ['A1:J60'], print: ['A1:J60'] }, 'whole - 2 -> A1:J60'],
  [
    '60 rows made to fit one page',
    { forms: ['A1:J60'], page: { ...A4, fit: { across: 1, down: 1 } } },
    'whole - 1 -> A1:J60',
  ],
  [
    'titles that stand again on each page',
    { forms: ['A1:J90'], page: { ...ONE_WIDE, titleRows: { top: 11, bottom: 12 } } },
    'whole - 4 -> A1:J90',
  ],
  ['a scale of half the size', { forms: ['A1:J60'], page: { ...A4, scale: 0.5 } }, 'whole - 1 -> A1:J60'],
  ['rows put in below the print area', { forms: ['A1:J28'], print: ['A1:J25'] }, 'cut A26 1 -> A1:J28'],
  ['a column put in beside it', { forms: ['A1:K28'], print: ['A1:J28'] }, 'cut K1 1 -> A1:K28'],
  ['a form printed in two areas', { forms: ['A1:J28'], print: ['A1:J12', 'A13:J28'] }, 'whole - 2 -> A1:J28'],
  ['a reckoning beside the form', { forms: ['A1:J28'], others: { L3: '核对' } }, 'beside L3 1 -> A1:J28'],
  ['a reckoning far below', { forms: ['A1:J28'], others: { B40: '核对' } }, 'beside B40 2 -> A1:J28'],
  [
    'a reckoning left out by the print area',
    { forms: ['A1:J28'], others: { L3: '核对' }, print: ['A1:J28'] },
    'whole - 1 -> A1:J28',
  ],
  ['a reckoning in a hidden row', { forms: ['A1:J28'], others: { B31: '核对' }, hidden: [30] }, 'whole - 1 -> A1:J28'],
  [
    'names and date below, and 附件 above',
    { forms: ['A2:J28'], others: { A1: '附件3', A30: '填报人：' } },
    'whole - 1 -> A1:J30',
  ],
  [
    'names and date left out',
    { forms: ['A1:J28'], others: { A29: '填报人：' }, print: ['A1:J28'] },
    'lines A29 1 -> A1:J29',
  ],
  ['two forms, one below the other', { forms: ['A1:J20', 'A23:J42'] }, 'whole - 2 -> A1:J20,A23:J42'],
  ['two forms in one area', { forms: ['A1:J20', 'A23:J42'], print: ['A1:J42'] }, 'whole - 2 -> A1:J42'],
  [
    'two forms of which only the other is printed',
    { forms: ['A23:J42', 'A1:J20'], print: ['A1:J20'] },
    'cut A23 ? -> A1:J20,A23:J42',
  ],
  ['two forms beside each other', { forms: ['A1:J20', 'L1:U20'] }, 'whole - 1 -> A1:J20,L1:U20'],
  [
    'another area that is printed by itself',
    { forms: ['A1:J28'], others: { L1: '附表' }, print: ['L1:M5', 'A1:J20'] },
    'cut A21 1 -> A1:J28,L1:M5',
  ],
  ['paper of a size that is not known', { forms: ['A1:J28'], page: { ...A4, room: null } }, 'whole - ? -> A1:J28'],
  ['sizes that are not known', { forms: ['A1:J28'], isMeasured: false }, 'whole - ? -> A1:J28'],
  [
    'a print area that goes further than what is known',
    { forms: ['A1:J28'], print: ['A1:J60'] },
    'whole - ? -> A1:J60',
  ],
  ['a row higher than a page', { forms: ['A1:J2'], height: 800 }, 'whole - 4 -> A1:J2'],
])('%s', (_, sheet, expected) => {
  expect(printed(sheet)).toBe(expected);
});
