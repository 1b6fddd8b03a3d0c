import { bareLabel } from '../../../src/core/cell/cellText';
import { countedSteps } from '../../support/countedSteps';

test.each([
  ['全年预算数(A)', '全年预算数'],
  ['全年预算数（A）：', '全年预算数'],
  ['一级【必填】指标 [选填]', '一级指标'],
  ['得分(注(甲)乙)', '得分乙)'],
  ['得分(', '得分('],
  ['得分)(', '得分)('],
  ['：', ''],
  ['#N/A', ''],
  [12, '12'],
])('the bare label of %j is %j', (value, label) => {
  expect(bareLabel(value)).toBe(label);
});

test.each(['(', '()', '(a', ')', '(【', '甲'])('a cell full of %j is looked through once', (repeated) => {
  const steps = (times: number): number => countedSteps('charAt', () => bareLabel(repeated.repeat(times)));
  expect(steps(16_000)).toBeLessThanOrEqual(2.1 * steps(8000));
});
