import type { IndicatorContent } from '../../../src/core/form/formContent';
import { assessIndicator } from '../../../src/core/form/assessIndicator';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { rowView } from '../../../src/taskpane/views/rowView';
import { checkedExample } from '../support/exampleView';

/** The view of the example's first row with these cells. */
function view(change: Partial<IndicatorContent>) {
  const { assessment } = checkedExample((content) => ({
    ...content,
    indicators: content.indicators.map((indicator, index) => (index === 0 ? { ...indicator, ...change } : indicator)),
  }));
  const [row] = assessment.rows;
  if (!row) throw new Error('The example has rows');
  return rowView(row, 'zh-CN');
}

const facts = (change: Partial<IndicatorContent>) =>
  Object.fromEntries(view(change).facts.map(({ label, text }) => [label, text]));

test('shows how target and actual were read, nature and deviation', () => {
  expect(facts({ target: '≥95%', actual: '90%', weight: 10 })).toMatchObject({
    年度指标值: '≥95%，读作 不低于 95%',
    实际完成值: '90%',
    指标性质: '正向（越大越好），按指标值的符号',
    偏差: '-5.26%',
  });
});

test('a word is shown as it is', () => {
  expect(facts({ target: '持续提高', actual: '90%' })).toMatchObject({ 年度指标值: '持续提高', 实际完成值: '90%' });
});

test('shows the score with its steps', () => {
  const { score, steps, message } = view({ target: '≥95%', actual: '90%', weight: 10 });
  expect(score).toBe('9.47 / 10 分');
  expect(steps.at(-1)).toMatch(/90.*9\.47/);
  expect(message).toBe('');
});

test('shows the band a qualitative score may be chosen from', () => {
  expect(facts({ target: '持续提高', actual: '部分达成', weight: 10 })['可选得分']).toMatch(/^部分达成.*：6 至 8 分$/);
});

test('says why there is no score', () => {
  const { score, message } = view({ target: '持续提高', actual: '', weight: 10 });
  expect(score).toBe('分值 10');
  expect(message).toMatch(/完成值/);
});

test('an untouched row shows blanks and no points', () => {
  const { name, score } = view({ name: '', target: '', actual: '', weight: '' });
  expect(name).toBe('（未填三级指标）');
  expect(score).toBe('');
  expect(facts({ target: '', actual: '' })).toMatchObject({ 年度指标值: '（空）', 实际完成值: '（空）' });
});

test('in a layout without a column for weights no weight is called missing', () => {
  const [row] = checkedExample().assessment.rows;
  if (!row) throw new Error('There is a row');
  const indicator = { ...row.indicator, weight: null };
  const message = (one: typeof indicator) => rowView(assessIndicator(one, defaultScheme), 'zh-CN').message;
  expect(message(indicator)).toMatch(/没有分值一栏.*名称后写上分数/);
  // Where there are no scores either, there is nothing to say.
  expect(message({ ...indicator, score: null })).toBe('');
});
