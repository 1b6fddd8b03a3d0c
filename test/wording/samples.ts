import Decimal from 'decimal.js';
import type { FiguresOf, FindingCode } from '../../src/core/check/finding';
import type { ChangeLabel } from '../../src/core/check/fix/changeLabel';
import type { FixAction } from '../../src/core/check/fix/fix';
import { named } from '../../src/core/check/subject';
import type { Subject } from '../../src/core/check/subject';

/** Figures for every case of a code; a case without any does not compile. */
type Samples<Code extends FindingCode> =
  FiguresOf<Code> extends { readonly case: string }
    ? { readonly [Case in FiguresOf<Code>['case']]: readonly (FiguresOf<Code> & { readonly case: Case })[] }
    : { readonly only: readonly FiguresOf<Code>[] };

const D = (value: number) => new Decimal(value);
const seven: Subject = named('7');
const unnamed: Subject = { kind: 'unnamed', under: '' };
const rows = [seven, unnamed];
const AMOUNTS = ['initialBudget', 'budget', 'executed'] as const;
const PLACES = ['year', 'project', 'department', 'implementer', 'expectedGoal', 'actualGoal'] as const;
const MANY_CELLS = ['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7'];
const wrong = { printed: D(7), computed: D(8) };
const pair = { target: '7', actual: '8' };

