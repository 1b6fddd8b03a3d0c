import { CFRuleType, CFSubRuleType, CFValueType } from './univer';
import type { IConditionFormattingRule } from './univer';
import { writeStyle } from './cellStyle';
import type { CellStyle } from './cellStyle';

/** How a point of a colour scale or an end of a data bar is found. */
export interface ComparedPoint {
  readonly type: (typeof POINT_TYPES)[number];
  /** A number or a formula, as it was given; null where the type says it all. */
  readonly formula: string | null;
}

export const POINT_TYPES = ['LowestValue', 'HighestValue', 'Number', 'Percent', 'Formula', 'Percentile'] as const;

/** Colours between those of two or three points. */
export interface ColorScale {
  readonly type: 'ColorScale';
  /** From the lowest to the highest; none until they are set. */
  readonly points: readonly (ComparedPoint & { readonly color: string })[];
}

/** An end of a data bar. */
export interface BarEnd {
  readonly type: (typeof END_TYPES)[number];
  readonly formula: string | null;
}

export const END_TYPES = ['Automatic', ...POINT_TYPES] as const;
export const AXIS_FORMATS = ['Automatic', 'None', 'CellMidPoint'] as const;
export const BAR_DIRECTIONS = ['Context', 'LeftToRight', 'RightToLeft'] as const;

/** A bar as long as the value; colours are '#RRGGBB', '' for none. */
export interface DataBar {
  readonly type: 'DataBar';
  readonly lower: BarEnd;
  readonly upper: BarEnd;
  readonly axisColor: string;
  readonly axisFormat: (typeof AXIS_FORMATS)[number];
  readonly direction: (typeof BAR_DIRECTIONS)[number];
  readonly showsBarOnly: boolean;
  readonly positive: { readonly fillColor: string; readonly borderColor: string; readonly hasGradient: boolean };
  readonly negative: {
    readonly fillColor: string;
    readonly borderColor: string;
    readonly isFilledAlike: boolean;
    readonly isBorderedAlike: boolean;
  };
}

export const RANK_TYPES = ['TopItems', 'TopPercent', 'BottomItems', 'BottomPercent'] as const;

/** The first or last so many. */
export interface TopBottom {
  readonly type: 'TopBottom';
  readonly rank: number;
  readonly of: (typeof RANK_TYPES)[number];
}

/** What a conditional format without a formula of its own does: it compares a cell with the others of its area. */
export type Comparison = ColorScale | DataBar | TopBottom;

const AUTOMATIC: BarEnd = { type: 'Automatic', formula: null };

/** What is added before anything of it is set. */
export const NEW_COMPARISONS: { readonly [T in Comparison['type']]: Extract<Comparison, { readonly type: T }> } = {
  ColorScale: { type: 'ColorScale', points: [] },
  DataBar: {
    type: 'DataBar',
    lower: AUTOMATIC,
    upper: AUTOMATIC,
    axisColor: '#000000',
    axisFormat: 'Automatic',
    direction: 'Context',
    showsBarOnly: false,
    positive: { fillColor: '#638EC6', borderColor: '', hasGradient: true },
    negative: { fillColor: '#FF0000', borderColor: '', isFilledAlike: false, isBorderedAlike: false },
  },
  TopBottom: { type: 'TopBottom', rank: 10, of: 'TopItems' },
};

/** The comparison with its formulas changed, as cells they name have moved. */
export function withFormulas(comparison: Comparison, change: (formula: string) => string): Comparison {
  const moved = <P extends BarEnd>(point: P): P =>
    point.formula?.startsWith('=') ? { ...point, formula: change(point.formula) } : point;
  switch (comparison.type) {
    case 'ColorScale':
      return { ...comparison, points: comparison.points.map(moved) };
    case 'DataBar':
      return { ...comparison, lower: moved(comparison.lower), upper: moved(comparison.upper) };
    case 'TopBottom':
      return comparison;
  }
}

type UniverRule = IConditionFormattingRule['rule'];

/** Univer's rule, which keeps what it does not know itself. */
interface ComparingRule {
  readonly comparison: Comparison;
}

/** What a rule of Univer's compares; null where it has a formula of its own. */
export function readComparison(rule: UniverRule): Comparison | null {
  return (rule as Partial<ComparingRule>).comparison ?? null;
}

/** The comparison as a rule of Univer's. */
export function writeComparison(comparison: Comparison, style: Partial<CellStyle>): UniverRule & ComparingRule {
  switch (comparison.type) {
    case 'ColorScale': {
      const config = comparison.points.map((point, index) => ({ index, color: point.color, value: valueOf(point) }));
      return { comparison, type: CFRuleType.colorScale, config };
    }
    case 'DataBar': {
      const { lower, upper, positive, negative, showsBarOnly } = comparison;
      return {
        comparison,
        type: CFRuleType.dataBar,
        isShowValue: !showsBarOnly,
        config: {
          min: valueOf(lower, CFValueType.min),
          max: valueOf(upper, CFValueType.max),
          isGradient: positive.hasGradient,
          positiveColor: positive.fillColor,
          nativeColor: negative.isFilledAlike ? positive.fillColor : negative.fillColor,
        },
      };
    }
    case 'TopBottom': {
      const { rank, of } = comparison;
      return {
        comparison,
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.rank,
        isBottom: of.startsWith('Bottom'),
        isPercent: of.endsWith('Percent'),
        value: rank,
        style: writeStyle(style),
      };
    }
  }
}

const VALUE_TYPES = {
  LowestValue: CFValueType.min,
  HighestValue: CFValueType.max,
  Number: CFValueType.num,
  Percent: CFValueType.percent,
  Percentile: CFValueType.percentile,
  Formula: CFValueType.formula,
} as const;

function valueOf({ type, formula }: BarEnd, automatic = CFValueType.min) {
  if (type === 'Automatic') return { type: automatic };
  const isNumber = type !== 'Formula' && formula !== null && Number.isFinite(Number(formula));
  return { type: VALUE_TYPES[type], ...(formula !== null && { value: isNumber ? Number(formula) : formula }) };
}
