import { assessForm } from '../../../src/core/form/assessForm';
import type { Assessment } from '../../../src/core/form/assessForm';
import { blankFormContent } from '../../../src/core/sheet/blankFormContent';
import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import type { Form } from '../../../src/core/form/form';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import { formOf, sound, withFund, withIndicator } from '../check/findingsOf';
import { withResults } from './withResults';
import { plannedGrid } from '../sheet/plannedGrid';

/** The form as it stands before anything is calculated. */
function inserted(content: FormContent, scheme: Scheme = defaultScheme): Form {
  const origin = { row: 0, column: 0 };
  return readForms(plannedGrid(planForm(national2020, content, origin, scheme), origin)).forms[0] as Form;
}

function sections({ sections: list }: Assessment): unknown[] {
  return list.map(({ category, weight, expectedWeight, score }) => [
    category,
    ...[weight, expectedWeight, score].map((points) => points?.toNumber() ?? null),
  ]);
}

describe('the points of a form', () => {
  it('are those printed on it', () => {
    const assessment = assessForm(formOf(sound), defaultScheme);
    expect(assessment.totalWeight?.toNumber()).toBe(100);
    expect(assessment.executionRate.rate?.toNumber()).toBe(1);
    expect(assessment.executionScore?.toNumber()).toBe(10);
    expect(assessment.total?.toNumber()).toBe(98.5);
    expect(assessment.printedTotal?.toNumber()).toBe(98.5);
    expect(assessment.grade).toBe('优');
    expect(assessment.outcomes).toHaveLength(12);
    expect(assessment.missingExplanations).toEqual([]);
    expect(sections(assessment)).toEqual([
      ['产出指标', 50, 50, 50],
      ['效益指标', 30, 30, 28.7],
      ['满意度指标', 10, 10, 9.8],
    ]);
  });

  it.each([
    ['档案事业费', 98.5, ['满足群众查档需求', '持续提高档案科学保管的水平', '服务群众满意度']],
    ['访惠聚为民办实事', 97.8, ['持续提高农牧民生活水平', '持续推进美丽乡村建设', '农牧民满意度']],
    ['档案信息化建设', 98.5, ['满足群众查阅档案需求', '长期推进档案馆信息化建设', '群众查阅利用满意度']],
  ])('of the example %s are %d, once they are calculated', (project, total, lacking) => {
    const content = exampleForms.find((example) => example.project === project) as FormContent;
    const form = inserted(content);
    expect(assessForm(form, defaultScheme).total).toBe(null);
    // The sums of 年度资金总额 are formulas too: without them there is no rate, and no 10 points.
    const assessment = assessForm(withResults(form, defaultScheme), defaultScheme);
    expect(assessment.total?.plus(10).toNumber()).toBe(total);
    expect(assessment.missingExplanations.map(({ name }) => name.value)).toEqual(lacking);
  });

  it('go by the scores on the sheet, not by the rule', () => {
    const assessment = assessForm(formOf(withIndicator(10, { score: 13 })), defaultScheme);
    expect(assessment.total?.toNumber()).toBe(97.5);
    expect(assessment.outcomes[10]?.score?.toNumber()).toBe(14);
  });

  it('have no grade while there are more than 100 points', () => {
    const assessment = assessForm(formOf(withIndicator(0, { score: 99 })), defaultScheme);
    expect(assessment.total?.greaterThan(100)).toBe(true);
    expect(assessment.grade).toBeNull();
  });

  it('have no grade while a row has no score or the weights do not add up', () => {
    const open = withIndicator(0, { actual: null, score: null });
    expect(assessForm(formOf(open), defaultScheme).grade).toBeNull();
    expect(assessForm(formOf(withIndicator(0, { weight: 15 })), defaultScheme).grade).toBeNull();
  });

  it('do not wait for rows that take no part', () => {
    const weights = withIndicator(1, { weight: 10, score: 10 });
    const idle = { name: '指标1：/', target: '/', actual: '/', weight: null, score: null };
    const indicators = weights.indicators.map((row, index) => (index === 0 ? { ...row, ...idle } : row));
    expect(assessForm(formOf({ ...weights, indicators }), defaultScheme).grade).toBe('优');
  });

  it('are none in an empty form', () => {
    const blank = { year: 2024, project: '', department: '', implementer: '', moneyUnit: '万元' } as const;
    const assessment = assessForm(inserted(blankFormContent({ ...blank, rowsPerSubcategory: {} })), defaultScheme);
    expect(assessment).toMatchObject({ total: null, executionScore: null, grade: null, missingExplanations: [] });
    expect(assessment.totalWeight?.toNumber()).toBe(10);
  });

  it('give the execution the weight printed on the form, else the scheme’s', () => {
    const hubei = schemeByName('hubei') as Scheme;
    expect(assessForm(formOf(sound), hubei).executionWeight.toNumber()).toBe(10);
    expect(assessForm({ ...formOf(sound), funds: [] }, hubei).executionWeight.toNumber()).toBe(20);
    expect(assessForm(formOf(withFund(0, { weight: null })), hubei).executionWeight.toNumber()).toBe(0);
  });

  it('expect of a 一级指标 what its own name says', () => {
    const indicators = sound.indicators.map((row) => ({ ...row, category: `${row.category}（40分）` }));
    expect(sections(assessForm(formOf({ ...sound, indicators }), defaultScheme))[0]).toEqual(['产出指标', 50, 40, 50]);
  });
});
