import Decimal from 'decimal.js';
import type { CellInput } from '../cell';
import { noScoreMessages, scoreSteps } from '../messages/scoring';
import type { Quantity } from '../quantity/quantity';
import { readAmount } from '../quantity/readAmount';
import { readQuantity } from '../quantity/readQuantity';
import type { Scheme } from '../scheme/scheme';
import { decideNature } from './decideNature';
import type { NatureDecision } from './decideNature';
import { exact, plainNumber, plainPercent, roundHalfUp } from './exact';
import type { NoScore, NoScoreReason, ScoreOutcome, ScoreRequest, ScoreStep } from './outcome';
import type { PairReading } from './pairs/pair';
import { readPair } from './pairs/readPair';
import { readFigures } from './readFigures';
import { bandOfPoints } from './rules/achievementBands';
import { describeBand } from './rules/describeBands';
import type { RuleScore } from './rules/ruleScore';
import { readingSteps } from './readingSteps';
import { scoreNumbers, scoreRange } from './scoreNumbers';
import { refuseUnread } from './refuseUnread';
import { scoreQualitative } from './scoreQualitative';
import { scoreTime } from './scoreTime';
import type { Verdict } from './verdict';
import { refused, scored } from './verdict';

/** What the cells of one indicator say. */
interface Reading {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly weight: Decimal | null;
  readonly steps: readonly ScoreStep[];
  /** What the two say beside each other, or why they cannot be compared. */
  readonly pair: PairReading | NoScore;
}

/** Stands in for a missing weight, so that nature and deviation are known all the same. */
const UNIT_WEIGHT = exact(1);

/**
 * Points of one indicator by the scheme's rules, with nature, deviation and the steps in words. Whatever the cells hold,
 * it gives an outcome: 0 ≤ score ≤ weight, or a reason why there is no score.
 */
export function indicatorScore(request: ScoreRequest, scheme: Scheme): ScoreOutcome {
  const reading = read(request);
  const missing = missingValue(reading, scheme);
  if (missing) return outcomeWithout(reading, missing.reason, missing.message);

  const { pair } = reading;
  if ('reason' in pair) return outcomeWithout(reading, pair.reason, pair.message);
  const decision = decided(pair) ?? decideNature(cellText(request.nature), reading.target, reading.actual);
  if (decision.nature === null) return outcomeWithout(reading, decision.reason, decision.message);

  const verdict = applyRule(reading, decision, {
    weight: reading.weight ?? UNIT_WEIGHT,
    scheme,
    year: request.year ?? null,
    start: request.start,
  });
  const invalid = invalidWeight(reading.weight, request.weight);
  if (!verdict.score || !reading.weight || invalid) {
    const reason = invalid ?? { reason: verdict.reason ?? 'weightMissing', message: verdict.message };
    const band = invalid ? null : verdict.score ? null : verdict.band;
    return { ...outcomeOf(reading, decision, verdict), ...reason, score: null, band };
  }
  return finish(reading, decision, verdict, verdict.score, reading.weight, scheme);
}

function decided({ nature: found }: PairReading): Decided | null {
  return found ? { nature: found.nature, source: 'inferred', step: found.step } : null;
}

function read(request: ScoreRequest): Reading {
  const { unitUsed, ...alone } = readFigures(request.target, request.actual, request.unit);
  const pair = readPair(alone.target, alone.actual, cellText(request.nature), cellText(request.name));
  const { target, actual } = 'reason' in pair ? alone : pair;
  const units = unitUsed ? [scoreSteps.unitColumn(cellText(request.unit))] : [];
  const blank = target.kind === 'blank' || actual.kind === 'blank';
  return {
    target,
    actual,
    weight: readAmount(request.weight),
    steps: blank ? [] : [...readingSteps(target, actual), ...units],
    pair,
  };
}

/** What there is nothing to score in: something is missing, was not read, or does not apply. */
function missingValue({ target, actual, weight, pair }: Reading, scheme: Scheme): NoScore | null {
  if (target.kind === 'blank' && actual.kind === 'blank')
    return { reason: 'blankRow', message: noScoreMessages.blankRow() };
  if (target.kind === 'blank') return { reason: 'targetMissing', message: noScoreMessages.targetMissing() };
  if (actual.kind === 'blank') return { reason: 'actualMissing', message: noScoreMessages.actualMissing() };
  if ('reason' in pair || pair.nature) return null;
  const unread = refuseUnread(target, actual, weight, scheme);
  if (unread) return unread;
  const mark = [target, actual].find(({ kind }) => kind === 'notApplicable');
  return mark ? { reason: 'notApplicable', message: noScoreMessages.notApplicable(mark.text.trim()) } : null;
}

