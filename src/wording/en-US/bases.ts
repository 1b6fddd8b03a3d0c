import type { Basis } from '../../core/check/basis';

/** What findings rest on. Papers are named as their issuers do; what no paper says is called what it is. */
export const bases: Readonly<Record<Basis, string>> = {
  weights:
    'Cai Yu [2020] No. 10: weights add up to 100; usually 10 for the execution rate, 50 output, 30 effect, 10 satisfaction',
  printedForm: 'The printed form and how it is to be filled in: this place must be filled in',
  schemeRules: 'The scoring rules of the scheme of this form',
  deviations: 'Cai Yu [2020] No. 10: targets missed or far exceeded need a reason and a remedy',
  arithmetic: 'Arithmetic: the figures of a form must agree',
  excel: 'How Excel calculates: texts and errors take no part in SUM and other functions',
  usage: 'What reviewers often ask; no paper says so, for reference only',
  print: 'The form is printed and handed in: everything must be shown whole',
  indicators: 'What is expected of indicators: in the right class, concrete, measurable, each one once',
  printedFormulas: 'The formulas of the printed form: other cells of the kind are calculated',
  executionRate: 'Annex to Cai Yu [2020] No. 10: rate = full-year spending ÷ full-year budget',
  budget: 'Budget management: spending does not exceed the (adjusted) budget',
  zeroBudget: 'Annex to Cai Yu [2020] No. 10: the rate is divided by the full-year budget, which must not be 0',
  scoredTotal: 'The printed form: only the row of the total is scored',
  scoreLimit: 'Cai Yu [2020] No. 10: no score is above the weight of its indicator',
  fullScore: 'Cai Yu [2020] No. 10: full points for a target that is met, else in proportion',
  results: 'How the form is to be filled in: the actual result is a result',
  formYear: 'How the form is to be filled in: targets and results of its year',
  budgetChange: 'The scheme of this form: a full-year budget far from the initial one needs a reason',
  grades: 'The total decides the grade: the grades of the scheme of this form',
};

/** The same with the scheme that decides it. */
export function basisWithScheme(basis: string, scheme: string, source: string): string {
  return `${basis}. Scheme: “${scheme}” (${source})`;
}
