import { schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { findingsOf, places, sound, withIndicator } from './findingsOf';

describe('checking weights', () => {
  it('finds nothing in a sound form', () => {
    expect(findingsOf(sound)).toEqual([]);
  });

  it('says by how much the weights miss 100, at the total', () => {
    const changed = withIndicator(9, { weight: 25, target: '100%', actual: '100%', score: 25, explanation: null });
    const findings = findingsOf({ ...changed, totalWeight: 110, total: 108.8 });
    expect(places(findings)).toEqual(['weight.total G26', 'weight.section B23']);
    expect(findings[0]?.message).toContain('分值合计 110，应为 100，多 10');
    expect(findings[1]?.message).toContain('“效益指标”的分值合计 40，一般应为 30');
  });

  it('says how much is missing', () => {
    const findings = findingsOf({ ...withIndicator(0, { weight: 2.5, score: 2.5 }), totalWeight: 97.5, total: 96 });
    expect(findings[0]?.message).toContain('分值合计 97.5，应为 100，少 2.5');
  });

  it('points at the last weight when the form has no total', () => {
    const findings = findingsOf({ ...withIndicator(0, { weight: 4, score: 4 }), totalWeight: null, total: null });
    expect(places(findings)).toEqual(['form.missing D25', 'weight.total G25', 'weight.section B14']);
  });

  it.each([
    [null, 'weight.missing'],
    [0, 'weight.invalid'],
    [-5, 'weight.invalid'],
  ])('takes a weight of %j for %s', (weight, code) => {
    const findings = findingsOf(withIndicator(3, { weight, score: null }));
    expect(places(findings)).toContain(`${code} G17`);
  });

  it('goes by the points in the name of a 一级指标', () => {
    const renamed = (name: string) => ({
      ...sound,
      indicators: sound.indicators.map((row) => (row.category === '产出指标' ? { ...row, category: name } : row)),
    });
    expect(findingsOf(renamed('产出指标（50分）'))).toEqual([]);
    expect(places(findingsOf(renamed('产出指标(40分)')))).toEqual(['weight.section B14']);
  });

  it('goes by the scheme', () => {
    const cost = schemeByName('mof-2021-cost') as Scheme;
    expect(places(findingsOf(sound, cost))).toEqual(
      expect.arrayContaining(['weight.section B14', 'weight.section B23']),
    );
  });
});
