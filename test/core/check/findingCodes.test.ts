import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkForm } from '../../../src/core/check/checkForm';
import { checkForms } from '../../../src/core/check/checkForms';
import type { Finding, FindingCode } from '../../../src/core/check/finding';
import { fitFindings } from '../../../src/core/check/fitFindings';
import { ruleOf } from '../../../src/core/check/ruleOf';
import { rules } from '../../../src/core/check/rules';
import { assessForm } from '../../../src/core/form/assessForm';
import type { Form } from '../../../src/core/form/form';
import type { FormFit } from '../../../src/core/sheet/fit/formFit';
import { NO_SIZES } from '../../../src/core/sheet/fit/sizesAfter';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import type { PublishedForm } from '../sheet/publishedForm';
import { calculated } from './calculatedForm';
import { said } from './said';
import { formOf, sound, withFund, withIndicator } from './findingsOf';

const hubei = schemeByName('hubei') as Scheme;

const asksForChanges: Scheme = {
  ...defaultScheme,
  execution: { ...defaultScheme.execution, explainBudgetChange: 0.05 },
};

function published(name: string): PublishedForm {
  return JSON.parse(readFileSync(join(__dirname, 'golden', name, 'form.json'), 'utf8')) as PublishedForm;
}

function allFindings(form: PublishedForm, scheme = defaultScheme): readonly Finding[] {
  const read = formOf(form);
  return [...checkForm(read, scheme), ...checkForms([{ form: read, assessment: assessForm(read, scheme) }])];
}

function sayingOther(form: Form): Form {
  const [first, ...rest] = form.indicators;
  const formula = '=ZPB.INDSCORE(E15,F15,G15,"","湖北")';
  return first?.score ? { ...form, indicators: [{ ...first, score: { ...first.score, formula } }, ...rest] } : form;
}

const whole: FormFit = { cutTexts: [], tooLong: [], cutNumbers: [], sizes: NO_SIZES };

/** A form that raises the code: a published one where there is one with that fault, else the sound one with one added. */
const RAISED_BY: Readonly<Record<Exclude<FindingCode, 'sheet.unread'>, readonly Finding[]>> = {
  'form.clipped': fitFindings(formOf(sound), { ...whole, cutTexts: ['I15', 'I16'], tooLong: ['I16'] }),
  'form.narrow': fitFindings(formOf(sound), { ...whole, cutNumbers: ['E7'] }),
  'sheet.unmeasured': fitFindings(formOf(sound), null),
  'number.text': checkForm(calculated(['J6', '9分']), defaultScheme),
  'formula.gone': checkForm(calculated(['E6', 55]), defaultScheme),
  'weight.total': allFindings(published('13')),
  'weight.section': allFindings(published('10')),
  'weight.missing': allFindings(withIndicator(0, { weight: null })),
  'weight.invalid': allFindings(withIndicator(0, { weight: -5 })),
  'funds.sum': allFindings(published('03')),
  'funds.rate': allFindings(published('01')),
  'funds.score': allFindings(published('20')),
  'funds.over': allFindings(withFund(0, { executed: 60 })),
  'funds.zero': allFindings(published('13')),
  'funds.negative': allFindings(withFund(2, { budget: -1 })),
  'funds.unscored': allFindings(withFund(1, { score: 10 })),
  'funds.scale': allFindings(withFund(0, { budget: 55, executed: 550000 })),
  'funds.adjusted': allFindings(withFund(0, { initialBudget: 50, budget: 55 }), asksForChanges),
  'score.over': allFindings(withIndicator(0, { score: 6 })),
  'score.total': allFindings(published('21')),
  'score.grade': allFindings({ ...sound, grade: '良' }),
  'score.mismatch': allFindings(published('10')),
  'score.full': allFindings(withIndicator(0, { target: '≥12', actual: '10' })),
  'score.band': allFindings(withIndicator(10, { score: 9 })),
  'score.missing': allFindings(published('15')),
  'reason.missing': allFindings(published('seed-1')),
  'reason.thin': allFindings(withIndicator(9, { explanation: '略' })),
  'value.missing': allFindings(published('15')),
  'value.unit': allFindings(withIndicator(6, { actual: '0.98' })),
  'value.kind': allFindings(withIndicator(2, { actual: '较好完成' })),
  'value.percent': allFindings(published('seed-1')),
  'value.copied': allFindings(published('05'), hubei),
  'value.year': allFindings({ ...sound, year: 2021 }),
  'indicator.placeholder': allFindings(published('20')),
  'indicator.duplicate': allFindings(withIndicator(4, { name: '利用档案的卷（件）' })),
  'indicator.class': allFindings(published('20')),
  'cell.error': allFindings(withIndicator(0, { score: '#NAME?' as unknown as number })),
  'scheme.other': checkForm(sayingOther(formOf(sound)), defaultScheme),
  'form.missing': allFindings(published('15')),
  'form.unfilled': allFindings(withIndicator(0, { name: '', target: null, actual: null, score: null })),
  'form.contradiction': allFindings({
    ...withFund(0, { budget: 100, executed: 1, rate: '1%' }),
    indicators: withIndicator(0, { target: '100', actual: '748' }).indicators,
  }),
  'form.full': allFindings(published('15')),
};

describe.each(Object.entries(RAISED_BY))('%s', (code, findings) => {
  it('can be raised, as grave as it is said to be, in words and at a cell', () => {
    const found = findings.filter((finding) => finding.code === code);
    expect(found).not.toEqual([]);
    for (const { severity, message, cell } of found.map((finding) => said(finding))) {
      expect(severity).toBe(ruleOf(code as FindingCode).severity);
      expect(message).toMatch(/[。]$/);
      expect(cell).toMatch(/^[A-Z]+\d+$/);
    }
  });
});

test('every code is in the table, or belongs to the sheet rather than to a form', () => {
  expect([...Object.keys(RAISED_BY), 'sheet.unread'].sort()).toEqual(rules.map(({ code }) => code).sort());
});
