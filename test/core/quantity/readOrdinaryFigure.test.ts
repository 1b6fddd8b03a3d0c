import { LEADING_COMPARATORS } from '../../../src/core/quantity/comparators';
import { readOrdinaryFigure } from '../../../src/core/quantity/readOrdinaryFigure';
import { readPlainFigures, readQuantity } from '../../../src/core/quantity/readQuantity';
import { UNITS } from '../../../src/core/quantity/units';

const SIGNS = ['', ...LEADING_COMPARATORS.map(([word]) => word)];
const DIGITS = ['0', '12', '2020', '202012', '20201231', '0.5', '05.50', '2020.12', '123456789012345.678901234567891'];
const TAILS = [
  '',
  '%',
  '‰',
  '百分点',
  '个百分点',
  '成',
  '万元',
  '亿元',
  '多万元',
  '余人',
  '(个)',
  '千米',
  '百万',
  '元/人*月',
];

test('every sign, figure and unit is read as the readers for dates, periods and phrases read it', () => {
  const tails = [...TAILS, ...UNITS];
  const texts = SIGNS.flatMap((sign, at) =>
    tails.flatMap((tail, index) => {
      const digits = DIGITS[(at + index) % DIGITS.length] ?? '';
      return [`${sign}${digits}${tail}`, `${sign}7${tail}`];
    }),
  ).concat(SIGNS.flatMap((sign) => DIGITS.map((digits) => sign + digits)));
  const ordinary = texts.flatMap((text) => readOrdinaryFigure(text, text) ?? []);
  expect(ordinary.length).toBeGreaterThan(texts.length / 2);
  const others = ordinary.filter(
    (figure) => JSON.stringify(figure) !== JSON.stringify(readPlainFigures(figure.text, figure.text)),
  );
  expect(others.map(({ text }) => text)).toEqual([]);
});

test.each([
  '约95%',
  '95%以上',
  '≥1,000元',
  '每年12次',
  '1亿2000万元',
  '3-5个',
  '12月',
  '2020年度',
  '20201231',
  '<20201231',
  '30天',
  '第3季度',
  '十二个',
  '-5',
  '5%±1%',
  '12个月内',
  '3个(2个未完成)',
])('%s is left to the other readers', (text) => {
  expect(readOrdinaryFigure(text, text)).toBeNull();
});

test('what a text was read as stays, and begins anew when there are more texts than are kept', () => {
  const first = readQuantity({ value: '≥95.25%' });
  expect(readQuantity({ value: ' ≥95.25% ' })).toBe(first);
  for (let index = 0; index < 6000; index += 1) readQuantity({ value: `≥${index}.125%` });
  const again = readQuantity({ value: '≥95.25%' });
  expect(again).not.toBe(first);
  expect(again).toEqual(first);
});
