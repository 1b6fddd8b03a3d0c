import Decimal from 'decimal.js';
import type { CellInput } from '../cell/cell';
import type { Quantity } from '../quantity/quantity';
import { readAmount } from '../quantity/readAmount';
import { quantityOf } from '../quantity/quantityOf';
import type { Scheme } from '../scheme/scheme';
import { decideNature } from './decideNature';
import type { NatureDecision } from './decideNature';
import { exact, ONE, roundHalfUp, ZERO } from './exact';
import type { NoScore } from './noScore';
import type { ScoreOutcome, ScoreRequest } from './outcome';
import type { PairReading } from './pairs/pair';
import { readPair } from './pairs/readPair';
import { readFigures } from './readFigures';
import { bandOfPoints } from './rules/achievementBands';
import type { RuleScore, Verdict } from './verdict';
import { scoreNumbers, scoreRange } from './scoreNumbers';
import { refuseUnrecognized } from './unrecognizedFigure';
import { scoreQualitative } from './scoreQualitative';
import type { NatureStep, ScoreStep } from './scoreStep';
import { scoreTime } from './scoreTime';
import { kindMismatch, noDeviation, refused, scored } from './verdict';

/** What the cells of one indicator say. */
interface Reading {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly weight: Decimal | null;
  /** The 度量单位, where it was needed to read them; '' otherwise. */
  readonly unit: string;
  /** What the two say beside each other, or why they cannot be compared. */
  readonly pair: PairReading | NoScore;
}

/** Stands in for a missing weight, so that nature and deviation are known all the same. */
const UNIT_WEIGHT = ONE;

/**
 * Points of one indicator by the scheme's rules, with nature, deviation and the steps. Whatever the cells hold,
 * it gives an outcome: 0 ≤ score ≤ weight, or a reason why there is no score.
 */
export function indicatorScore(request: ScoreRequest, scheme: Scheme): ScoreOutcome {
  const reading = read(request);
  const missing = missingValue(reading, scheme);
  if (missing) return outcomeWithout(reading, missing);

  const { pair } = reading;
  if ('code' in pair) return outcomeWithout(reading, pair);
  const decision = decided(pair) ?? decideNature(cellText(request.nature), reading.target, reading.actual);
  if (decision.nature === null) return outcomeWithout(reading, decision.noScore);

  const verdict = applyRule(reading, decision, {
    weight: reading.weight ?? UNIT_WEIGHT,
    scheme,
    year: request.year ?? null,
    start: request.start,
  });
  const invalid = invalidWeight(reading.weight, request.weight);
  if (!verdict.score || !reading.weight || invalid) {
    const noScore = invalid ?? verdict.noScore;
    const band = invalid || verdict.score ? null : verdict.band;
    return unscored(reading, decision, verdict, noScore, band);
  }
  return finish(reading, decision, verdict, verdict.score, reading.weight, scheme);
}

function decided({ nature: found }: PairReading): Decided | null {
  return found ? { nature: found.nature, source: 'inferred', step: found.step } : null;
}

function read(request: ScoreRequest): Reading {
  const { unitUsed, ...alone } = readFigures(request.target, request.actual, request.unit);
  const pair = readPair(alone.target, alone.actual, cellText(request.nature), cellText(request.name));
  const { target, actual } = 'code' in pair ? alone : pair;
  return { target, actual, weight: readAmount(request.weight), unit: unitUsed ? cellText(request.unit) : '', pair };
}

/** How the cells were read. */
function readingSteps({ target, actual, unit }: Reading): ScoreStep[] {
  if (target.kind === 'blank' || actual.kind === 'blank') return [];
  const reading = { kind: 'reading', target, actual } as const;
  return unit === '' ? [reading] : [reading, { kind: 'unitColumn', unit }];
}

/** What there is nothing to score in: something is missing, was not read, or does not apply. */
function missingValue({ target, actual, weight, pair }: Reading, scheme: Scheme): NoScore | null {
  if (target.kind === 'blank') return { code: actual.kind === 'blank' ? 'blankRow' : 'targetMissing' };
  if (actual.kind === 'blank') return { code: 'actualMissing' };
  if ('code' in pair || pair.nature) return null;
  const refused = refuseUnrecognized(target, actual, weight, scheme);
  if (refused) return refused;
  const mark = [target, actual].find(({ kind }) => kind === 'notApplicable');
  return mark ? { code: 'notApplicable', text: mark.text.trim() } : null;
}

function invalidWeight(weight: Decimal | null, cell: CellInput): NoScore | null {
  if (weight?.isFinite() && weight.isPositive() && !weight.isZero()) return null;
  if (quantityOf(cell).kind === 'blank') return { code: 'weightMissing' };
  return { code: 'weightInvalid', text: cellText(cell) };
}

