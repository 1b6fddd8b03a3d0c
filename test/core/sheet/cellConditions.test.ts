import { WorkbookEngine } from '../../../preview/engine/workbookEngine';
import type { CellValue } from '../../../src/core/cell/cell';
import { isUnchangedCondition } from '../../../src/core/sheet/cellConditions';

const SHEET = 'Sheet1';
const LONG = '本年度完成水库除险加固三座，'.repeat(8);

/** What stood in a cell, what is typed there, and whether that is the same. */
const CASES: readonly (readonly [CellValue, string, boolean])[] = [
  [99, '99', true],
  [99, '9', false],
  [99, "'99", false],
  [99, '', false],
  [-5, '-5', true],
  [14.7, '=29.4/2', true],
  [0.000_000_1, '=1/10000000', true],
  ['100', "'100", true],
  ['100', '100', false],
  ['98%', '98%', false],
  ['严格执行', '严格执行', true],
  ['严格执行', '基本执行', false],
  ['ABC', 'abc', false],
  ['完成"一网通办"', '完成"一网通办"', true],
  ['完成"一网通办"', '推进"一网通办"', false],
  ['第一\n第二', '第一\n第二', true],
  ['第一\n第二', '第一', false],
  [LONG, LONG, true],
  [LONG, `${LONG}略`, false],
  ['#N/A', '=NA()', true],
  ['#N/A', '5', false],
  [true, '=TRUE', true],
  [true, '=FALSE', false],
  // Programs do not agree how long it is: its mark stays until the next check.
  ['𠮷林', '吉林', true],
];

test('whether a cell still holds what it was read with, by a real calculator', async () => {
  const engine = WorkbookEngine.create();
  CASES.forEach(([was, now], index) => {
    if (now !== '') engine.typeText(SHEET, `A${index + 1}`, now);
    engine.typeText(SHEET, `B${index + 1}`, `=IFERROR(${isUnchangedCondition(`$A$${index + 1}`, was)},FALSE)`);
  });
  await engine.settle();
  const found = CASES.map(([was, now], index) => [was, now, engine.value(SHEET, `B${index + 1}`)]);
  engine.dispose();
  expect(found).toEqual(CASES);
});
