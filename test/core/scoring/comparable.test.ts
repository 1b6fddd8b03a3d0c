import { readQuantity } from '../../../src/core/quantity/readQuantity';
import { comparable } from '../../../src/core/scoring/comparable';
import { measureOf } from '../../../src/core/scoring/measure';
import { sayNoScore } from '../../../src/wording/sayScore';
import type { CellValue } from '../../../src/core/cell/cell';

function measure(value: CellValue) {
  const found = measureOf(readQuantity({ value }));
  if (!found) throw new TypeError(`${value} is no figure`);
  return found;
}

function compared(target: CellValue, actual: CellValue) {
  const comparison = comparable(measure(target), measure(actual));
  if ('noScore' in comparison) return sayNoScore(comparison.noScore, 'zh-CN');
  return [comparison.target.low.toNumber(), comparison.actual.low.toNumber(), comparison.assumptions.length];
}

test.each([
  // Nothing to assume.
  ['50', '40', 50, 40, 0],
  ['50个', '40个', 50, 40, 0],
  ['98%', '97%', 0.98, 0.97, 0],
  ['55万元', '0.0055亿元', 550000, 550000, 0],
  ['55万元', '500000元', 550000, 500000, 0],
  ['1小时', '30分钟', 60, 30, 0],
  ['1年', '6个月', 12, 6, 0],
  // One side without its unit: the other's written unit.
  ['≥50个', '40', 50, 40, 1],
  ['50', '40个', 50, 40, 1],
  ['≤90万元', '90', 900000, 900000, 1],
  ['90', '80万元', 900000, 800000, 1],
  ['12个月', '11', 12, 11, 1],
  ['90万元', '0', 900000, 0, 1],
  // Percent beside a bare number: 98, 0.98 or 98%.
  ['≥100%', '98', 1, 0.98, 1],
  ['≥100%', '0.98', 1, 0.98, 1],
  ['100', '98%', 1, 0.98, 1],
  ['0.9', '98%', 0.9, 0.98, 1],
])('%s and %s are compared as %d and %d', (target, actual, expectedTarget, expectedActual, assumptions) => {
  expect(compared(target, actual)).toEqual([expectedTarget, expectedActual, assumptions]);
});

test.each([
  ['550万元', '20人'],
  ['95%', '95人'],
  ['1000', '98%'],
  ['12', '90%'],
  ['1年', '365天'],
  ['20个工作日', '20天'],
  ['100人', '100人次'],
])('%s and %s have different units', (target, actual) => {
  expect(compared(target, actual)).toContain('单位不同');
});

test.each([
  ['≥100%', '1'],
  ['100%', '1.5'],
  ['1', '98%'],
  ['≤1%', '0.5'],
])('%s and %s: what percentage the bare number is people are asked', (target, actual) => {
  expect(compared(target, actual)).toContain('请写上 %');
});

test.each([
  ['1.2万', '12000', 12000, 12000],
  ['12000人', '1.1万', 12000, 11000],
  ['12次/年', '9次', 12, 9],
  ['9次', '12次/年度', 9, 12],
])('%s and %s are compared as %d and %d, in one unit', (target, actual, expectedTarget, expectedActual) => {
  expect(compared(target, actual)).toEqual([expectedTarget, expectedActual, expect.any(Number)]);
});

test.each([
  ['90万元', '899740'],
  ['899740', '90万元'],
  ['1年', '12'],
])('%s and %s may or may not share a unit: people are asked', (target, actual) => {
  expect(compared(target, actual)).toContain('请两边都写上单位');
});