type Decided = Extract<NatureDecision, { readonly step: NatureStep }>;

/** What the rules need beside the two readings. */
interface RuleContext {
  readonly weight: Decimal;
  readonly scheme: Scheme;
  readonly year: number | null;
  readonly start: CellInput | undefined;
}

function applyRule({ target, actual, pair }: Reading, { nature, source }: Decided, context: RuleContext): Verdict {
  const { weight, scheme } = context;
  if ('score' in pair && pair.score) return scored(pair.score(weight));
  if (nature === 'time') return scoreTime({ target, actual, ...context }, source);
  switch (target.kind) {
    case 'number':
    case 'duration':
      return scoreNumbers(target, actual, nature, weight, scheme);
    case 'range':
      return scoreRange(target, actual, weight, scheme);
    case 'word':
    case 'grade':
      return scoreQualitative(target, actual, weight, scheme);
    default:
      return refused(kindMismatch('number', target, actual));
  }
}

/** Rounds, keeps the score between 0 and the weight, and says how it came about. */
function finish(
  reading: Reading,
  decision: Decided,
  verdict: Verdict,
  rule: RuleScore,
  weight: Decimal,
  scheme: Scheme,
): ScoreOutcome {
  const decimals = rule.decimals ?? scheme.scoreDecimals;
  const points = rule.points.isNegative() ? ZERO : rule.points;
  const full = points.gte(weight);
  const regular = full ? weight : Decimal.min(roundHalfUp(points, decimals), weight);
  const deduction = verdict.overCompletion ? scheme.overCompletion.deduction : 0;
  const score = deduction > 0 ? Decimal.max(exact(regular).minus(deduction), 0) : regular;
  return {
    score,
    noScore: verdict.noScore,
    target: reading.target,
    actual: reading.actual,
    weight,
    nature: decision.nature,
    natureSource: decision.source,
    deviation: verdict.deviation,
    overCompleted: verdict.overCompletion !== null,
    band: verdict.band ?? (decision.nature === 'qualitative' ? bandOfPoints(score, weight, scheme) : null),
    steps: () => [
      ...stepsToRule(reading, decision, verdict),
      ...rule.steps(),
      ...calculationSteps(rule, regular),
      ...choiceSteps(verdict, score, weight),
      ...overCompletionSteps(verdict.overCompletion, score, scheme),
    ],
  };
}

/** Where the points are a choice within a band, the choice and its limits. */
function choiceSteps({ band, isChoice }: Verdict, score: Decimal, weight: Decimal): ScoreStep[] {
  if (!band || (!isChoice && score.gte(weight))) return [];
  const hint = { kind: 'band', band } as const;
  return isChoice ? [{ kind: 'choice' }, hint] : [hint];
}

function calculationSteps({ calculation, points, decimals }: RuleScore, score: Decimal): ScoreStep[] {
  if (!calculation) return [];
  const told = { calculation: calculation(), score };
  if (points.isNegative() && !points.isZero()) return [{ kind: 'belowZero', calculation: told.calculation }];
  const isRounded = decimals !== undefined && !points.eq(score);
  return [isRounded ? { kind: 'rounded', ...told, points } : { kind: 'calculated', ...told }];
}

function overCompletionSteps(ratio: Decimal | null, score: Decimal, scheme: Scheme): ScoreStep[] {
  if (!ratio) return [];
  const { threshold, deduction } = scheme.overCompletion;
  const counted = { kind: 'overCompleted', share: ratio, threshold: exact(threshold) } as const;
  return deduction > 0 ? [counted, { kind: 'overDeduction', deduction, score }] : [counted];
}

/** What was found out, where no points can be given. */
function unscored(
  reading: Reading,
  decision: Decided,
  verdict: Verdict,
  noScore: NoScore | null,
  band: Verdict['band'],
): ScoreOutcome {
  const { target, actual, weight } = reading;
  return {
    score: null,
    noScore,
    target,
    actual,
    weight,
    nature: decision.nature,
    natureSource: decision.source,
    deviation: verdict.deviation,
    overCompleted: verdict.overCompletion !== null,
    band,
    steps: () => stepsToRule(reading, decision, verdict),
  };
}

function stepsToRule(reading: Reading, { step }: Decided, { assumptions }: Verdict): ScoreStep[] {
  return [...readingSteps(reading), step, ...assumptions];
}

function outcomeWithout(reading: Reading, noScore: NoScore): ScoreOutcome {
  const { target, actual, weight } = reading;
  return {
    score: null,
    noScore,
    target,
    actual,
    weight,
    nature: null,
    natureSource: null,
    deviation: noDeviation,
    overCompleted: false,
    band: null,
    steps: () => readingSteps(reading),
  };
}

function cellText(cell: CellInput | undefined): string {
  return cell?.value === null || cell?.value === undefined ? '' : String(cell.value).trim();
}
