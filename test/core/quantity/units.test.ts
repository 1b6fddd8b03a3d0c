import type { NumberQuantity, RangeQuantity } from '../../../src/core/quantity/quantity';
import { readQuantity } from '../../../src/core/quantity/readQuantity';
import { sameUnit } from '../../../src/core/quantity/units';

function figure(value: string): NumberQuantity | RangeQuantity {
  const quantity = readQuantity({ value });
  if (quantity.kind !== 'number' && quantity.kind !== 'range') throw new Error(`${value} was read as ${quantity.kind}`);
  return quantity;
}

test.each([
  ['50个', '≥50个'],
  ['50', '≥50个'],
  ['100', '≥100百分比'],
  ['98%', '1'],
  ['5‰', '0.5%'],
  ['55万元', '0.0055亿元'],
  ['12人', '12名'],
  ['3公里', '3km'],
  ['100㎡', '100平方米'],
  ['60kg', '60公斤'],
  ['3个', '3个村'],
  ['3村', '3个村'],
  ['530元/人*月', '530元每月每人'],
  ['每年12次', '12次/年'],
  ['3-5个', '4个'],
])('%s and %s have the same unit', (a, b) => {
  expect(sameUnit(figure(a), figure(b))).toBe(true);
  expect(sameUnit(figure(b), figure(a))).toBe(true);
});

test.each([
  ['50人', '50人次'],
  ['50户', '50户次'],
  ['98%', '98个'],
  ['3个村', '3个县'],
  ['12次', '12次/年'],
  ['550万元', '20人'],
  ['3公里', '3000米'],
  ['3-5个', '4次'],
])('%s and %s have different units', (a, b) => {
  expect(sameUnit(figure(a), figure(b))).toBe(false);
  expect(sameUnit(figure(b), figure(a))).toBe(false);
});
