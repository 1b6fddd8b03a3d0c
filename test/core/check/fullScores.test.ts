import { checkForms } from '../../../src/core/check/checkForms';
import { assessForm } from '../../../src/core/form/assessForm';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import type { PublishedForm } from '../sheet/publishedForm';
import { formOf, places, remarksOf, sound, withFund } from './findingsOf';
import { said } from './said';
import type { SaidFinding } from './said';
import hubeiForm from './golden/05/form.json';

/** The sound form with every target met in full. */
const full: PublishedForm = {
  ...sound,
  indicators: sound.indicators.map((row) => ({ ...row, actual: row.target, score: row.weight, explanation: null })),
  total: 100,
};
const blank: PublishedForm = {
  ...sound,
  funds: sound.funds.map((line) => ({ ...line, initialBudget: null, budget: null, executed: null, score: null })),
  indicators: sound.indicators.map((row) => ({ ...row, actual: null, score: null, explanation: null })),
  total: null,
};

function together(
  forms: readonly PublishedForm[],
  scheme: Scheme = defaultScheme,
): (SaidFinding & { readonly form: number })[] {
  const read = forms.map((form) => formOf(form));
  return checkForms(read.map((form) => ({ form, assessment: assessForm(form, scheme) }))).map((finding) => ({
    ...said(finding),
    form: finding.form,
  }));
}

describe('forms in which every score is full', () => {
  it('are remarked once, at the total of the first', () => {
    const [finding, ...others] = together([full, full, full]);
    expect(finding).toMatchObject({ code: 'form.full', severity: 'info', cell: 'H26', form: 0 });
    expect(finding?.message).toContain('3 张表的各项得分全是满分');
    expect(others).toEqual([]);
  });

  it('are remarked even when there is only one', () => {
    expect(together([full])[0]?.message).toContain('这张表的各项得分全是满分');
  });

  it('are none where one score is not, of an indicator or of the execution', () => {
    expect(together([full, sound])).toEqual([]);
    const spentLess = withFund(0, { score: 9 }).funds;
    expect(together([full, { ...full, funds: spentLess }])).toEqual([]);
  });

  it('are no wonder with fewer than five indicators, unless there are several such forms', () => {
    const hubei = schemeByName('hubei') as Scheme;
    expect(together([hubeiForm], hubei)).toEqual([]);
    expect(together([hubeiForm, hubeiForm], hubei)).toHaveLength(1);
  });

  it('may stand beside forms not yet filled in', () => {
    expect(together([blank, full])).toMatchObject([{ form: 1 }]);
    expect(together([blank])).toEqual([]);
    expect(together([])).toEqual([]);
  });
});

describe('an execution rate far below the scores', () => {
  const spent = (executed: number): PublishedForm => {
    const funds = sound.funds.map((line, index) =>
      index < 2
        ? { ...line, executed, ...(index === 0 && { rate: null, score: Number((executed / 5.5).toFixed(2)) }) }
        : line,
    );
    return { ...sound, funds };
  };

  it('is remarked beyond five points in a hundred: the indicators have 98.33 % of theirs', () => {
    const [remark] = remarksOf(spent(51.2));
    expect(remark).toMatchObject({ code: 'form.full', severity: 'info', cell: 'I6' });
    expect(remark?.message).toContain('预算执行率 93.09%，指标得分是指标分值的 98.33%，相差 5.24 个百分点');
  });

  it.each([51.4, 55, 60])('is not at %d of 55', (executed) => {
    expect(places(remarksOf(spent(executed)))).toEqual(['value.percent F24']);
  });

  it('waits until every indicator is scored', () => {
    const form = spent(30);
    const indicators = form.indicators.map((row, index) => (index === 0 ? { ...row, score: null, actual: null } : row));
    expect(places(remarksOf({ ...form, indicators }))).toEqual(['value.percent F24']);
  });
});
