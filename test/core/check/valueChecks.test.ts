import { findingsOf, places, withIndicator } from './findingsOf';

const unscored = { score: null } as const;

describe('checking 指标值 and 完成值', () => {
  it.each([
    [{ target: null }, 'E14', '没有填写年度指标值。'],
    [{ actual: null, ...unscored }, 'F14', '没有填写实际完成值。'],
    [{ target: null, actual: null, ...unscored }, 'E14', '没有填写年度指标值、实际完成值。'],
    [{ name: '' }, 'D14', '“数量指标（未写三级指标）”没有填写三级指标。'],
    [{ target: '/', actual: '—', ...unscored }, 'E14', '没有填写年度指标值、实际完成值。'],
  ])('finds what is missing in %j at %s', (change, cell, message) => {
    const findings = findingsOf(withIndicator(0, change));
    expect(places(findings)).toContain(`value.missing ${cell}`);
    expect(findings.find(({ code }) => code === 'value.missing')?.message).toContain(message);
    expect(findings.filter(({ code }) => code === 'value.missing')).toHaveLength(1);
  });

  it.each([
    ['1', '98%', '没写 % 的是百分之几'],
    ['550万元', '20人', '单位不同'],
  ])('finds that %s and %s cannot be compared, with a score and without', (target, actual, why) => {
    const row = { target, actual, explanation: '统计口径有变化。' };
    expect(places(findingsOf(withIndicator(2, { ...row, score: 1 })))).toContain('value.unit F16');
    const found = findingsOf(withIndicator(2, { ...row, ...unscored }));
    expect(places(found)).toContain('score.missing H16');
    // Why there is no score is said at the score, once.
    expect(places(found)).not.toContain('value.unit F16');
    expect(found.some(({ message }) => message.includes(why))).toBe(true);
  });

  it.each([
    ['100', '100%'],
    ['100%', '100'],
    ['≥95%', '96'],
  ])('says nothing of units for %s and %s, which are compared', (target, actual) => {
    const codes = places(findingsOf(withIndicator(2, { target, actual })));
    expect(codes.filter((place) => place.startsWith('value.unit'))).toEqual([]);
  });

  it('finds a number answered with a word, with a score and without', () => {
    expect(places(findingsOf(withIndicator(2, { actual: '较好完成' })))).toEqual(['value.kind F16']);
    const findings = findingsOf(withIndicator(2, { actual: '较好完成', ...unscored }));
    expect(places(findings)).toEqual(['score.missing H16']);
    expect(findings[0]?.message).toContain('不是一个确定的数');
  });

  it.each(['', '指标7：', '……', '/', '指标1:/'])('asks for nothing in a row in which only %j is written', (name) => {
    const idle = { name, target: null, actual: null, weight: null, score: null, explanation: null };
    const codes = places(findingsOf(withIndicator(0, idle))).filter((place) =>
      /^(value|score|weight\.\w+ [^B])/.test(place),
    );
    expect(codes.filter((place) => place.endsWith('14'))).toEqual([]);
  });
});
