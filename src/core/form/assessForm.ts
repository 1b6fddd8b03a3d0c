import Decimal from 'decimal.js';
import type { Scheme } from '../scheme/scheme';
import { executionScore } from '../scoring/executionScore';
import { FULL_SCORE, gradeOf, totalScore } from '../scoring/totalScore';
import { roundHalfUp } from '../scoring/exact';
import type { RateOutcome, ScoreOutcome } from '../scoring/outcome';
import type { AssessedIndicator, RowSetting } from './assessIndicator';
import { assessIndicator } from './assessIndicator';
import type { Cell } from '../cell/cell';
import { pointsIn, textIn } from './cellState';
import { countedNumber, reckonerOf } from './countedNumber';
import type { Form, FundLine, Indicator } from './form';
import { fundRate } from './fundRate';
import { isErrorCell } from './isErrorCell';
import { isSettled } from './isSettled';
import { arePointsAtStake, isFilledIn } from './pointsAtStake';
import { isUnusedIndicator } from './isUnusedIndicator';
import { isSection, pointsInName, sectionName, statedPoints, statedWeight } from './sectionName';

/** The points of one 一级指标. */
export interface SectionTotals {
  /** As printed, without the '(50分)' some forms write beside it. */
  readonly category: string;
  /** Σ of the weights that 分值合计 counts. */
  readonly weight: Decimal;
  /** What it should be: the '(50分)' in its own name, else the scheme's; null when neither says. */
  readonly expectedWeight: Decimal | null;
  /** Σ of the scores that 总分 counts. */
  readonly score: Decimal;
  /** Its rows, in order. */
  readonly rows: readonly AssessedIndicator[];
}

/** A form's points. */
export interface Assessment {
  /** 分值合计: Σ of the indicators' weights and the execution weight; null where one of them shows an error. */
  readonly totalWeight: Decimal | null;
  /** Whether the layout has a column for weights; without one nothing can be said about their sum. */
  readonly hasWeights: boolean;
  /** Points of 预算执行率: as printed, else as its heading states them; where the form has no place for them none if the indicators have all 100, else the scheme's. */
  readonly executionWeight: Decimal;
  /** What 分值合计 counts of it; 0 for a text that a sum of Excel's passes over. */
  readonly countedExecutionWeight: Decimal;
  readonly executionRate: RateOutcome;
  /** What the rules give for 预算执行率. */
  readonly computedExecutionScore: Decimal | null;
  /** Points of 预算执行率 on the sheet; computed ones only where the form has no place for them. */
  readonly executionScore: Decimal | null;
  /** The cell of the total fund line that ought to hold the points of 预算执行率 and does not; null when it does, or need not yet. */
  readonly openExecution: Cell | null;
  /** The indicators in order. */
  readonly rows: readonly AssessedIndicator[];
  /** What the scheme's rules give, one per indicator, in order. */
  readonly outcomes: readonly ScoreOutcome[];
  readonly sections: readonly SectionTotals[];
  /** The rows that ought to have a score and have none, in order. */
  readonly openRows: readonly AssessedIndicator[];
  /**
   * Σ of the scores so far, not above what the scheme allows for the execution rate. Null when nothing is scored yet, and as
   * long as a row or the execution is open: a total that leaves out a filled row would be wrong.
   */
  readonly total: Decimal | null;
  /** 总分 as it stands on the sheet; null when it is not a number. */
  readonly printedTotal: Decimal | null;
  /** Null until every row with points is scored and the weights add up to 100, and while there are more than 100 points. */
  readonly grade: string | null;
  readonly missingExplanations: readonly Indicator[];
}

/** A form with its points. */
export interface AssessedForm {
  readonly form: Form;
  readonly assessment: Assessment;
}

const WEIGHT_DECIMALS = 2;
const SCORE_DECIMALS = 2;

/**
 * Adds up a form by the rules of a scheme, as its own formulas do: what they count counts (docs/decisions/0024). Of an earlier state of the form, assessed by the same scheme, what is known of
 * unchanged rows (the same objects) is taken over.
 */
