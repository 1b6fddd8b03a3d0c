import { receiptsOf } from '../../../../src/core/workflows/collect/receipts';
import type { ExpectedProject, ReceivedForm } from '../../../../src/core/workflows/collect/receipts';

const expected = (
  row: number,
  project: string,
  units: readonly string[] = [],
  year: number | null = null,
): ExpectedProject => ({
  row,
  project,
  units,
  year,
});
const received = (place: string, project: string, about: Partial<ReceivedForm> = {}): ReceivedForm => ({
  place,
  project,
  department: '',
  implementer: '',
  year: 2024,
  content: place,
  ...about,
});

const statuses = (list: readonly ExpectedProject[], forms: readonly ReceivedForm[]) =>
  receiptsOf(list, forms).receipts.map(({ status, forms: found }) => [status, found.map(({ place }) => place)]);

test('each project of the list is received, missing, there twice or there in several states', () => {
  const list = [expected(2, '道路养护'), expected(3, '水库维修'), expected(4, '图书购置'), expected(5, '村庄绿化')];
  const forms = [
    received('甲.xlsx', '道路养护'),
    received('乙.xlsx', '图书购置', { content: '同' }),
    received('乙 (2).xlsx', '图书购置', { content: '同' }),
    received('丙.xlsx', '村庄绿化', { content: '90' }),
    received('丙-改.xlsx', '村庄绿化', { content: '95' }),
  ];
  expect(statuses(list, forms)).toEqual([
    ['received', ['甲.xlsx']],
    ['missing', []],
    ['twice', ['乙.xlsx', '乙 (2).xlsx']],
    ['several', ['丙.xlsx', '丙-改.xlsx']],
  ]);
});

test.each([
  ['农村公路（二期）', '农村公路(二期)'],
  ['“三馆”免费开放', '三馆免费开放'],
  [' 档案 事业费 ', '档案事业费'],
  ['１２３４５热线', '12345热线'],
  ['水库维修项目', '水库维修'],
  ['老旧小区改造—电梯', '老旧小区改造-电梯'],
])('%s is the same project as %s', (one, other) => {
  expect(statuses([expected(2, one)], [received('甲', other)])).toEqual([['received', ['甲']]]);
});

test('projects of one name are told apart by unit, then by year', () => {
  const list = [
    expected(2, '办公楼维修', ['县教育局']),
    expected(3, '办公楼维修', ['县卫健局', '县医院']),
    expected(4, '公用经费', [], 2023),
    expected(5, '公用经费', [], 2024),
  ];
  const forms = [
    received('医院', '办公楼维修', { department: '县卫健局', implementer: '县医院' }),
    received('谁的', '办公楼维修'),
    received('今年', '公用经费'),
  ];
  expect(statuses(list, forms)).toEqual([
    ['missing', []],
    ['received', ['医院']],
    ['missing', []],
    ['received', ['今年']],
  ]);
  expect(receiptsOf(list, forms).unknown.map(({ form, like }) => [form.place, like.map(({ row }) => row)])).toEqual([
    ['谁的', [2, 3]],
  ]);
});

test('forms of no project of the list are named with the projects they may be of', () => {
  const list = [expected(2, '水库维修', ['县水利局']), expected(3, '道路养护', ['县交通局'])];
  const forms = [
    received('近', '红旗水库维修'),
    received('空', '', { department: '县交通局' }),
    received('别的', '防疫'),
  ];
  expect(receiptsOf(list, forms).unknown.map(({ form, like }) => [form.place, like.map(({ row }) => row)])).toEqual([
    ['近', [2]],
    ['空', [3]],
    ['别的', []],
  ]);
});

test('a name of signs alone is no name', () => {
  expect(statuses([expected(2, '——')], [received('甲', '/')])).toEqual([['missing', []]]);
});
