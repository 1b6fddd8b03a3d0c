import type { Cell } from '../../../../src/core/cell/cell';
import Decimal from 'decimal.js';
import { changeDraft } from '../../../../src/core/check/fix/changeDraft';
import { numberChange } from '../../../../src/core/check/fix/change';

const LABEL = { kind: 'numberIn', cell: 'E5' } as const;
const cell: Cell = { value: 100, address: 'E5', row: 4, column: 4 };

test('a figure is changed', () => {
  expect(changeDraft(cell, numberChange(cell, LABEL, new Decimal(90)))).not.toBeNull();
});

test('a text with labels and amounts is not replaced by a figure: its words would be lost', () => {
  const labelled = { ...cell, value: '预算数：100', amount: new Decimal(100) };
  expect(changeDraft(labelled, numberChange(labelled, LABEL, new Decimal(90)))).toBeNull();
});

test('nor is a formula', () => {
  const formula = { ...cell, formula: '=SUM(E6:E8)' };
  expect(changeDraft(formula, numberChange(formula, LABEL, new Decimal(90)))).toBeNull();
});
