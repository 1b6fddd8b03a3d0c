import { checkForm } from '../../../src/core/check/checkForm';
import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { isEmptyCondition, isUnchangedCondition, isUnexplainedCondition } from '../../../src/core/sheet/cellConditions';
import { highlightRules } from '../../../src/core/sheet/highlightRules';
import type { CellFinding } from '../../../src/core/sheet/highlightRules';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import { templates } from '../../../src/core/sheet/templates/templateById';
import type { HighlightRule } from '../../../src/core/sheet/sheetPlan';
import { formOf, sound, withFund, withIndicator } from '../check/findingsOf';
import hubeiForm from '../check/golden/05/form.json';
import type { PublishedForm } from './publishedForm';
import { publishedGrid } from './publishedGrid';
import type { PublishedLayout } from './publishedGrid';
import { plannedGrid } from './plannedGrid';

/** Painted rules are named after the finding, live ones are not. */
function isPainted({ tag }: HighlightRule): boolean {
  return tag.includes('.');
}

function painted(published: PublishedForm): HighlightRule[] {
  const form = formOf(published);
  return rulesOf(published, checkForm(form, defaultScheme)).filter(isPainted);
}

function rulesOf(
  published: PublishedForm,
  findings: readonly CellFinding[],
  layout: PublishedLayout = {},
): HighlightRule[] {
  return highlightRules(formOf(published, layout), publishedGrid(published, layout), findings);
}

describe('the highlights of a form', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    'begin with the very rules it was inserted with: %s',
    (_, template) => {
      const [content] = exampleForms as [FormContent];
      const origin = { row: 7, column: 3 };
      const plan = planForm(template, content, origin, defaultScheme);
      const grid = plannedGrid(plan, origin);
      const [form] = readForms(grid).forms;
      expect(form && highlightRules(form, grid, [])).toEqual(plan.highlights);
    },
  );

  it('colour an empty place until something is typed there', () => {
    const [rule] = painted(withIndicator(2, { actual: '2500' }));
    expect(rule).toMatchObject({ tag: 'reason.missing', range: 'I16:J16' });
    expect(rule?.formula).toBe(`=IFERROR(${isUnexplainedCondition('$I$16')},FALSE)`);
  });

  it('colour a place left empty until something is typed, one filled in wrongly until it holds something else', () => {
    const [empty] = painted({ ...sound, expectedGoal: '' });
    expect(empty).toMatchObject({ range: 'B11:E11', formula: `=IFERROR(${isEmptyCondition('$B$11')},FALSE)` });
    const [wrong] = painted({ ...sound, expectedGoal: '43.2' });
    const formula = `=IFERROR(${isUnchangedCondition('$B$11', '43.2')},FALSE)`;
    expect(wrong).toMatchObject({ range: 'B11:E11', formula });
  });

  it('colour the name of a 一级指标 until its weights come to something else, too', () => {
    const rules = painted({ ...withIndicator(0, { weight: 15, score: 15 }), totalWeight: 110, total: 108.5 });
    const rule = rules.find(({ tag }) => tag === 'weight.section');
    expect(rule?.range).toBe('B14:B22');
    expect(rule?.formula).toContain('SUM($G$14:$G$22)-(60)');
  });

  it('colour a score that is too high where no live rule compares it with a weight', () => {
    const hubei = schemeByName('hubei') ?? defaultScheme;
    const indicators = hubeiForm.indicators.map((row, index) => (index === 0 ? { ...row, score: 25 } : row));
    const published = { ...hubeiForm, indicators, total: 105 };
    const rules = rulesOf(published, checkForm(formOf(published), hubei));
    expect(rules.map(({ tag }) => tag)).toContain('score.over');
  });

  it('colour a wrong cell once, for the gravest of its findings', () => {
    const cell = 'H14';
    const rules = rulesOf(sound, [
      { cell, code: 'score.missing', severity: 'error' },
      { cell, code: 'score.mismatch', severity: 'warning' },
    ]).filter(isPainted);
    expect(rules).toMatchObject([{ tag: 'score.missing', range: cell }]);
  });

  it('leave to the live rules what they show already', () => {
    const rules = painted({ ...withIndicator(0, { weight: 15, score: 15 }), totalWeight: 110, total: 108.5 });
    expect(rules.map(({ tag, range }) => `${tag} ${range}`)).toEqual(['weight.section B14:B22']);
  });

  it('paint a sum of weights for which the form has no cell of its own', () => {
    const rules = painted({ ...withIndicator(0, { weight: 15, score: 15 }), totalWeight: null, total: null });
    expect(rules.map(({ tag, range }) => `${tag} ${range}`)).toEqual([
      'form.missing D25',
      'weight.total G25',
      'weight.section B14:B22',
    ]);
  });

  it('say with a sign and a line what their colours say', () => {
    const [error] = painted({ ...sound, expectedGoal: '43.2' });
    expect(error?.mark).toEqual({ border: 'dash', numberFormat: '"▲"General;"▲"-General;"▲"General;"▲"@' });
    const [warning] = painted(withIndicator(9, { explanation: '略' }));
    expect(warning?.mark).toMatchObject({
      border: 'dashDot',
      numberFormat: expect.stringContaining('"※"@') as string,
    });
    const [unexplained] = painted(withIndicator(9, { explanation: null }));
    expect(unexplained?.mark).toMatchObject({
      border: 'dot',
      numberFormat: expect.stringContaining('"△"@') as string,
    });
  });

  it('put no sign before a number that hardly fits its column', () => {
    const rules = painted(withFund(0, { budget: 387664.62, executed: 400000.5 }));
    expect(rules.find(({ range }) => range === 'G6')?.mark).toEqual({ border: 'dash', numberFormat: null });
  });

  it('put none before a percentage either, of which the format shows more than the value tells', () => {
    const published = withFund(0, { rate: '80%' });
    const layout = { typedNumbers: true };
    const rules = rulesOf(published, checkForm(formOf(published, layout), defaultScheme), layout).filter(isPainted);
    expect(rules.find(({ range }) => range === 'I6')).toMatchObject({
      tag: 'funds.rate',
      mark: { numberFormat: null },
    });
  });

  it('leave remarks uncoloured', () => {
    expect(checkForm(formOf(sound), defaultScheme)).toMatchObject([{ code: 'value.percent', severity: 'info' }]);
    expect(painted(sound)).toEqual([]);
  });

  it('are only painted ones where a form has no rows', () => {
    const form = { ...formOf(sound), indicators: [] };
    expect(highlightRules(form, publishedGrid(sound), [])).toEqual([]);
  });
});