export function assessForm(form: Form, scheme: Scheme, earlier: AssessedForm | null = null): Assessment {
  const setting = rowSetting(form);
  const isSameSetting = earlier !== null && isSame(setting, rowSetting(earlier.form));
  const rows = form.indicators.map((indicator, index) => {
    const known = isSameSetting ? earlier.assessment.rows[index] : undefined;
    return known?.indicator === indicator ? known : assessIndicator(indicator, scheme, setting);
  });
  const execution = assessExecution(form, scheme);
  const hasWeights = rows.length === 0 || rows.some(({ indicator }) => indicator.weight !== null);
  const totalWeight = addedWeights(form, rows, execution);
  const openRows = rows.filter(({ isOpen }) => isOpen);
  const isOpen = openRows.length > 0 || execution.openExecution !== null;
  const total = isOpen ? null : addedScores(form, rows, execution, scheme);
  const isComplete =
    (!hasWeights || totalWeight?.equals(FULL_SCORE)) && execution.executionScore !== null && rows.every(isSettled);
  return {
    ...execution,
    hasWeights,
    totalWeight,
    rows,
    outcomes: rows.map(({ outcome }) => outcome),
    sections: assessSections(rows, scheme),
    openRows,
    total,
    printedTotal: countedNumber(form.totalScore, reckonerOf(form.totalScore)),
    grade: isComplete && total?.lessThanOrEqualTo(FULL_SCORE) ? gradeOf(total, scheme) : null,
    missingExplanations: rows.filter(({ lacksExplanation }) => lacksExplanation).map(({ indicator }) => indicator),
  };
}

function rowSetting(form: Form): RowSetting {
  return {
    footer: explanationFooter(form),
    weightsBy: reckonerOf(form.totalWeight),
    scoresBy: reckonerOf(form.totalScore),
    haveNamesPoints: haveNamesPoints(form),
  };
}

/** Where the layout has no weights and every row that takes part states its points; some alone may be figures of their names. */
function haveNamesPoints({ indicators }: Form): boolean {
  const used = indicators.filter((indicator) => !isUnusedIndicator(indicator));
  return used.length > 0 && used.every(({ weight, name }) => weight === null && pointsInName(textIn(name)) !== null);
}

function isSame(one: RowSetting, other: RowSetting): boolean {
  return (
    one.footer === other.footer &&
    one.weightsBy === other.weightsBy &&
    one.scoresBy === other.scoresBy &&
    one.haveNamesPoints === other.haveNamesPoints
  );
}

function addedWeights(
  form: Form,
  rows: readonly AssessedIndicator[],
  { countedExecutionWeight }: Execution,
): Decimal | null {
  const weights = [totalFundLine(form)?.weight, ...form.indicators.map(({ weight }) => weight)];
  if (weights.some((weight) => weight && isErrorCell(weight))) return null;
  return roundHalfUp(sum([countedExecutionWeight, ...rows.map(({ countedWeight }) => countedWeight)]), WEIGHT_DECIMALS);
}

function addedScores(
  form: Form,
  rows: readonly AssessedIndicator[],
  { executionScore: points }: Execution,
  scheme: Scheme,
): Decimal | null {
  const given = [points, ...rows.map(({ score }) => score)].filter((score) => score !== null);
  const { rate } = fundRate(totalFundLine(form), reckonerOf(form.totalScore), scheme);
  return given.length > 0 ? totalScore(given, rate, scheme) : null;
}

/** The line of 年度资金总额; null when the form has none. */
export function totalFundLine(form: Form): FundLine | null {
  return form.funds.find(({ role }) => role === 'total') ?? null;
}

/** The block at the foot of a form that explains all deviations together; null when the form has none. */
export function explanationFooter({ footers }: Pick<Form, 'footers'>): Cell | null {
  return footers.find(({ field }) => field === 'explanation')?.text ?? null;
}

