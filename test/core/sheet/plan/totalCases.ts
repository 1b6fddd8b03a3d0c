import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { totalScoreFormula } from '../../../../src/core/sheet/plan/totalScoreFormula';

/** A sheet of two indicators below their headings, and of 预算执行率, with what 总分 must show. */
export interface TotalCase {
  readonly name: string;
  /** Target, actual, weight and score of each indicator; what begins with = is a formula. */
  readonly rows: readonly (readonly [target: string, actual: string, weight: string, score: string])[];
  /** Budget, executed and score; the weight is 10 where it is left out. */
  readonly execution: readonly [budget: string, executed: string, score: string, weight?: string];
  readonly total: number | '';
  /** 总分 of the same sheet where the form has no weights. */
  readonly unweighted?: number | '';
}

const PAID = ['100', '98', '9.8'] as const;
const FULL = ['12', '12', '20', '20'] as const;

export const totalCases: readonly TotalCase[] = [
  { name: 'everything scored', rows: [FULL, ['≥95%', '90%', '10', '9.47']], execution: PAID, total: 39.27 },
  {
    name: 'nothing filled in',
    rows: [
      ['', '', '', '=""'],
      ['', '', '', ''],
    ],
    execution: ['', '', '=""'],
    total: '',
  },
  { name: 'a row not yet filled in', rows: [FULL, ['5', '', '10', '=""']], execution: PAID, total: 29.8 },
  { name: 'a row without target', rows: [FULL, ['', '5', '10', '']], execution: PAID, total: 29.8 },
  { name: 'the money not yet filled in', rows: [FULL, FULL], execution: ['', '', '=""'], total: 40 },
  { name: 'only the budget there', rows: [FULL, FULL], execution: ['100', '', '=""'], total: 40 },
  { name: 'an open row', rows: [FULL, ['严格执行', '基本执行', '10', '=""']], execution: PAID, total: '' },
  { name: 'an open row, its score deleted', rows: [FULL, ['5', '4', '10', '']], execution: PAID, total: '' },
  {
    name: 'an open row scored by hand',
    rows: [FULL, ['严格执行', '基本执行', '10', '8']],
    execution: PAID,
    total: 37.8,
  },
  { name: 'a score that is a text', rows: [FULL, ['5', '4', '10', "'8"]], execution: PAID, total: '' },
  { name: 'a score in words', rows: [FULL, ['5', '4', '10', '8分']], execution: PAID, total: '' },
  { name: '#N/A in a score', rows: [FULL, ['5', '4', '10', '=NA()']], execution: PAID, total: '' },
  { name: '#DIV/0! in a score', rows: [FULL, ['5', '4', '10', '=1/0']], execution: PAID, total: '' },
  { name: '#NAME? in a score', rows: [FULL, ['5', '4', '10', '=NOSUCHNAME']], execution: PAID, total: '' },
  {
    name: 'errors in all scores',
    rows: [
      ['12', '12', '20', '=NA()'],
      ['5', '4', '10', '=NA()'],
    ],
    execution: PAID,
    total: '',
  },
  { name: 'an error in an unfilled row', rows: [FULL, ['', '', '', '=NA()']], execution: PAID, total: '' },
  { name: 'an error in the target too', rows: [FULL, ['=NA()', '4', '10', '=NA()']], execution: PAID, total: '' },
  {
    name: 'an error in the target, the score typed',
    rows: [FULL, ['=NA()', '4', '10', '8']],
    execution: PAID,
    total: 37.8,
  },
  { name: 'an error in the weight', rows: [FULL, ['5', '4', '=NA()', '=NA()']], execution: PAID, total: '' },
  { name: 'an error in the execution score', rows: [FULL, FULL], execution: ['100', '98', '=NA()'], total: '' },
  { name: 'an error in the amounts', rows: [FULL, FULL], execution: ['=NA()', '98', '=NA()'], total: '' },
  { name: 'a budget of 0', rows: [FULL, FULL], execution: ['0', '0', '=""'], total: '' },
  { name: 'a budget of 0, scored by hand', rows: [FULL, FULL], execution: ['0', '0', '10'], total: 50 },
  { name: 'a place kept by marks', rows: [FULL, ['/', '/', '/', '/']], execution: PAID, total: 29.8 },
  { name: 'marks, no weight', rows: [FULL, ['—', '—', '', '=""']], execution: PAID, total: 29.8 },
  {
    name: 'marks where points are at stake',
    rows: [FULL, ['/', '/', '10', '=""']],
    execution: PAID,
    total: '',
    unweighted: 29.8,
  },
  { name: 'a weight of 0', rows: [FULL, ['5', '4', '0', '=""']], execution: PAID, total: 29.8, unweighted: '' },
  { name: 'no weight yet', rows: [FULL, ['5', '4', '', '=""']], execution: PAID, total: 29.8, unweighted: '' },
  { name: 'only spaces for an actual', rows: [FULL, ['5', ' \u3000 ', '10', '=""']], execution: PAID, total: 29.8 },
  {
    name: 'a space of a web page for an actual',
    rows: [FULL, ['5', '\u00a0', '10', '=""']],
    execution: PAID,
    total: 29.8,
  },
  { name: 'points as a text, not scored', rows: [FULL, ['5', '4', "'10", '']], execution: PAID, total: '' },
  { name: 'points with their unit, not scored', rows: [FULL, ['5', '4', '10分', '']], execution: PAID, total: '' },
  { name: 'points in wide digits, not scored', rows: [FULL, ['5', '4', "'１０", '']], execution: PAID, total: '' },
  { name: 'points in words, not scored', rows: [FULL, ['5', '4', '待定', '']], execution: PAID, total: '' },
  { name: 'negative points, not scored', rows: [FULL, ['5', '4', '-5', '']], execution: PAID, total: '' },
  { name: 'an error in the weight, not scored', rows: [FULL, ['5', '4', '=NA()', '']], execution: PAID, total: '' },
  { name: 'points as a text, scored', rows: [FULL, ['5', '4', '10分', '8']], execution: PAID, total: 37.8 },
  {
    name: 'a weight that is 0 as a text',
    rows: [FULL, ['5', '4', "'0", '']],
    execution: PAID,
    total: 29.8,
    unweighted: '',
  },
  { name: 'a mark for the weight', rows: [FULL, ['5', '4', '／', '']], execution: PAID, total: 29.8, unweighted: '' },
  { name: 'wide marks', rows: [FULL, ['／', '——', '', '']], execution: PAID, total: 29.8 },
  { name: 'a negative score', rows: [FULL, ['5', '4', '10', '-2']], execution: PAID, total: 27.8 },
  { name: 'scores above 100', rows: [FULL, ['5', '4', '10', '99']], execution: PAID, total: 128.8 },
  { name: 'no points for the money', rows: [FULL, FULL], execution: ['0', '0', '=""', '0'], total: 40 },
  { name: 'no weight for the money yet', rows: [FULL, FULL], execution: ['100', '98', '=""', ''], total: 40 },
  { name: 'amounts that are texts, not scored', rows: [FULL, FULL], execution: ["'1,000.50", '98', '=""'], total: '' },
  { name: 'amounts that do not apply', rows: [FULL, FULL], execution: ['/', '/', '=""'], total: 40 },
  { name: 'the score of the money as a text', rows: [FULL, FULL], execution: ['100', '98', "'9.8"], total: '' },
  { name: 'figures as numbers', rows: [['0', '0', '5', '=""'], FULL], execution: PAID, total: '' },
  {
    name: 'binary remainders',
    rows: [
      ['1', '1', '1', '0.2'],
      ['1', '1', '10', '9.685'],
    ],
    execution: ['1', '1', '0.1'],
    total: 9.99,
  },
];

const HEADINGS = ['年度指标值', '实际完成值', '分值', '得分'] as const;

/** The cells of a case by address: headings in row 12, indicators below, the money in row 6. */
export function totalSheet({ rows, execution }: TotalCase): Record<string, string> {
  const lines = [HEADINGS, ...rows].map((line, index) => line.map((text, at) => [`${'EFGH'[at]}${12 + index}`, text]));
  const [budget, executed, score, weight = '10'] = execution;
  const money = [budget, executed, score, weight].map((text, at) => [`${'FGJH'[at]}6`, text]);
  return Object.fromEntries([...lines.flat(), ...money].filter(([, text]) => text !== '')) as Record<string, string>;
}

/** The formula of 总分 for that sheet, without '='. */
export function totalFormula(hasWeights: boolean): string {
  return totalScoreFormula(
    {
      targets: 'E12:E14',
      actuals: 'F12:F14',
      weights: hasWeights ? 'G12:G14' : null,
      scores: 'H12:H14',
      execution: { score: 'J6', budget: 'F6', executed: 'G6', weight: 'H6' },
    },
    defaultScheme,
  );
}
