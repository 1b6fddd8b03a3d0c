import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkForm } from '../../../src/core/check/checkForm';
import { checkForms } from '../../../src/core/check/checkForms';
import type { Finding } from '../../../src/core/check/finding';
import { assessForm } from '../../../src/core/form/assessForm';
import type { Form } from '../../../src/core/form/form';
import type { FormFit } from '../../../src/core/sheet/fit/formFit';
import { NO_SIZES } from '../../../src/core/sheet/fit/sizesAfter';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import type { PublishedForm } from '../sheet/publishedForm';
import { formOf } from './findingsOf';

/** 湖北, where the execution has 20 points. */
export const hubei = schemeByName('hubei') as Scheme;

/** A scheme that wants a word about a budget that has changed. */
export const asksForChanges: Scheme = {
  ...defaultScheme,
  execution: { ...defaultScheme.execution, explainBudgetChange: 0.05 },
};

/** Everything can be read as printed. */
export const WHOLE: FormFit = { cutTexts: [], tooLong: [], cutNumbers: [], sizes: NO_SIZES };

/** A form of the golden ones, as its bureau published it. */
export function published(name: string): PublishedForm {
  return JSON.parse(readFileSync(join(__dirname, 'golden', name, 'form.json'), 'utf8')) as PublishedForm;
}

/** What is found on a form, alone and as the only one of its workbook. */
export function allFindings(form: PublishedForm, scheme = defaultScheme): readonly Finding[] {
  const read = formOf(form);
  return [...checkForm(read, scheme), ...checkForms([{ form: read, assessment: assessForm(read, scheme) }])];
}

/** The form with a first formula that names 湖北. */
export function sayingOther(form: Form): Form {
  const [first, ...rest] = form.indicators;
  const formula = '=ZPB.INDSCORE(E15,F15,G15,"","湖北")';
  return first?.score ? { ...form, indicators: [{ ...first, score: { ...first.score, formula } }, ...rest] } : form;
}
