import fc from '../support/property';
import type { CellValue } from '../../src/core/cell/cell';
import { templates } from '../../src/core/sheet/templates/templateById';

/** What is typed into a cell; a formula begins with '='. Null leaves what the form has there. */
export interface Typed {
  readonly value: CellValue;
  readonly format?: string;
}

/** How one indicator departs from a row that was filled in and met. */
export interface RandomRow {
  readonly target: Typed | null;
  readonly actual: Typed | null;
  readonly weight: Typed | null;
  readonly score: Typed | null;
}

/** How 预算执行率 departs from 100 spent of 100. */
export interface RandomFunds {
  readonly budget: Typed | null;
  readonly executed: Typed | null;
  /** What is typed over the sums of the parts. */
  readonly budgetTotal: Typed | null;
  readonly executedTotal: Typed | null;
  readonly weight: Typed | null;
  readonly rate: Typed | null;
  readonly score: Typed | null;
}

/** How the row of 总分 departs from its formulas. */
export interface RandomTotals {
  readonly weight: Typed | null;
  readonly score: Typed | null;
  readonly grade: Typed | null;
}

/** A form of a template and a scheme, and where it departs from one that is filled in and right. */
export interface RandomForm {
  readonly template: string;
  readonly scheme: string;
  readonly rows: readonly RandomRow[];
  readonly funds: RandomFunds;
  readonly totals: RandomTotals;
}

const text = (value: string): Typed => ({ value, format: '@' });
const percent = (value: number): Typed => ({ value, format: '0%' });
const date = (value: number): Typed => ({ value, format: 'yyyy-m-d' });
const plain = (value: CellValue): Typed => ({ value });
const ERROR = plain('=1/0');
const EMPTY = plain('');

const TARGETS = [
  ...[
    '',
    '12',
    '≥95%',
    '3-5',
    '2020-12-31',
    '严格执行',
    '持续提高',
    '0',
    '/',
    '／',
    '——',
    '无',
    '。',
    ' ',
    '\u3000',
    '\u00a0',
  ].map(text),
  ...[ERROR, plain(12), percent(0.95), plain(true)],
];
const ACTUALS = [
  ...['', '12', '98%', '4', '2021-01-15', '基本执行', '90%', '0', '/', '／', '—', '未完成', '\u00a0', '150%'].map(text),
  ...[ERROR, plain(6), percent(0.9), plain(false)],
];
const WEIGHTS = [
  ...['10分', '１０', '10', '0', '/', '／', '待定', '10%', ' '].map(text),
  ...[
    EMPTY,
    plain(0),
    plain(-5),
    plain(10.005),
    plain(20),
    plain(30),
    plain(33.335),
    percent(0.1),
    date(45000),
    ERROR,
    plain(true),
  ],
];
const SCORES = [
  ...['9.5', '18分', '满分', '１０', '/', '95%', ' '].map(text),
  ...[
    EMPTY,
    plain(0),
    plain(9.5),
    plain(-2),
    plain(99),
    plain(9.685),
    plain(10.004),
    percent(0.95),
    date(45000),
    ERROR,
    plain(true),
  ],
];
const AMOUNTS = [
  ...['1,000.50', '100万元', '/', '待批复', '１００', ' '].map(text),
  ...[EMPTY, plain(0), plain(-1), plain(50), plain(79.99), plain(98), plain(130), plain(0.01), date(100), ERROR],
];
const EXECUTION_WEIGHTS = [...['10分', '１０', '/'].map(text), EMPTY, plain(0), plain(20), percent(0.1), ERROR];
const RATES = [text('98%'), percent(0.98), plain(0.98), plain(98), EMPTY];
const TOTALS = [text('98'), text('98分'), plain(100), plain(88), plain(90), EMPTY, ERROR];
const GRADES = [plain('优'), plain('差')];

/** Now and then one of the cells; mostly what the form has. */
function seldom(cells: readonly Typed[], weight = 3): fc.Arbitrary<Typed | null> {
  return fc.oneof({ weight: 10, arbitrary: fc.constant(null) }, { weight, arbitrary: fc.constantFrom(...cells) });
}

const row: fc.Arbitrary<RandomRow> = fc.record({
  target: seldom(TARGETS, 2),
  actual: seldom(ACTUALS, 3),
  weight: seldom(WEIGHTS, 1),
  score: seldom(SCORES, 1),
});

const funds: fc.Arbitrary<RandomFunds> = fc.record({
  budget: seldom(AMOUNTS, 4),
  executed: seldom(AMOUNTS, 4),
  budgetTotal: seldom(AMOUNTS, 1),
  executedTotal: seldom(AMOUNTS, 1),
  weight: seldom(EXECUTION_WEIGHTS, 2),
  rate: seldom(RATES, 1),
  score: seldom(SCORES, 1),
});

const totals: fc.Arbitrary<RandomTotals> = fc.record({
  weight: seldom(TOTALS, 1),
  score: seldom(TOTALS, 1),
  grade: seldom(GRADES, 1),
});

/** Random forms of all templates; `ownScheme` is the name of one with limits by the execution rate. */
export function randomForms(ownScheme: string): fc.Arbitrary<RandomForm> {
  return fc.constantFrom(...templates).chain(({ id, schemeId }) =>
    fc.record({
      template: fc.constant(id),
      scheme: fc.oneof(
        { weight: 3, arbitrary: fc.constant(schemeId) },
        { weight: 1, arbitrary: fc.constantFrom('浙江', '江西', ownScheme) },
      ),
      rows: fc.array(row, { minLength: 4, maxLength: 4 }),
      funds,
      totals,
    }),
  );
}

/** A form in one line: where it departs from one that is filled in and right. */
export function describeForm({ template, scheme, rows, funds: money, totals: sums }: RandomForm): string {
  const parts = [
    ...Object.entries(money).map(([name, cell]) => [`资金 ${name}`, cell] as const),
    ...rows.flatMap((one, index) =>
      Object.entries(one).map(([name, cell]) => [`第${index + 1}行 ${name}`, cell] as const),
    ),
    ...Object.entries(sums).map(([name, cell]) => [`总分行 ${name}`, cell] as const),
  ];
  const changed = parts.flatMap(([name, cell]) => (cell ? [`${name}: ${describeTyped(cell as Typed)}`] : []));
  return `${template}（${scheme}） ${changed.join('; ')}`;
}

function describeTyped({ value, format }: Typed): string {
  return JSON.stringify(value) + (format ? ` as ${format}` : '');
}
