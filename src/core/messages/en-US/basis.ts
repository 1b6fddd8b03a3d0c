import type { FindingCode } from '../../checks/finding';
import type { Messages } from '../localized';
import type { basisMessages as chinese } from '../zh-CN/basis';

const WEIGHTS =
  'Cai Yu [2020] No. 10: weights add up to 100; usually 10 for the execution rate, 50 output, 30 effect, 10 satisfaction';
const TABLE = 'The printed form and how it is to be filled in: this place must be filled in';
const RULES = 'The scoring rules of the scheme of this form';
const DEVIATION = 'Cai Yu [2020] No. 10: targets missed or far exceeded need a reason and a remedy';
const ARITHMETIC = 'Arithmetic: the figures of a form must agree';
const EXCEL = 'How Excel calculates: texts and errors take no part in SUM and other functions';
const PRACTICE = 'What reviewers often ask; no paper says so, for reference only';
const PRINT = 'The form is printed and handed in: everything must be shown whole';
const RANGE = 'What is expected of indicators: in the right class, concrete, measurable, each one once';

const bases: Readonly<Record<FindingCode, string>> = {
  'number.text': EXCEL,
  'formula.gone': 'The formulas of the printed form: other cells of the kind are calculated',
  'weight.total': WEIGHTS,
  'weight.section': WEIGHTS,
  'weight.missing': TABLE,
  'weight.invalid': TABLE,
  'funds.sum': ARITHMETIC,
  'funds.rate': 'Annex to Cai Yu [2020] No. 10: rate = full-year spending ÷ full-year budget',
  'funds.score': RULES,
  'funds.over': 'Budget management: spending does not exceed the (adjusted) budget',
  'funds.zero': 'Annex to Cai Yu [2020] No. 10: the rate is divided by the full-year budget, which must not be 0',
  'funds.negative': ARITHMETIC,
  'funds.unscored': 'The printed form: only the row of the total is scored',
  'funds.scale': PRACTICE,
  'funds.adjusted': 'The scheme of this form: a full-year budget far from the initial one needs a reason',
  'score.over': 'Cai Yu [2020] No. 10: no score is above the weight of its indicator',
  'score.total': ARITHMETIC,
  'score.grade': 'The total decides the grade: the grades of the scheme of this form',
  'score.mismatch': RULES,
  'score.full': 'Cai Yu [2020] No. 10: full points for a target that is met, else in proportion',
  'score.band': RULES,
  'score.missing': TABLE,
  'reason.missing': DEVIATION,
  'reason.thin': DEVIATION,
  'value.missing': TABLE,
  'value.unit': RANGE,
  'value.kind': RANGE,
  'value.percent': PRACTICE,
  'value.copied': 'How the form is to be filled in: the actual result is a result',
  'value.year': 'How the form is to be filled in: targets and results of its year',
  'indicator.placeholder': RANGE,
  'indicator.duplicate': RANGE,
  'indicator.class': RANGE,
  'cell.error': EXCEL,
  'scheme.other': RULES,
  'form.missing': TABLE,
  'form.full': PRACTICE,
  'form.unfilled': TABLE,
  'form.contradiction': PRACTICE,
  'form.clipped': PRINT,
  'form.narrow': PRINT,
  'sheet.unread': TABLE,
  'sheet.unmeasured': PRINT,
};

/** What a finding rests on, for a clerk who has to defend it. */
export const basisMessages: Messages<typeof chinese> = {
  label: () => 'Based on',
  bases,
  withScheme: (basis, scheme, source) => `${basis}. Scheme: “${scheme}” (${source})`,
};