/** Figures of everything that can be found. Texts of cells are figures here, so that no language shows in them. */
export const findingSamples: { readonly [Code in FindingCode]: Samples<Code> } = {
  'number.text': {
    typed: [
      { case: 'typed', text: '7', field: 'score', meant: D(8), totals: ['H7'] },
      { case: 'typed', text: '7', field: 'score', meant: null, totals: [] },
    ],
    calculated: [
      { case: 'calculated', text: '7', field: 'score', meant: D(8), totals: ['H7'], shown: D(9) },
      { case: 'calculated', text: '7', field: 'score', meant: null, totals: [], shown: null },
    ],
    share: [
      { case: 'share', text: '7', field: 'weight', meant: D(8), totals: ['G7'], counted: D(9) },
      { case: 'share', text: '7', field: 'score', meant: null, totals: [], counted: D(9) },
    ],
  },
  'formula.gone': {
    only: [
      { shown: '7', due: null },
      { shown: null, due: null },
      { shown: null, due: D(100) },
    ],
  },
  'weight.total': { only: [{ total: D(90) }, { total: D(110) }] },
  'weight.section': { only: [{ category: '7', weight: D(8), expected: D(9) }] },
  'weight.missing': { only: [{}] },
  'weight.invalid': { only: [{ text: '7' }] },
  'funds.sum': {
    missing: AMOUNTS.map((field) => ({ case: 'missing', field, expected: D(7) })),
    wrong: AMOUNTS.map((field) => ({ case: 'wrong', field, printed: D(7), expected: D(8) })),
  },
  'funds.rate': {
    missing: [{ case: 'missing', rate: D(0.7) }],
    wrong: [{ case: 'wrong', executed: D(7), budget: D(8), rate: D(0.875) }],
  },
  'funds.score': { only: [wrong] },
  'funds.over': {
    only: [
      { executed: D(8), budget: D(7), unit: '元' },
      { executed: D(8), budget: D(0), unit: null },
    ],
  },
  'funds.zero': { only: [{ executed: D(0) }, { executed: D(7) }] },
  'funds.negative': { only: AMOUNTS.map((field) => ({ field })) },
  'funds.unscored': { only: [{}] },
  'funds.scale': {
    besideBudget: [{ case: 'besideBudget', amount: D(7), other: D(8), unit: null }],
    besideOthers: [{ case: 'besideOthers', amount: D(7), other: D(8), unit: null }],
    besideTotal: [{ case: 'besideTotal', amount: D(7), other: D(8), unit: null }],
    besideParts: [{ case: 'besideParts', amount: D(7), other: D(8), unit: null }],
    // The unit is a text of the sheet too.
    tooLarge: [{ case: 'tooLarge', amount: D(7), unit: '9' as '万元' }],
    tooSmall: [{ case: 'tooSmall', amount: D(7), unit: '9' as '万元' }],
  },
  'funds.adjusted': {
    only: (['column', 'footer', 'actualGoal'] as const).flatMap((place) => [
      { initial: D(7), budget: D(9), limit: D(8), place },
      { initial: D(9), budget: D(7), limit: D(8), place },
      { initial: D(0), budget: D(7), limit: D(8), place },
    ]),
  },
  'score.over': {
    row: [{ case: 'row', score: D(8), weight: D(7) }],
    sum: [{ case: 'sum', sum: D(8), most: D(7) }],
  },
  'score.missing': {
    execution: [true, false].map((isFormula) => ({ case: 'execution', computed: D(7), isFormula })),
    row: [true, false].map((isFormula) => ({ case: 'row', computed: D(7), isFormula })),
    executionWords: [{ case: 'executionWords', computed: D(7), text: '8' }],
    rowWords: [{ case: 'rowWords', computed: D(7), text: '8' }],
    unfounded: [{ case: 'unfounded', score: D(7) }],
    unweighted: [{ case: 'unweighted' }],
    unscorable: [{ case: 'unscorable', why: { code: 'notApplicable', text: '7' } }],
  },
  'score.band': { only: [{ score: D(7), low: D(8), high: D(9) }] },
  'score.mismatch': {
    fullButShort: [{ case: 'fullButShort', ...wrong }],
    reducedButMet: [{ case: 'reducedButMet', ...wrong }],
    other: [{ case: 'other', ...wrong }],
    sum: [{ case: 'sum', sum: D(7), most: D(8) }],
  },
  'score.full': {
    fullButShort: [{ case: 'fullButShort', ...wrong }],
    reducedButMet: [{ case: 'reducedButMet', ...wrong }],
    other: [{ case: 'other', ...wrong }],
  },
  'score.total': {
    missing: [{ case: 'missing', total: D(7) }],
    words: [{ case: 'words', text: '7', total: D(8) }],
    wrong: [{ case: 'wrong', printed: D(7), total: D(8) }],
    incomplete: [{ case: 'incomplete', printed: D(7), cells: ['H7', 'H8'] }],
    weights: [{ case: 'weights', printed: D(7), total: D(8) }],
  },
  'score.grade': {
    wrong: [{ case: 'wrong', printed: '7', total: D(8), grade: '9' }],
    tooSoon: [{ case: 'tooSoon', printed: '7' }],
  },
  'cell.error': {
    only: [
      ...(
        [
          ...AMOUNTS,
          ...(['target', 'actual', 'weight', 'score', 'rate', 'totalWeight', 'totalScore', 'grade'] as const),
        ] as const
      ).map((place) => ({ place, error: '#VALUE!', cause: null })),
      ...['#NAME?', '#BUSY!', '#REF!', '#DIV/0!'].map((error) => ({ place: 'score' as const, error, cause: null })),
      { place: 'score', error: '#VALUE!', cause: { code: 'weightInvalid', text: '7' } },
    ],
  },
  'reason.missing': {
    belowWeight: [{ case: 'belowWeight', score: D(7), weight: D(8) }],
    overCompleted: [{ case: 'overCompleted', share: D(1.25), limit: D(1.2) }],
    targetMissed: [{ case: 'targetMissed' }],
    footer: [{ case: 'footer', rows }],
    rate: [{ case: 'rate', rate: D(0.7), limit: D(0.8) }],
    unfinished: (['row', 'footer', 'rate'] as const).flatMap((explanation) =>
      (['blanks', 'mark'] as const).map((left) => ({ case: 'unfinished', explanation, left })),
    ),
  },
  'reason.thin': {
    thin: [{ case: 'thin' }],
    forFullScore: [{ case: 'forFullScore' }],
    unfinishedForFullScore: [{ case: 'unfinishedForFullScore' }],
    footer: [{ case: 'footer', rows }],
  },
  'value.missing': { only: [{ missing: ['name', 'target', 'actual'] }] },
  'value.unit': {
    units: [{ case: 'units', ...pair }],
    hundredfold: [{ case: 'hundredfold', ...pair, text: '9', meant: D(0.98) }],
  },
  'value.kind': { only: [pair] },
  'value.percent': { only: [pair] },
  'value.copied': {
    limit: [
      {
        case: 'limit',
        actual: '7',
        example: { kind: 'duration', text: '7', amount: D(7), unit: 'day', comparator: null },
      },
    ],
    deadline: [{ case: 'deadline', actual: '7' }],
  },
  'value.year': {
    outside: [{ case: 'outside', texts: ['7', '8'], year: 2020 }],
    shortlyAfter: [{ case: 'shortlyAfter', texts: ['7'], year: 2020 }],
  },
  'indicator.placeholder': {
    unused: [{ case: 'unused', text: '7' }],
    unnamed: [{ case: 'unnamed', text: '7' }],
  },
  'indicator.duplicate': { only: [{ other: 'D17' }] },
  'indicator.class': {
    cost: [{ case: 'cost', target: '7' }],
    spending: [{ case: 'spending' }],
    time: [{ case: 'time', subcategory: '7', target: '8' }],
    words: [{ case: 'words', subcategory: '7', belongs: '8' }],
  },
  'scheme.other': {
    differs: [{ case: 'differs', stated: '7', used: '8' }],
    unknown: [{ case: 'unknown', stated: '7', used: '8' }],
    lookedUp: [{ case: 'lookedUp', used: '7' }],
    notWanted: [{ case: 'notWanted', own: '7', wanted: '8' }],
  },
  'form.missing': {
    empty: PLACES.map((place) => ({ case: 'empty', place })),
    absent: PLACES.map((place) => ({ case: 'absent', place })),
    onlyNumber: [{ case: 'onlyNumber', place: 'expectedGoal', text: '7' }],
    section: [{ case: 'section', category: '7' }],
    indicators: [{ case: 'indicators' }],
    totalRow: [{ case: 'totalRow' }],
  },
  'form.full': {
    executionBehind: [{ case: 'executionBehind', rate: D(0.7), share: D(0.8), difference: D(10) }],
    allFull: [1, 7].map((forms) => ({ case: 'allFull', forms })),
  },
  'form.unfilled': { form: [{ case: 'form' }], row: [{ case: 'row', row: 7 }] },
  'form.contradiction': {
    doneWithoutMoney: [{ case: 'doneWithoutMoney', rate: D(0.01), ...pair }],
    acceptedNothing: [{ case: 'acceptedNothing', full: seven }],
    dearAndScored: [{ case: 'dearAndScored', score: D(7), ...pair }],
  },
  'form.clipped': {
    cut: [{ case: 'cut', cells: ['A1'] }],
    tooLong: [{ case: 'tooLong', cells: MANY_CELLS }],
  },
  'form.narrow': { only: [{ cells: MANY_CELLS }] },
  'sheet.unread': {
    amount: [{ case: 'amount', text: '7' }],
    block: [{ case: 'block', text: '7' }],
    columns: [{ case: 'columns', text: '7' }],
    other: [{ case: 'other', text: '7' }],
  },
  'sheet.unmeasured': { only: [{}] },
};

