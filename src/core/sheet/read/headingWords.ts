import { fundFields, indicatorFields } from '../../form/fields';
import { quantityOf } from '../../quantity/quantityOf';
import type { ColumnMeaning } from '../columns/columnMeaning';
import type { AssumedColumn } from './assumedColumns';
import type { BodyKind } from './columnBody';
import { meantFundColumn, meantIndicatorColumn } from './headingMeaning';
import { fundLabels, indicatorLabels } from './labelTables';
import { isFundLine } from './labels';
import type { FundLabel, IndicatorLabel, LabelTable } from './labelTables';
import { MIN_ROWS, SIGN } from './splitMarks';

/** By which words the columns of a block are known. */
export interface HeadingWords<Field extends string> {
  /** Names that are always theirs. */
  readonly names: LabelTable<Field>;
  /** What any other words mean (as labelText gives them), in a row that is known to be a heading. */
  readonly meant: (text: string) => Field | null;
  /** The field of columns nothing is done with. */
  readonly unused: Field;
  /** Whether what users have said of a heading goes before words of it that are understood; before others it always goes. */
  readonly isOverruledBy: (told: ColumnMeaning) => boolean;
  /** Whether a row with these fields, found by name, is a heading. */
  readonly isHeading: (named: ReadonlySet<Field>) => boolean;
  /** Whether a text is the name of a row below the heading: where one stands to the left of the columns, the row is no heading. */
  readonly isRowName?: (text: string) => boolean;
  /** Columns that stand for others, where those are missing. */
  readonly standIns?: readonly (readonly [standIn: Field, field: Field])[];
  /** What the name of the block itself may be taken for, where nothing else is it, nor one of some other fields. */
  readonly caption: { readonly field: Field; readonly without: readonly Field[] } | null;
  /** What its columns hold. */
  readonly body: BodyKind;
  /** What may be taken for columns no heading names, one after the other. */
  readonly assumed: readonly AssumedColumn<Field>[];
}

const CLASS = /产出|效益|满意|成本|投入|过程|决策|管理|履职/;
const KIND = /数量|质量|时效|成本|经济|社会|生态|可持续|满意/;
/** A rate is written to the hundredth of a percent at least. */
const MAX_ROUNDING = 0.0001;
const LEVELS: readonly IndicatorLabel[] = ['category', 'subcategory', 'name'];
const RESULTS: readonly IndicatorLabel[] = ['target', 'actual'];
const POINTS: readonly IndicatorLabel[] = ['weight', 'score', 'explanation'];

function isMostly(texts: readonly string[], kind: RegExp): boolean {
  return texts.length > 0 && texts.filter((text) => kind.test(text)).length * 2 > texts.length;
}

function isFigure(text: string | undefined): boolean {
  const quantity = quantityOf({ value: text });
  return quantity.kind === 'number' && !quantity.percent;
}

/** Whether a figure is how much of a whole a part is, as a fraction or in hundredths. */
function isShareOf(text: string, part = '', whole = ''): boolean {
  const [share, some, all] = [text, part, whole].map(Number);
  if (text === '' || share === undefined || some === undefined || all === undefined || !(all > 0)) return false;
  return [1, 100].some((unit) => Math.abs(share - (some / all) * unit) < unit * MAX_ROUNDING);
}

/** 绩效指标: two of 一级, 二级 and 三级指标 stand in no other row. */
export const indicatorWords: HeadingWords<IndicatorLabel> = {
  names: indicatorLabels,
  meant: meantIndicatorColumn,
  unused: 'other',
  isOverruledBy: () => true,
  isHeading: (named) => {
    const levels = (['category', 'subcategory', 'name'] as const).filter((field) => named.has(field));
    const hasTarget = named.has('target') || named.has('initialTarget');
    return levels.length >= 2 || (named.has('name') && hasTarget && named.has('actual'));
  },
  standIns: [
    ['initialTarget', 'target'],
    ['direction', 'nature'],
  ],
  caption: { field: 'name', without: ['category', 'subcategory'] },
  body: 'texts',
  assumed: [
    {
      field: 'category',
      after: [],
      before: ['subcategory', 'name', ...RESULTS, ...POINTS],
      beside: LEVELS,
      holds: (texts) => isMostly(texts, CLASS),
    },
    {
      field: 'subcategory',
      after: ['category'],
      before: ['name', ...RESULTS, ...POINTS],
      beside: ['name'],
      holds: (texts) => isMostly(texts, KIND),
    },
    {
      field: 'name',
      after: ['category', 'subcategory'],
      before: RESULTS,
      beside: LEVELS,
      // Where the 二级指标 name no kinds they may be the indicators themselves.
      holds: (texts, textsOf) => texts.length > 0 && !texts.some(isFigure) && isMostly(textsOf('subcategory'), KIND),
    },
    {
      field: 'nature',
      after: LEVELS,
      before: RESULTS,
      beside: LEVELS,
      holds: (texts) => texts.length >= MIN_ROWS && texts.every((text) => SIGN.test(text)),
    },
    { field: 'target', after: LEVELS, before: ['actual'], beside: POINTS, holds: () => true },
    { field: 'actual', after: [...LEVELS, 'target'], before: [], beside: POINTS, holds: () => true },
  ],
};

/** The same below a title that says 自评表: whatever its columns are called, target and actual are among them. */
export const titledWords: HeadingWords<IndicatorLabel> = {
  ...indicatorWords,
  assumed: indicatorWords.assumed.map((one) => (RESULTS.includes(one.field) ? { ...one, beside: null } : one)),
};

/** 项目资金. */
export const fundWords: HeadingWords<FundLabel> = {
  names: fundLabels,
  meant: meantFundColumn,
  unused: 'other',
  // 分值 and 得分 stand in both blocks, and what was said of them was said of the indicators.
  isOverruledBy: (told) => told in fundFields && !(told in indicatorFields),
  isHeading: (named) =>
    named.has('executed') && (named.has('budget') || named.has('adjustment') || named.has('initialBudget')),
  standIns: [['adjustment', 'budget']],
  isRowName: isFundLine,
  caption: null,
  body: 'figures',
  assumed: [
    {
      field: 'executed',
      after: ['initialBudget', 'budget'],
      before: ['rate', 'score', 'weight'],
      beside: ['initialBudget', 'budget'],
      isLast: true,
      holds: (texts) => isFigure(texts[0]),
    },
    {
      field: 'budget',
      after: ['initialBudget'],
      before: ['executed', 'rate', 'score'],
      beside: ['executed'],
      holds: (texts) => isFigure(texts[0]),
    },
    {
      field: 'rate',
      after: ['executed'],
      before: ['score'],
      beside: ['executed'],
      holds: ([text = ''], textsOf) =>
        text.endsWith('%') || isShareOf(text, textsOf('executed')[0], textsOf('budget')[0]),
    },
    {
      field: 'weight',
      after: ['executed'],
      before: ['score'],
      beside: ['score', 'rate'],
      holds: ([text]) => isFigure(text) && Number.isInteger(Number(text)),
    },
    {
      field: 'score',
      after: ['executed', 'rate', 'weight'],
      before: [],
      beside: ['weight'],
      holds: ([text]) => isFigure(text),
    },
  ],
};
