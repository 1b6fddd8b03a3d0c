import { checkForm } from '../../../src/core/check/checkForm';
import { wantedSchemeFindings } from '../../../src/core/check/wantedSchemeFindings';
import { assessForm } from '../../../src/core/form/assessForm';
import type { Form } from '../../../src/core/form/form';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { formOf, sound } from './findingsOf';
import { said } from './said';

const hubei = schemeByName('hubei') as Scheme;

/** The sound form with a formula in some of its score cells, by the number of the row. */
function withFormulas(formulas: Readonly<Record<number, string>>): Form {
  const form = formOf(sound);
  return {
    ...form,
    indicators: form.indicators.map((row, index) => {
      const formula = formulas[index];
      return row.score && formula ? { ...row, score: { ...row.score, formula } } : row;
    }),
  };
}

const call = (name: string) => `=ZPB.INDSCORE(E15,F15,G15,"","${name}")`;
const found = (form: Form, scheme: Scheme) =>
  checkForm(form, scheme)
    .filter(({ code }) => code === 'scheme.other')
    .map((finding) => said(finding));

test('formulas of another scheme than the one the check goes by are said once for each name, at the first of them', () => {
  const findings = found(withFormulas({ 1: call('湖北'), 2: call('hubei'), 3: call('湖北') }), defaultScheme);
  expect(findings.map(({ severity, cell }) => [severity, cell])).toEqual([
    ['warning', 'H15'],
    ['warning', 'H16'],
  ]);
  expect(findings[0]?.message).toContain(`“${hubei.name}”`);
  expect(findings[0]?.message).toContain(`“${defaultScheme.name}”`);
});

test('a scheme nobody knows here is named as such', () => {
  const [finding] = found(withFormulas({ 0: call('某某局 2025 细则') }), defaultScheme);
  expect(finding?.message).toMatch(/^公式要用的评分方案“某某局 2025 细则”这里没有/);
});

test('a formula that names no scheme goes by the national one, which is another than the form has', () => {
  const form = withFormulas({ 0: call('湖北'), 1: call('HUBEI'), 2: '=ZPB.INDSCORE(E15,F15,G15)' });
  const [finding, ...others] = found(form, hubei);
  expect(others).toEqual([]);
  expect(finding?.message).toContain(`按评分方案“${defaultScheme.name}”算分`);
});

test('nothing is said where formulas name the scheme of the form by any of its names, and of forms without formulas of ours', () => {
  const form = withFormulas({ 0: call('湖北'), 1: call('HUBEI'), 3: '=5' });
  expect(found(form, hubei)).toEqual([]);
  expect(found(withFormulas({}), hubei)).toEqual([]);
});

test('a formula that looks its scheme up in a cell is named: nobody sees here which one it is', () => {
  const form = withFormulas({ 1: '=ZPB.INDSCORE(E15,F15,G15,"",$B$1)', 2: '=ZPB.INDSCORE(E16,F16,G16,"",$B$1)' });
  const findings = found(form, hubei);
  expect(findings.map(({ cell }) => cell)).toEqual(['H15']);
  expect(findings[0]?.message).toMatch(/从别的单元格取评分方案.*先按“湖北/);
});

/** What is said of a form that has a scheme and was to be judged by another. */
const wantedOf = (form: Form, scheme: Scheme, wanted: Scheme) =>
  wantedSchemeFindings({ form, scheme, assessment: assessForm(form, scheme) }, wanted).map((finding) => said(finding));

describe('a form that is to be judged by another scheme than its own', () => {
  const sichuan = schemeByName('四川') as Scheme;

  test('is judged by its own, and says so once, at the first formula', () => {
    const findings = wantedOf(withFormulas({ 1: call('湖北'), 2: call('湖北') }), hubei, sichuan);
    expect(findings.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['scheme.other', 'warning', 'H15'],
    ]);
    expect(findings[0]?.message).toMatch(/写明按评分方案“湖北.*没有按要求的“四川/);
  });

  test('says nothing where the two are one under any name, and where its formulas name none of their own', () => {
    expect(wantedOf(withFormulas({ 1: call('湖北') }), hubei, hubei)).toEqual([]);
    expect(wantedOf(withFormulas({}), sichuan, sichuan)).toEqual([]);
  });

  test('a form of formulas that name none goes by the national scheme, and says so', () => {
    const form = withFormulas({ 1: '=ZPB.INDSCORE(E15,F15,G15)' });
    const [finding] = wantedOf(form, defaultScheme, sichuan);
    expect(finding?.message).toContain(`“${defaultScheme.name}”`);
  });
});
