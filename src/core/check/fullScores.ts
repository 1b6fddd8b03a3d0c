import { FULL_SCORE } from '../scoring/totalScore';
import Decimal from 'decimal.js';
import type { Assessment } from '../form/assessForm';
import type { AssessedIndicator } from '../form/assessIndicator';

/** The rows that take part. */
export function usedRows({ rows }: Assessment): AssessedIndicator[] {
  return rows.filter(({ unused }) => !unused);
}

/**
 * Σ of the indicators' scores over Σ of their weights, a fraction; where the form has no weights, over what the execution
 * leaves of 100. Null until every row is scored.
 */
export function scoreShare(assessment: Assessment): Decimal | null {
  const rows = usedRows(assessment);
  const scores = rows.flatMap(({ score }) => score ?? []);
  const weights = rows.flatMap(({ weight }) => weight ?? []);
  if (rows.length === 0 || scores.length < rows.length) return null;
  if (assessment.hasWeights && weights.length < rows.length) return null;
  const most = assessment.hasWeights
    ? Decimal.sum(...weights)
    : new Decimal(FULL_SCORE).minus(assessment.executionWeight);
  return most.greaterThan(0) ? Decimal.sum(...scores).div(most) : null;
}

/** Whether every score on the form is full, that of the execution included. */
export function isAllFull(assessment: Assessment): boolean {
  const { executionScore, executionWeight } = assessment;
  const rows = usedRows(assessment);
  const areRowsFull = assessment.hasWeights
    ? rows.every(({ score, weight }) => score !== null && weight !== null && score.gte(weight))
    : Boolean(scoreShare(assessment)?.gte(1));
  return rows.length > 0 && areRowsFull && executionScore !== null && executionScore.gte(executionWeight);
}
