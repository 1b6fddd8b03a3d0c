import { schemeByName } from '../../src/core/scheme/schemes';
import { explained, score, whyNot } from '../core/scoring/score';

test.each([
  ['≥95%', '90%', 10, '', '≥95% 读作 不低于 95%，完成 90%；按指标值的符号 ≥ 算正向（越大越好）；90/95 × 10 = 9.47'],
  ['持续提高', '90%', 15, '', '目标 持续提高，完成 90%；指标值是文字，按定性算；90% × 15 = 13.5，四舍五入为 14'],
  ['55', '60', 5, '成本', '目标 55，完成 60；成本没有写符号，算反向（越小越好）；(1 − (60 − 55)/55) × 5 = 4.55'],
  ['3-5', '2', 10, '', '3-5 读作 3至5，完成 2；指标值是一个范围，按区间算；低于下限，按下限 3 算；2/3 × 10 = 6.67'],
  ['5', '15', 10, '≤', '目标 5，完成 15；指标性质“≤”：反向（越小越好）；(1 − (15 − 5)/5) × 10 小于 0，得 0 分'],
])('%s and %s of %s with "%s"', (target, actual, weight, nature, expected) => {
  expect(explained(score(target, actual, weight, nature))).toBe(expected);
});

test('the ratio of 湖北 is shown as such', () => {
  const hubei = schemeByName('湖北');
  expect(hubei && explained(score('≤5300', '5830', 10, '', hubei))).toContain('5300/5830 × 10 = 9.09');
});

test('over-completion is said with its share', () => {
  expect(explained(score('12次', '96次', 1))).toContain('完成 800%，超过 120%');
});

test('without a score the last words say why', () => {
  const outcome = score('严格执行', '基本执行', 15);
  expect(explained(outcome).endsWith(whyNot(outcome))).toBe(true);
  expect(whyNot(outcome)).toContain('达成年度指标 12～15 分');
});

test('numbers never come with an exponent', () => {
  expect(explained(score('100000000000000000000000', '1', 10))).not.toMatch(/\de[+-]/);
  expect(explained(score('1', '0.0000000001', 10))).not.toMatch(/\de[+-]/);
});
