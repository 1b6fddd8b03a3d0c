import Decimal from 'decimal.js';
import type { FormulaObstacle } from '../../src/core/formulas/formulaResult';
import type { Calculation, ScoreStep } from '../../src/core/scoring/scoreStep';
import type { AchievementBand } from '../../src/core/scoring/rules/achievementBands';
import type { NumberQuantity, Quantity } from '../../src/core/quantity/quantity';
import type { RowNoScore } from '../../src/core/form/rowNoScore';

const D = (value: number) => new Decimal(value);
const GRADES = ['achieved', 'partly', 'missed'] as const;
const NATURES = ['higher', 'lower', 'equal', 'range', 'time', 'qualitative'] as const;
const SIGNS = ['>=', '>', '<=', '<', '='] as const;
const DIRECTIONS = ['up', 'down'] as const;

/** 8 to 10 points. */
const top: AchievementBand = { grade: 'achieved', low: D(8), high: D(10), highIncluded: true };

/** Every case of every reason, with a text for whatever a cell holds; a code without any does not compile. */
export function noScoreSamples(text: string): {
  readonly [Code in RowNoScore['code']]: readonly (RowNoScore & { readonly code: Code })[];
} {
  const texts = { target: text, actual: text };
  return {
    blankRow: [{ code: 'blankRow' }],
    targetMissing: [{ code: 'targetMissing' }],
    actualMissing: [{ code: 'actualMissing' }],
    weightMissing: [{ code: 'weightMissing' }],
    notApplicable: [{ code: 'notApplicable', text }],
    weightInvalid: [{ code: 'weightInvalid', text }],
    targetUnrecognized: (['figure', 'absence'] as const).flatMap((held) => [
      { code: 'targetUnrecognized', case: held, target: text, bands: [top] },
      { code: 'targetUnrecognized', case: held, target: text, bands: [] },
    ]),
    unitMismatch: (['differs', 'oneUnit', 'onePercent'] as const).map((why) => ({
      code: 'unitMismatch',
      case: why,
      ...texts,
    })),
    kindMismatch: (['number', 'date', 'share'] as const).map((wanted) => ({ code: 'kindMismatch', wanted, ...texts })),
    late: [{ code: 'late', ...texts }],
    yearMissing: [{ code: 'yearMissing', ...texts }],
    timeAmbiguous: (['direction', 'side', 'length', 'deadline'] as const).map((what) => ({
      code: 'timeAmbiguous',
      case: what,
      ...texts,
    })),
    startUnclear: [
      { code: 'startUnclear', case: 'missing', target: text },
      { code: 'startUnclear', case: 'unrecognized', start: text },
      { code: 'startUnclear', case: 'yearMissing', start: text },
      { code: 'startUnclear', case: 'afterDeadline', start: text, target: text },
    ],
    natureUnknown: [{ code: 'natureUnknown', nature: text }],
    natureConflict: [{ code: 'natureConflict', nature: text, target: text }],
    wordDiffers: [{ code: 'wordDiffers', ...texts, bands: [top] }],
    degreeUnclear: (['change', 'budget'] as const).map((what) => ({
      code: 'degreeUnclear',
      case: what,
      ...texts,
      bands: [top],
    })),
    lowerStep: [{ code: 'lowerStep', ...texts, band: top }],
    formatUnseen: [{ code: 'formatUnseen', cell: text, shown: text, value: text }],
  };
}

const seven: NumberQuantity = {
  kind: 'number',
  text: '7',
  value: D(7),
  written: D(7),
  percent: false,
  comparator: null,
  unit: '',
  approximate: false,
};
/** One quantity of each kind. Texts are figures, so that no language shows in them. */
const quantities: readonly Quantity[] = [
  { kind: 'notApplicable', text: '/' },
  seven,
  { ...seven, comparator: '>=', approximate: true },
  { kind: 'range', text: '7-8', low: D(7), high: D(8), percent: false, unit: '' },
  { kind: 'date', text: '12-31', from: null, to: null, month: 12, day: 31, precision: 'day' },
  { kind: 'date', text: '2020', from: 43831, to: 44196, month: 12, day: 31, precision: 'year' },
  { kind: 'date', text: '2020-12', from: 44166, to: 44196, month: 12, day: 31, precision: 'month' },
  { kind: 'period', text: '2020', from: 43831, to: 44196 },
  { kind: 'duration', text: '7', amount: D(7), unit: 'month', comparator: '<=' },
  { kind: 'duration', text: '1', amount: D(1), unit: 'workday', comparator: null },
  ...GRADES.map((grade): Quantity => ({ kind: 'grade', text: '7', grade })),
  { kind: 'word', text: '8' },
];

