import type { Cell } from '../../../src/core/cell/cell';
import { cellAt } from '../../support/cellAt';
import { assessIndicator } from '../../../src/core/form/assessIndicator';
import type { Indicator } from '../../../src/core/form/form';
import { handedOver } from '../../../src/core/form/handedOver';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { convertToFormulaScore } from '../../../src/core/formulas/convertToFormulaScore';
import { points } from '../scoring/score';
import { sayNoScore } from '../../../src/wording/sayScore';
import { noColumns } from './noColumns';

// A cell formatted as a percentage shows 100% and holds 1; a formula gets the 1.

const cell = (address: string, value: Cell['value'], numberFormat = 'General'): Cell => ({
  ...cellAt(address, value),
  numberFormat,
});

function row(target: Cell, actual: Cell, formula?: string): Indicator {
  const score = { ...cell('H15', ''), ...(formula === undefined ? {} : { formula }) };
  return { ...noColumns, name: cell('D15', '覆盖率'), target, actual, weight: cell('G15', 10), score };
}

const PLAIN = '=ZPB.INDSCORE(E15&"",F15&"",G15)';
const AS_SHOWN = '=ZPB.INDSCORE(E15&"",IF(ISNUMBER(F15),F15*100&"%",F15&"")&"",G15)';
const target = cell('E15', '100%', '@');

test.each([
  ['a bare number', PLAIN, cell('F15', 1), '100%', 'ask'],
  ['a percentage handed over as a number', PLAIN, cell('F15', 1, '0%'), '100%', 'ask'],
  ['a share that leaves no doubt', PLAIN, cell('F15', 0.98, '0%'), '100%', '9.8'],
  ['a percentage handed over as shown', AS_SHOWN, cell('F15', 1, '0%'), '100%', '10'],
  ['a text', PLAIN, cell('F15', '100%', '@'), '100%', '10'],
])('the pane says what the formula says of %s', (_name, formula, actual, _shown, expected) => {
  const { outcome } = assessIndicator(row(target, actual, formula), defaultScheme);
  expect(outcome.score?.toFixed() ?? 'ask').toBe(expected);
  const handed = formula === AS_SHOWN ? '100%' : String(actual.value);
  expect(points('100%', handed, 10).replace(/^\D.*/, 'ask')).toBe(expected);
});

test('where the score is typed the cell counts as it is shown', () => {
  expect(assessIndicator(row(target, cell('F15', 1, '0%')), defaultScheme).outcome.score?.toFixed()).toBe('10');
});

test('the sentence names the cell, what it shows and what to do', () => {
  const { noScore } = assessIndicator(row(target, cell('F15', 1, '0%'), PLAIN), defaultScheme);
  expect(noScore && sayNoScore(noScore, 'zh-CN')).toBe(
    'F15 显示“100%”，公式得到的却是 1，看不出是百分之几。请把这一格设为文本格式，再输入一次 100%。',
  );
});

test('把手填得分换成公式 hands a percentage over as shown, whatever it is today', () => {
  for (const value of [1, 0.98]) {
    const found = convertToFormulaScore(row(target, cell('F15', value, '0%')), defaultScheme);
    expect(found?.formula).toBe(AS_SHOWN.slice(1));
  }
});

test('a formula of somebody’s own is not looked into', () => {
  const actual = cell('F15', 1, '0%');
  expect(handedOver(actual, '=F15/E15*G15')).toBe(actual);
  expect(handedOver(actual, '=ZPB.INDSCORE(E15,F16,G15)')).toBe(actual);
  expect(handedOver(actual, '=ZPB.INDSCORE(E15,$F$15,G15)')).toEqual({ value: 1 });
});
