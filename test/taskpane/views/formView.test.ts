import Decimal from 'decimal.js';
import { fixAll } from '../../../src/core/check/fix/fixAll';
import type { FormContent } from '../../../src/core/form/formContent';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { checkedForm } from '../../../src/taskpane/state/checkedForm';
import { findingGroups } from '../../../src/taskpane/views/findingGroups';
import { formView } from '../../../src/taskpane/views/formView';
import type { FormView } from '../../../src/taskpane/views/formView';
import type { WeightView } from '../../../src/taskpane/views/weightView';
import { readForms } from '../../../src/core/sheet/readForms';
import form03 from '../../core/check/golden/03/form.json';
import { gridOfSheet } from '../../core/sheet/damages';
import transferForm from '../../core/sheet/golden/published/t04-completed.json';
import { formOf } from '../../core/check/findingsOf';
import { checkedExample } from '../support/exampleView';
import { sayFinding, sayFix } from '../../../src/wording/sayFinding';

const SHEET = '档案事业费';
const view = (change?: (content: FormContent) => FormContent) => formView(checkedExample(change), SHEET, 'zh-CN');

/** The example with the weight of its first indicator set. */
const withFirstWeight = (weight: number | '') => (content: FormContent) => ({
  ...content,
  indicators: content.indicators.map((indicator, index) => (index === 0 ? { ...indicator, weight } : indicator)),
});

test('shows the example with its printed total, grade and rate', () => {
  expect(view()).toMatchObject({
    project: '档案事业费',
    subtitle: '2020年度 · 档案事业费',
    score: { total: '98.5', grade: '优', gradeMessage: '', executionRate: '100%' },
  });
});

test('says of a form without places for points that it has no total, filled in as it is', () => {
  const [form] = readForms(gridOfSheet(transferForm)).forms;
  if (!form) throw new Error('There is no form');
  const shown = formView(checkedForm(form, defaultScheme), SHEET, 'zh-CN');
  expect(shown.score).toMatchObject({ total: '', gradeMessage: '这张表没有分值和得分，不算总分' });
});

test('counts for 修复全部 the cells its panel will list, not findings: here a fix brings about another', () => {
  const form = formOf(form03);
  const shown = formView(checkedForm(form, defaultScheme), SHEET, 'zh-CN');
  expect(fixAll(form, defaultScheme).fixes).toHaveLength(4);
  expect(shown.fixAll).toEqual({ cells: fixAll(form, defaultScheme).changes.length, rows: 0 });
  expect(shown.fixAll.cells).toBe(5);
  expect(shown.findings.filter(({ fix }) => fix?.automatic)).toHaveLength(3);
});

/** The weights of a form that has a column for them. */
function weightsOf({ weights }: FormView): WeightView {
  if (!weights) throw new Error('the form has no weights');
  return weights;
}

test('lists the weights by 一级指标 and 预算执行, each as expected', () => {
  const { total, parts } = weightsOf(view());
  expect(total).toMatchObject({ current: '100', expected: '100', share: 1, state: 'exact', difference: '' });
  expect(parts.map(({ label, current, expected, state }) => [label, current, expected, state])).toEqual([
    ['产出指标', '50', '50', 'exact'],
    ['效益指标', '30', '30', 'exact'],
    ['满意度指标', '10', '10', 'exact'],
    ['预算执行', '10', '10', 'exact'],
  ]);
});

test('says how much the weights are over, and why there is no grade', () => {
  const shown = view(withFirstWeight(15));
  const [weights, score] = [weightsOf(shown), shown.score];
  expect(weights.total).toMatchObject({ current: '110', state: 'over', difference: '多 10 分', share: 1 });
  expect(weights.parts[0]).toMatchObject({ current: '60', state: 'over', difference: '多 10 分' });
  expect(score.grade).toBe('');
  expect(score.gradeMessage).toMatch(/分值合计/);
});

test('more than 100 points are no grade, which is said', () => {
  const checked = checkedExample();
  const { score } = formView(
    { ...checked, assessment: { ...checked.assessment, total: new Decimal('192.5'), grade: null } },
    SHEET,
    'zh-CN',
  );
  expect([score.grade, score.gradeMessage]).toEqual(['', '总分超过 100，改正得分后评定等级']);
});

test('a row only the user can score leaves no total, and is named', () => {
  const shown = view((content) => ({
    ...content,
    indicators: content.indicators.map((row, index) =>
      index === 0 ? { ...row, target: '较上年提高5%', actual: '良好' } : row,
    ),
  }));
  expect(shown.score).toMatchObject({ total: '', grade: '' });
  expect(shown.score.gradeMessage).toMatch(/^总分空着：“.+”（H13）没有得分/);
  const found = shown.findings.map(({ finding }) => finding).filter(({ cell }) => cell === 'H13');
  expect(found.map(({ code, severity }) => [code, severity])).toEqual([['score.missing', 'error']]);
  expect(found[0] && sayFinding(found[0], 'zh-CN')).toContain('里有数字');
});

test('says how much the weights are short', () => {
  const weights = weightsOf(view(withFirstWeight('')));
  expect(weights.total).toMatchObject({ current: '95', state: 'under', difference: '少 5 分', share: 0.95 });
});

test('a form without a column for weights has no weight meter', () => {
  const checked = checkedExample();
  const assessment = { ...checked.assessment, hasWeights: false };
  expect(formView({ ...checked, assessment }, SHEET, 'zh-CN').weights).toBeNull();
});

test('groups the findings: the three missing explanations are to be explained, a percentage for words is a remark', () => {
  const groups = findingGroups(view().findings, 'zh-CN');
  expect(groups.map(({ severity, items }) => [severity, items.map(({ finding }) => finding.code)])).toEqual([
    ['explain', ['reason.missing', 'reason.missing', 'reason.missing']],
    ['info', ['value.percent']],
  ]);
});

test('offers to begin an explanation, for which the user still has to find the words', () => {
  const fixes = view().findings.map(({ fix }) => fix && [sayFix(fix, 'zh-CN').label, fix.automatic]);
  expect(fixes).toEqual([['起草原因', false], ['起草原因', false], ['起草原因', false], null]);
});
