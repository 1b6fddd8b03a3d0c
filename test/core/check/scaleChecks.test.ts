import type { PublishedForm, PublishedFund } from '../sheet/publishedForm';
import { findingsOf, places, sound } from './findingsOf';

type Amounts = readonly [initialBudget: number | null, budget: number | null, executed: number | null];

const NONE: Amounts = [null, null, null];

/** The sound form with other amounts of 年度资金总额 and, where given, of its first part; rate and points are left to the checks. */
function amounts(moneyUnit: string, total: Amounts, part: Amounts, rate = '—'): PublishedForm {
  const filled = (line: PublishedFund, [initialBudget, budget, executed]: Amounts): PublishedFund => {
    return { ...line, initialBudget, budget, executed };
  };
  const funds = sound.funds.map((line, index) =>
    index === 0 ? { ...filled(line, total), rate } : filled(line, index === 1 ? part : NONE),
  );
  return { ...sound, moneyUnit, funds };
}

const scale = (...given: Parameters<typeof amounts>) =>
  findingsOf(amounts(...given)).filter(({ code }) => code === 'funds.scale');

test.each<[string, Amounts, Amounts]>([
  ['万元', [55, 55, 55], NONE],
  ['万元', [120000, 120000, 118000], NONE],
  ['万元', [999999, 999999, 999999], NONE],
  ['万元', [0.05, 0.05, 0.05], NONE],
  ['万元', [1000, 1000, 0.8], NONE],
  ['万元', [1000, 1000, 5], NONE],
  ['万元', [0, 500, 480], NONE],
  ['万元', [10, 400, 400], NONE],
  ['万元', [55, 55, 0], NONE],
  ['万元', [1000, 1000, 1000], [30, 30, 30]],
  ['元', [550000, 550000, 550000], NONE],
  ['元', [3600, 3600, 3600], NONE],
  ['元', [1234567890, 1234567890, 1234567890], NONE],
])('%s %j %j: nothing is out of scale', (unit, total, part) => {
  expect(scale(unit, total, part)).toEqual([]);
});

test.each<[string, Amounts, Amounts, string, RegExp]>([
  ['万元', [1000000, 1000000, 1000000], NONE, 'F6', /1000000 万元，一个项目很少有这么多资金。.*是不是按元填写/],
  ['万元', [5500000, 5500000, 5500000], [5500000, 5500000, 5500000], 'F6', /是不是按元填写/],
  ['万元', [55, 550000, 55], NONE, 'F6', /全年预算数 550000 和这一行其他的数（55）相差太多倍/],
  ['万元', [55, 55, 550000], NONE, 'G6', /550000 和全年预算数 55 相差太多倍/],
  ['万元', [55, 55, 5500], NONE, 'G6', /核对小数点/],
  ['万元', [550000, 550000, 55], NONE, 'G6', /55 和全年预算数 550000/],
  ['万元', [550000, 55, 55], NONE, 'E6', /550000 和全年预算数 55/],
  ['万元', [55, 55, 55], [55, 550000, 55], 'F7', /550000 和这一行其他的数（55）相差太多倍/],
  ['万元', [55, 55, 55], [null, 550000, null], 'F7', /550000 和年度资金总额 55 相差太多倍/],
  ['万元', [55, 5500, 55], [55, 55, 55], 'F6', /5500 和下面各项资金加起来的 55 相差太多倍/],
  ['元', [55, 55, 55], NONE, 'F6', /55 元，一个项目很少只有这么一点资金。.*是不是按万元填写/],
  ['元', [2e10, 2e10, 2e10], NONE, 'F6', /很少有这么多资金/],
])('%s %j %j: %s', (unit, total, part, cell, words) => {
  const found = scale(unit, total, part);
  expect(found.map((one) => one.cell)).toContain(cell);
  expect(found.find((one) => one.cell === cell)?.message).toMatch(words);
  expect(new Set(found.map((one) => one.cell)).size).toBe(found.length);
});

test('what only shows an amount out of scale is not called wrong, and nothing is calculated from it', () => {
  expect(places(findingsOf(amounts('万元', [55, 55, 550000], [55, 55, 55], '100%')))).toEqual([
    'funds.over G6',
    'funds.scale G6',
  ]);
  const part = findingsOf(amounts('万元', [55, 55, 55], [55, 550000, 55], '100%'));
  expect(places(part).filter((place) => place.startsWith('funds.sum'))).toEqual([]);
});

test('an amount that is all in another unit leaves sums and rates to be checked', () => {
  const found = findingsOf(amounts('万元', [5500000, 5500000, 5000000], [5500000, 5500000, 5500000], '100%'));
  expect(places(found)).toEqual(expect.arrayContaining(['funds.sum G6', 'funds.rate I6', 'funds.scale F6']));
});
