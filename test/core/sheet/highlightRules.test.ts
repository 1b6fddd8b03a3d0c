import { checkForm } from '../../../src/core/check/checkForm';
import { exampleForms } from '../../../src/core/form/examples';
import type { FormContent } from '../../../src/core/form/formContent';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { isEmptyCondition, isUnexplainedCondition } from '../../../src/core/sheet/cellConditions';
import { highlightRules } from '../../../src/core/sheet/highlightRules';
import { planForm } from '../../../src/core/sheet/planForm';
import { readForms } from '../../../src/core/sheet/readForms';
import { national2020 } from '../../../src/core/sheet/templates/national2020';
import type { HighlightRule } from '../../../src/core/sheet/sheetPlan';
import { formOf, sound, withFund, withIndicator } from '../check/findingsOf';
import hubeiForm from '../check/golden/05/form.json';
import type { PublishedForm } from './publishedForm';
import { plannedGrid } from './plannedGrid';

/** Painted rules are named after the finding, live ones are not. */
function isPainted({ tag }: HighlightRule): boolean {
  return tag.includes('.');
}

function painted(published: PublishedForm): HighlightRule[] {
  const form = formOf(published);
  return highlightRules(form, checkForm(form, defaultScheme)).filter(isPainted);
}

describe('the highlights of a form', () => {
  it('begin with the very rules it was inserted with', () => {
    const [content] = exampleForms as [FormContent];
    const origin = { row: 7, column: 3 };
    const plan = planForm(national2020, content, origin, defaultScheme);
    const [form] = readForms(plannedGrid(plan, origin)).forms;
    expect(form && highlightRules(form, [])).toEqual(plan.highlights);
  });

  it('colour an empty place until something is typed there', () => {
    const [rule] = painted(withIndicator(2, { actual: '2500' }));
    expect(rule).toMatchObject({ tag: 'reason.missing', range: 'I16' });
    expect(rule?.formula).toBe(`=IFERROR(${isUnexplainedCondition('I16')},FALSE)`);
  });

  it('colour a place left empty until something is typed, one filled in wrongly until it is checked again', () => {
    const [empty] = painted({ ...sound, expectedGoal: '' });
    expect(empty).toMatchObject({ range: 'B11', formula: `=IFERROR(${isEmptyCondition('B11')},FALSE)` });
    const [wrong] = painted({ ...sound, expectedGoal: '43.2' });
    expect(wrong).toMatchObject({ range: 'B11', formula: '=IFERROR(TRUE,FALSE)' });
  });

  it('colour a score that is too high where no live rule compares it with a weight', () => {
    const hubei = schemeByName('hubei') ?? defaultScheme;
    const indicators = hubeiForm.indicators.map((row, index) => (index === 0 ? { ...row, score: 25 } : row));
    const form = formOf({ ...hubeiForm, indicators, total: 105 });
    const rules = highlightRules(form, checkForm(form, hubei));
    expect(rules.map(({ tag }) => tag)).toContain('score.over');
  });

  it('colour a wrong cell once, for the gravest of its findings', () => {
    const form = formOf(sound);
    const cell = 'H14';
    const rules = highlightRules(form, [
      { cell, code: 'score.missing', severity: 'error' },
      { cell, code: 'score.mismatch', severity: 'warning' },
    ]).filter(isPainted);
    expect(rules).toMatchObject([{ tag: 'score.missing', range: cell, formula: '=IFERROR(TRUE,FALSE)' }]);
  });

  it('leave to the live rules what they show already', () => {
    const rules = painted({ ...withIndicator(0, { weight: 15, score: 15 }), totalWeight: 110, total: 108.5 });
    expect(rules.map(({ tag, range }) => `${tag} ${range}`)).toEqual(['weight.section B14']);
  });

  it('paint a sum of weights for which the form has no cell of its own', () => {
    const rules = painted({ ...withIndicator(0, { weight: 15, score: 15 }), totalWeight: null, total: null });
    expect(rules.map(({ tag, range }) => `${tag} ${range}`)).toEqual([
      'form.missing D25',
      'weight.total G25',
      'weight.section B14',
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
    const form = formOf(withFund(0, { rate: '80%' }), { typedNumbers: true });
    const rules = highlightRules(form, checkForm(form, defaultScheme)).filter(isPainted);
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
    expect(highlightRules(form, [])).toEqual([]);
  });
});
