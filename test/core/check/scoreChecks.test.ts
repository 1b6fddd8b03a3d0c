import { findingsOf, places, sound, withIndicator } from './findingsOf';

describe('checking scores', () => {
  it('finds a score above its weight', () => {
    const findings = findingsOf({ ...withIndicator(0, { score: 6 }), total: 99.5 });
    expect(places(findings)).toEqual(['score.over H14']);
  });

  it('finds a score that is not filled in', () => {
    const findings = findingsOf(withIndicator(0, { score: null }));
    expect(places(findings)).toEqual(['score.missing H14']);
    expect(findings[0]?.message).toContain('没有填写得分，按规则应为 5 分');
  });

  it('finds a score for nothing', () => {
    const findings = findingsOf(withIndicator(0, { actual: null }));
    expect(places(findings)).toEqual(['value.missing F14', 'score.missing H14']);
    expect(findings[1]?.message).toContain('没有填写实际完成值，却得了 5 分');
  });

  it('finds a shortfall scored in full', () => {
    const findings = findingsOf(withIndicator(2, { actual: '900' }));
    expect(places(findings)).toEqual(['score.mismatch H16']);
    expect(findings[0]?.message).toContain('没有达到指标值却得满分：得 5 分，按规则应为 4.5 分');
  });

  it('finds a target met but not scored in full', () => {
    const explanation = '验收时间推迟，明年提前安排。';
    const findings = findingsOf({ ...withIndicator(2, { score: 4, explanation }), total: 97.5 });
    expect(places(findings)).toEqual(['score.mismatch H16']);
    expect(findings[0]?.message).toContain('达到了指标值却扣了分');
  });

  it.each([
    ['4.67', 4.67, true],
    ['4.7', 4.7, true],
    ['4.6', 4.6, false],
  ])('accepts a score of 93.4 %% of 5 rounded to fewer decimals: %s', (_, score, isRight) => {
    const explanation = '部分读者预约后未到馆。';
    const form = {
      ...withIndicator(2, { actual: '934', score, explanation }),
      total: Number((93.5 + score).toFixed(2)),
    };
    expect(places(findingsOf(form))).toEqual(isRight ? [] : ['score.mismatch H16']);
  });

  it('accepts either formula in use beyond a limit', () => {
    const explanation = '材料价格上涨，已加强核算。';
    const cost = (score: number) =>
      findingsOf({
        ...withIndicator(2, { target: '≤5300', actual: '5830', score, explanation }),
        total: Number((93.5 + score).toFixed(2)),
      });
    expect(cost(4.5)).toEqual([]);
    expect(cost(4.55)).toEqual([]);
    expect(places(cost(4.9))).toEqual(['score.mismatch H16']);
  });

  it('finds a qualitative score outside the band of its grade', () => {
    const findings = findingsOf({ ...withIndicator(10, { score: 9 }), total: 93.5 });
    expect(places(findings)).toEqual(['score.band H24']);
    expect(findings[0]?.message).toContain('应在 12 到 15 分之间');
    expect(findingsOf({ ...withIndicator(10, { score: 12 }), total: 96.5 })).toEqual([]);
  });

  it.each([
    ['部分达成', 9, true],
    ['部分达成', 11.9, true],
    ['部分达成', 12, false],
    ['达成年度指标', 12, true],
    ['未达成', 9, false],
  ])('takes the upper bound of a band for the next one: %s with %d of 15', (actual, score, isRight) => {
    const form = { ...withIndicator(10, { actual, score }), total: Number((84.5 + score).toFixed(2)) };
    expect(places(findingsOf(form))).toEqual(isRight ? [] : ['score.band H24']);
  });

  it('finds a total that is not the sum of the scores', () => {
    const findings = findingsOf({ ...sound, total: 99 });
    expect(places(findings)).toEqual(['score.total H26']);
    expect(findings[0]?.message).toContain('总分写的是 99，各项得分加起来是 98.5');
  });

  it('finds a printed sum of weights that is not their sum', () => {
    expect(places(findingsOf({ ...sound, totalWeight: 90 }))).toEqual(['score.total G26']);
  });

  it('waits with the total until every row has a score', () => {
    expect(places(findingsOf({ ...withIndicator(0, { score: null }), total: 50 }))).toEqual(['score.missing H14']);
  });
});