type Execution = Pick<
  Assessment,
  | 'executionWeight'
  | 'countedExecutionWeight'
  | 'executionRate'
  | 'computedExecutionScore'
  | 'executionScore'
  | 'openExecution'
>;

function assessExecution(form: Form, scheme: Scheme): Execution {
  const line = totalFundLine(form);
  const rate = fundRate(line, reckonerOf(line?.rate ?? line?.score ?? null), scheme);
  if (!line?.weight && !line?.score && sharesAllPoints(form)) return withoutPoints(rate);
  const executionWeight = line?.weight
    ? (pointsIn(line.weight) ?? new Decimal(0))
    : (statedPoints(textIn(form.executionHeading)) ?? new Decimal(scheme.execution.weight));
  const computedExecutionScore = isScored(form) ? executionScore(rate, executionWeight, scheme) : null;
  const cell = line?.score ?? null;
  const counted = countedNumber(cell, reckonerOf(form.totalScore));
  return {
    executionWeight,
    countedExecutionWeight: line?.weight ? countedWeightOf(form, line.weight) : executionWeight,
    executionRate: rate,
    computedExecutionScore,
    executionScore: cell ? counted : computedExecutionScore,
    openExecution: line && !counted && isUnscored(line) ? cell : null,
  };
}

/** Whether a form that has no place for the points of the execution gives all 100 to its indicators. */
function sharesAllPoints({ indicators, executionHeading }: Form): boolean {
  if (statedPoints(textIn(executionHeading)) !== null) return false;
  return sum(indicators.map(({ weight }) => pointsIn(weight))).equals(FULL_SCORE);
}

function withoutPoints(executionRate: RateOutcome): Execution {
  const none = new Decimal(0);
  return {
    executionWeight: none,
    countedExecutionWeight: none,
    executionRate,
    computedExecutionScore: none,
    executionScore: none,
    openExecution: null,
  };
}

/** A share of the whole that the formula of 分值合计 turns into points counts as it reads. */
function countedWeightOf({ totalWeight }: Form, weight: Cell): Decimal {
  const isTurned = totalWeight?.formula?.includes(`${weight.address}*100`) ?? false;
  return countedNumber(weight, isTurned ? 'person' : reckonerOf(totalWeight), pointsIn) ?? new Decimal(0);
}

/** Whether the cell for the points of the execution shows an error, or holds no number though both amounts are there. */
function isUnscored({ score, budget, executed, weight }: FundLine): boolean {
  if (!score || isErrorCell(score)) return score !== null;
  return isFilledIn(budget) && isFilledIn(executed) && (!weight || arePointsAtStake(weight));
}

/** Whether the form has a place for points at all; 转移支付 has none. */
function isScored({ funds, indicators }: Form): boolean {
  return (
    indicators.length === 0 ||
    indicators.some(({ weight, score }) => weight !== null || score !== null) ||
    funds.some(({ score }) => score !== null)
  );
}

function assessSections(rows: readonly AssessedIndicator[], scheme: Scheme): SectionTotals[] {
  const groups = new Map<string, AssessedIndicator[]>();
  for (const row of rows) {
    const name = sectionName(textIn(row.indicator.category));
    if (name) groups.set(name, [...(groups.get(name) ?? []), row]);
  }
  return Array.from(groups, ([category, group]) => ({
    category,
    weight: sum(group.map(({ countedWeight }) => countedWeight)),
    expectedWeight: expectedWeight(group, scheme),
    score: roundHalfUp(sum(group.map(({ score }) => score)), SCORE_DECIMALS),
    rows: group,
  }));
}

function expectedWeight(group: readonly AssessedIndicator[], scheme: Scheme): Decimal | null {
  const category = textIn(group[0]?.indicator.category ?? null);
  const usual = scheme.sections.find((section) => isSection(category, section.category));
  return statedWeight(category) ?? (usual ? new Decimal(usual.weight) : null);
}

function sum(values: readonly (Decimal | null)[]): Decimal {
  return values.reduce<Decimal>((total, value) => (value ? total.plus(value) : total), new Decimal(0));
}