function invalidWeight(weight: Decimal | null, cell: CellInput): NoScore | null {
  if (weight?.isFinite() && weight.gt(0)) return null;
  if (readQuantity(cell).kind === 'blank') return { reason: 'weightMissing', message: noScoreMessages.weightMissing() };
  return { reason: 'weightInvalid', message: noScoreMessages.weightInvalid(cellText(cell)) };
}

type Decided = Extract<NatureDecision, { readonly step: ScoreStep }>;

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
      return refused('kindMismatch', noScoreMessages.numberWanted(target.text.trim(), actual.text.trim()));
  }
}

/** Rounds, keeps the score between 0 and the weight, and tells how it came about. */
function finish(
  reading: Reading,
  decision: Decided,
  verdict: Verdict,
  rule: RuleScore,
  weight: Decimal,
  scheme: Scheme,
): ScoreOutcome {
  const decimals = rule.decimals ?? scheme.scoreDecimals;
  const points = Decimal.max(rule.points, 0);
  const full = points.gte(weight);
  const regular = full ? weight : Decimal.min(roundHalfUp(points, decimals), weight);
  const deduction = verdict.overCompletion ? scheme.overCompletion.deduction : 0;
  const score = Decimal.max(exact(regular).minus(deduction), 0);
  const base = outcomeOf(reading, decision, verdict);
  return {
    ...base,
    score,
    band: base.band ?? (decision.nature === 'qualitative' ? bandOfPoints(score, weight, scheme) : null),
    steps: [
      ...base.steps,
      ...rule.steps,
      ...calculation(rule, regular),
      ...choiceSteps(verdict, score, weight),
      ...overCompletionSteps(verdict.overCompletion, score, scheme),
    ],
  };
}

/** Where the points are a choice within a band, the choice and its limits. */
function choiceSteps({ band, isChoice }: Verdict, score: Decimal, weight: Decimal): ScoreStep[] {
  if (!band || (!isChoice && score.gte(weight))) return [];
  const hint = scoreSteps.bandHint(describeBand(band));
  return isChoice ? [scoreSteps.isChoice(), hint] : [hint];
}

function calculation({ formula, points, decimals }: RuleScore, score: Decimal): ScoreStep[] {
  if (formula === '') return [];
  if (points.isNegative() && !points.isZero()) return [scoreSteps.belowZero(formula)];
  const changed = decimals !== undefined && !points.eq(score);
  return [
    changed
      ? scoreSteps.rounded(formula, plainNumber(points), plainNumber(score))
      : scoreSteps.formula(formula, plainNumber(score)),
  ];
}

function overCompletionSteps(ratio: Decimal | null, score: Decimal, scheme: Scheme): ScoreStep[] {
  if (!ratio) return [];
  const { threshold, deduction } = scheme.overCompletion;
  const told = scoreSteps.overCompleted(plainPercent(ratio), plainPercent(exact(threshold)));
  return deduction > 0 ? [told, scoreSteps.overDeduction(String(deduction), plainNumber(score))] : [told];
}

function outcomeOf(reading: Reading, decision: Decided, verdict: Verdict): ScoreOutcome {
  const { target, actual, weight, steps } = reading;
  return {
    score: null,
    reason: verdict.reason,
    message: verdict.message,
    target,
    actual,
    weight,
    nature: decision.nature,
    natureSource: decision.source,
    deviation: verdict.deviation,
    overCompleted: verdict.overCompletion !== null,
    band: verdict.band,
    steps: [...steps, decision.step, ...verdict.assumptions],
  };
}

function outcomeWithout(
  { target, actual, weight, steps }: Reading,
  reason: NoScoreReason,
  message: string,
): ScoreOutcome {
  return {
    score: null,
    reason,
    message,
    target,
    actual,
    weight,
    nature: null,
    natureSource: null,
    deviation: null,
    overCompleted: false,
    band: null,
    steps,
  };
}

function cellText(cell: CellInput | undefined): string {
  return cell?.value === null || cell?.value === undefined ? '' : String(cell.value).trim();
}
