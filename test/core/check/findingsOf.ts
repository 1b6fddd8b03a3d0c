import { checkForm } from '../../../src/core/check/checkForm';
import type { Form } from '../../../src/core/form/form';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import type { Scheme } from '../../../src/core/scheme/scheme';
import { readForms } from '../../../src/core/sheet/readForms';
import type { PublishedForm, PublishedFund, PublishedIndicator } from '../sheet/publishedForm';
import { publishedGrid } from '../sheet/publishedGrid';
import type { PublishedLayout } from '../sheet/publishedGrid';
import { said } from './said';
import type { SaidFinding } from './said';
import seed from './golden/seed-1/form.json';

/** The form a reader sees on a sheet with these figures. */
export function formOf(published: PublishedForm, layout: PublishedLayout = {}): Form {
  return readForms(publishedGrid(published, layout)).forms[0] as Form;
}

/** What is wrong or doubtful on a sheet with these figures. */
export function findingsOf(published: PublishedForm, scheme: Scheme = defaultScheme): SaidFinding[] {
  return saidOf(published, scheme).filter(({ severity }) => severity !== 'info');
}

/** What is only remarked on a sheet with these figures. */
export function remarksOf(published: PublishedForm, scheme: Scheme = defaultScheme): SaidFinding[] {
  return saidOf(published, scheme).filter(({ severity }) => severity === 'info');
}

function saidOf(published: PublishedForm, scheme: Scheme): SaidFinding[] {
  return checkForm(formOf(published), scheme).map((finding) => said(finding));
}

/** The figures of a sound form: the first seed with an explanation in every row that needs one. Row 10 has a remark. */
export const sound: PublishedForm = {
  ...seed,
  indicators: seed.indicators.map((row, index) => ({
    ...row,
    explanation: index >= 9 ? '受客观条件限制，明年改进服务。' : null,
  })),
};

/** The sound form with one of its indicators changed. Rows 0-8 are 产出, 9 and 10 效益, 11 满意度. */
export function withIndicator(index: number, change: Partial<PublishedIndicator>): PublishedForm {
  return { ...sound, indicators: sound.indicators.map((row, at) => (at === index ? { ...row, ...change } : row)) };
}

/** The sound form with one line of 项目资金 changed; line 0 is the total. */
export function withFund(index: number, change: Partial<PublishedFund>): PublishedForm {
  return { ...sound, funds: sound.funds.map((line, at) => (at === index ? { ...line, ...change } : line)) };
}

/** Code and cell of each finding, in order. */
export function places(findings: readonly Pick<SaidFinding, 'code' | 'cell'>[]): string[] {
  return findings.map(({ code, cell }) => `${code} ${cell}`);
}