const ratio: Calculation = { kind: 'ratio', part: D(7), whole: D(8), weight: D(10) };

/** Every case of every step; a kind without any does not compile. */
export const stepSamples: {
  readonly [Kind in ScoreStep['kind']]: readonly (ScoreStep & { readonly kind: Kind })[];
} = {
  reading: quantities.map((actual) => ({ kind: 'reading', target: seven, actual })),
  unitColumn: [{ kind: 'unitColumn', unit: '7' }],
  natureStated: NATURES.map((nature) => ({ kind: 'natureStated', text: '7', nature })),
  natureOfSign: SIGNS.map((sign) => ({ kind: 'natureOfSign', sign, nature: 'higher' })),
  natureOfSubcategory: NATURES.map((nature) => ({ kind: 'natureOfSubcategory', subcategory: '7', nature })),
  natureOfPercent: [{ kind: 'natureOfPercent', subcategory: '7' }],
  natureInferred: NATURES.map((nature) => ({ kind: 'natureInferred', nature })),
  absence: [{ kind: 'absence' }],
  change: (['wanted', 'limited', 'unwanted'] as const).flatMap((aim) =>
    DIRECTIONS.map((direction) => ({ kind: 'change' as const, aim, direction })),
  ),
  figureByFigure: [{ kind: 'figureByFigure' }],
  strictSign: (['>', '<'] as const).map((sign) => ({ kind: 'strictSign', sign })),
  signOfActual: SIGNS.map((sign) => ({ kind: 'signOfActual', sign })),
  asPercent: [
    { kind: 'asPercent', text: '7', low: D(0.07), high: D(0.07) },
    { kind: 'asPercent', text: '7-8', low: D(0.07), high: D(0.08) },
  ],
  sameUnit: [{ kind: 'sameUnit', text: '7', unit: '8' }],
  assumedYear: [{ kind: 'assumedYear', year: 2020 }],
  serialDate: [{ kind: 'serialDate', text: '44196', day: 44196 }],
  countedDays: [{ kind: 'countedDays', start: 43831, deadline: 44196, done: 44200 }],
  doneBeforeStart: [{ kind: 'doneBeforeStart', start: 43831 }],
  full: (['met', 'inRange', 'onTime', 'sameWord', 'sameMeaning'] as const).map((because) => ({
    kind: 'full',
    because,
    weight: D(7),
  })),
  fullGrade: GRADES.map((grade) => ({ kind: 'fullGrade', grade, weight: D(7) })),
  gradeShare: GRADES.map((grade) => ({ kind: 'gradeShare', grade })),
  zeroMissed: [{ kind: 'zeroMissed' }],
  late: [{ kind: 'late' }],
  lateZero: [{ kind: 'lateZero' }],
  belowRange: [{ kind: 'belowRange', bound: D(7) }],
  aboveRange: [{ kind: 'aboveRange', bound: D(7) }],
  calculated: [
    ratio,
    { kind: 'loss', upper: D(8), lower: D(-7), whole: D(7), weight: D(10) } as const,
    { kind: 'share', share: D(0.7), weight: D(10) } as const,
    { kind: 'mean', ratios: [ratio, ratio], weight: D(10) } as const,
  ].map((calculation) => ({ kind: 'calculated', calculation, score: D(7) })),
  belowZero: [{ kind: 'belowZero', calculation: ratio }],
  rounded: [{ kind: 'rounded', calculation: ratio, points: D(7.5), score: D(8) }],
  choice: [{ kind: 'choice' }],
  band: [
    { kind: 'band', band: top },
    { kind: 'band', band: { grade: 'missed', low: D(0), high: D(6), highIncluded: false } },
  ],
  overCompleted: [{ kind: 'overCompleted', share: D(1.3), threshold: D(1.2) }],
  overDeduction: [{ kind: 'overDeduction', deduction: 1, score: D(7) }],
};

/** Every reason a formula gives no result, beside those of scoring. */
export const obstacleSamples: readonly FormulaObstacle[] = [
  { kind: 'noWeights' },
  { kind: 'unfilled' },
  { kind: 'textNumbers' },
  { kind: 'notANumber', text: '7' },
  { kind: 'errorIn', cell: 'H7' },
];
