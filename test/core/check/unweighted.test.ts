import type { SaidFinding } from './said';
import { assessForm } from '../../../src/core/form/assessForm';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import type { PublishedForm, PublishedIndicator } from '../sheet/publishedForm';
import { findingsOf, formOf, places } from './findingsOf';
import hubeiForm from './golden/05/form.json';

const hubei = schemeByName('hubei') as Scheme;

/** The published form of 湖北 with a percentage of its own for the last row, where the target was repeated. */
const sound: PublishedForm = {
  ...hubeiForm,
  indicators: hubeiForm.indicators.map((row, index) => (index === 3 ? { ...row, actual: '95%' } : row)),
};

/** The sound form with its first row changed, its reasons at the foot, and another total. */
function changed(
  change: Partial<PublishedIndicator>,
  { total, reasons }: { readonly total: number; readonly reasons?: string },
): PublishedForm {
  const indicators = sound.indicators.map((row, index) => (index === 0 ? { ...row, ...change } : row));
  return { ...sound, indicators, total, footerExplanation: reasons ?? null };
}

function found(form: PublishedForm): SaidFinding[] {
  return findingsOf(form, hubei);
}

describe('a form without weights', () => {
  it('takes the points of the execution from its heading, whatever the scheme', () => {
    const assessment = assessForm(formOf(hubeiForm), defaultScheme);
    expect(assessment.executionWeight.toNumber()).toBe(20);
    expect(assessment).toMatchObject({ hasWeights: false, grade: '优' });
    expect(assessment.total?.toNumber()).toBe(100);
  });

  it('has no more than 80 points for its indicators', () => {
    const findings = found(changed({ score: 25 }, { total: 105 }));
    expect(places(findings)).toEqual(['score.over F12']);
    expect(findings[0]?.message).toContain('得分合计 85，超过了指标部分的满分 80 分');
  });

  it('has all 80 when every target is met', () => {
    const findings = found(changed({ score: 15 }, { total: 95 }));
    expect(places(findings)).toEqual(['score.mismatch F12']);
    expect(findings[0]?.message).toContain('得分合计却是 75，应为 80 分');
  });

  it('wants the reason of a shortfall at its foot', () => {
    const findings = found(changed({ actual: '5', score: 16 }, { total: 96 }));
    expect(places(findings)).toEqual(['reason.missing B13']);
    expect(findings[0]?.message).toContain('“补贴渔船数”没有完全达到指标值');
  });

  it('is content with one reason at its foot, if it says something', () => {
    const shortfall = (reasons: string): PublishedForm => changed({ actual: '5', score: 16 }, { total: 96, reasons });
    expect(places(found(shortfall('一艘渔船年内退出捕捞。')))).toEqual([]);
    expect(places(found(shortfall('无')))).toEqual(['reason.thin B13']);
  });

  it('wants a score in every row that is answered', () => {
    const findings = found(changed({ score: null }, { total: 80 }));
    expect(places(findings)).toEqual(['score.missing F8']);
  });

  it('finds a total that is not the sum', () => {
    expect(places(found(changed({}, { total: 99 })))).toEqual(['score.total F12']);
  });
});

describe('a form without weights whose names state the points', () => {
  const POINTS = ['（20分）', '(10分)', '（10 分）', '（40分）'];
  const named = (form: PublishedForm, points: readonly string[] = POINTS): PublishedForm => ({
    ...form,
    indicators: form.indicators.map((row, index) => ({ ...row, name: `${row.name}${points[index] ?? ''}` })),
  });

  it('is scored by them', () => {
    const { rows } = assessForm(formOf(named(sound)), hubei);
    expect(rows.map(({ weight }) => weight?.toNumber())).toEqual([20, 10, 10, 40]);
    expect(rows.map(({ outcome }) => outcome.score?.toNumber())).toEqual([20, 10, 10, 40]);
    expect(found(named(sound))).toEqual([]);
  });

  it('a score the points do not give is found at its row', () => {
    const short = found(named(changed({ actual: '3', score: 20 }, { total: 100, reasons: '三艘渔船年内退出捕捞。' })));
    expect(places(short).filter((place) => place.startsWith('score.'))).toEqual([
      expect.stringMatching(/^score\.\w+ F8$/),
    ]);
    const above = found(named(changed({ score: 25 }, { total: 105 })));
    expect(places(above)).toContain('score.over F8');
  });

  it.each([
    ['some do not', ['（20分）', '', '（10分）', '（40分）']],
    ['the brackets stand within the name', ['（20分）以上', '（10分）以上', '（10分）以上', '（40分）以上']],
    ['they state something else', ['（20艘）', '（10分钟）', '（10天）', '（40人）']],
  ])('where %s, nothing is taken for points', (_, points) => {
    const { rows } = assessForm(formOf(named(sound, points)), hubei);
    expect(rows.map(({ weight }) => weight)).toEqual([null, null, null, null]);
  });
});
