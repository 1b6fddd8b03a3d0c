import type { Basis } from '../../core/check/basis';

/** What findings rest on. Only a scheme names a paper, its own source; what no paper at hand says is called what it is. */
export const bases: Readonly<Record<Basis, string>> = {
  weights:
    'The printed form: weights add up to 100; the shares of execution rate, output, effect and satisfaction are the scheme’s, often 10, 50, 30 and 10',
  printedForm: 'The printed form: this place is to be filled in',
  schemeRules: 'The scoring rules of the scheme of this form',
  deviations:
    'The column for reasons of the printed form: targets missed or far exceeded are explained there; how far is too far, the scheme says',
  amounts: 'What amounts mean: budget and spending are never below 0',
  arithmetic: 'Arithmetic: the figures of a form must agree',
  excel: 'How Excel calculates: texts and errors take no part in SUM and other functions',
  usage: 'What reviewers often ask; no paper says so, for reference only',
  print: 'The form is printed and handed in: everything must be shown whole',
  indicators: 'How indicators are usually set: in the right class, concrete, measurable, each one once',
  printedFormulas: 'The formulas of this form: other cells of the kind are calculated',
  executionRate: 'The printed form: rate = full-year spending ÷ full-year budget',
  budget: 'Usual budget management: spending does not exceed the (adjusted) budget',
  zeroBudget: 'The printed form: the rate is divided by the full-year budget, which must not be 0',
  scoredTotal: 'The printed form: only the row of the total is scored',
  scoreLimit: 'How points are usually given: none below 0, none above the weight of the indicator',
  fullScore: 'The rules of the scheme: full points for a target that is met, fewer for one that is missed',
  results: 'The printed form: the column is called actual result',
  formYear: 'The form is one of a year: targets and results of that year',
  budgetChange: 'The scheme of this form: a full-year budget far from the initial one needs a reason',
  grades: 'The total decides the grade: the grades of the scheme of this form',
};

/** The same with the scheme that decides it. */
export function basisWithScheme(basis: string, scheme: string, source: string): string {
  return `${basis}. Scheme: “${scheme}” (${source})`;
}