/** Every label a changed cell can have. */
export const labelSamples: readonly ChangeLabel[] = [
  { kind: 'numberIn', cell: 'H7' },
  ...(['sum', 'rate', 'executionScore', 'score', 'totalWeight', 'totalScore', 'grade'] as const).map(
    (field): ChangeLabel => ({
      kind: 'calculated',
      field,
      row: '7',
    }),
  ),
  ...AMOUNTS.map((amount): ChangeLabel => ({ kind: 'amount', of: seven, amount })),
  ...(['score', 'rate', 'weight', 'actual', 'target', 'explanation', 'points'] as const).map((kind): ChangeLabel => ({
    kind,
    of: seven,
  })),
  ...(['executionScore', 'total', 'totalWeight', 'grade', 'explanations', 'rateExplanation'] as const).map(
    (kind): ChangeLabel => ({ kind }),
  ),
];

const label: ChangeLabel = { kind: 'score', of: seven };

/** Everything a fix can do; a kind without any does not compile. */
export const fixSamples: { readonly [Kind in FixAction['kind']]: readonly Extract<FixAction, { kind: Kind }>[] } = {
  change: [{ kind: 'change', label, before: '7', after: '8' }],
  setFormula: [
    { kind: 'setFormula', label, before: '7', after: '8' },
    { kind: 'setFormula', label, before: '', after: '' },
  ],
  unscore: [{ kind: 'unscore', label, before: ['7'], after: '—' }],
  shareOut: [{ kind: 'shareOut', before: '7', after: '8', weights: 9 }],
  removeRow: [{ kind: 'removeRow', name: '7' }],
  emptyRow: [{ kind: 'emptyRow', name: '7' }],
  draft: [{ kind: 'draft' }],
  fitRows: [
    { kind: 'fitRows', rows: 7, wraps: 0 },
    { kind: 'fitRows', rows: 7, wraps: 8 },
  ],
  widen: [{ kind: 'widen', columns: 7 }],
};
