import { FULL_SCORE } from '../../scoring/totalScore';
import Decimal from 'decimal.js';
import type { AssessedIndicator } from '../../form/assessIndicator';
import { totalFundLine } from '../../form/assessForm';
import type { SectionTotals } from '../../form/assessForm';
import { amountIn } from '../../form/cellState';
import { isSection } from '../../form/sectionName';
import { plainNumber } from '../../scoring/exact';
import { fundSubject, indicatorSubject } from '../subject';
import { apportion } from './apportion';
import { numberChange } from './change';
import { changeDraft } from './changeDraft';
import type { CellChange, FixAction } from './fix';
import type { FixContext, FixDraft } from './fixContext';

/**
 * The weights of one 一级指标, in proportion, so that they add up to what they should. Where all weights add up to 100 already,
 * the other 一级指标 have to give way, and whether they should only the user knows.
 */
export function sectionWeightsDraft(section: SectionTotals, context: FixContext): FixDraft | null {
  const { sections, totalWeight } = context.assessment;
  if (!section.expectedWeight) return null;
  if (!totalWeight?.equals(FULL_SCORE)) {
    // Beside one that is missing the others have no totals of their own: all weights give way together, at their sum.
    if (!isWhole(context) && allWeightsDraft(context)) return null;
    const changes = scaled(section.rows, section.expectedWeight);
    return draftOf(changes, section.category, section.weight, section.expectedWeight, isWhole(context));
  }
  return isUsual(context) ? anewDraft(sections) : null;
}

/** All weights, so that they add up to 100: each 一级指标 to its usual total where that comes to 100, else all alike. */
export function allWeightsDraft(context: FixContext): FixDraft | null {
  const { sections, rows, totalWeight } = context.assessment;
  const execution = executionDraft(context);
  if (execution) return execution;
  const changes = isUsual(context) ? toUsual(sections) : scaled(rows, forIndicators(context));
  return totalWeight && draftOf(changes, null, totalWeight, new Decimal(FULL_SCORE), isWhole(context));
}

/** The points of 预算执行率 as usual, where with them all weights come to 100 and nothing else is wrong. */
function executionDraft({ form, scheme, assessment }: FixContext): FixDraft | null {
  const line = totalFundLine(form);
  const usual = new Decimal(scheme.execution.weight);
  const others = Decimal.sum(0, ...assessment.rows.map(({ weight }) => weight ?? 0));
  const { executionWeight } = assessment;
  if (!line?.weight || executionWeight.equals(usual) || !others.plus(usual).equals(FULL_SCORE)) return null;
  const draft = changeDraft(line.weight, numberChange(line.weight, { kind: 'weight', of: fundSubject(line) }, usual));
  return draft && { ...draft, automatic: false };
}

/** What the execution leaves of 100. */
function forIndicators({ assessment }: FixContext): Decimal {
  return new Decimal(FULL_SCORE).minus(assessment.executionWeight);
}

/** Whether every row lies in a 一级指标 with a usual total, and these totals are right together. */
function isUsual(context: FixContext): boolean {
  const { sections, rows } = context.assessment;
  const expected = sections.map(({ expectedWeight }) => expectedWeight ?? new Decimal(0));
  const count = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return count === rows.length && expected.length > 0 && Decimal.sum(...expected).equals(forIndicators(context));
}

/** Whether no 一级指标 is missing: points that belong to a missing one are not for the others. */
function isWhole({ assessment, scheme }: FixContext): boolean {
  return scheme.sections.every(({ category }) =>
    assessment.sections.some((section) => isSection(section.category, category)),
  );
}

function toUsual(sections: readonly SectionTotals[]): CellChange[] | null {
  return joined(sections.map(({ rows, expectedWeight, weight }) => scaled(rows, expectedWeight ?? weight)));
}

/** Null where a weight is missing, no number, or calculated: then only the user knows. */
function scaled(rows: readonly AssessedIndicator[], total: Decimal): CellChange[] | null {
  const used = rows.filter(({ unused }) => !unused);
  const cells = used.flatMap(({ indicator }) => indicator.weight ?? []);
  const weights = cells.flatMap((cell) => amountIn(cell) ?? []);
  if (weights.length < used.length || cells.some(({ formula }) => formula !== undefined)) return null;
  const shares = apportion(weights, total);
  if (!shares) return null;
  return used.flatMap(({ indicator }, index) => {
    const cell = cells[index];
    const share = shares[index];
    if (!cell || !share || weights[index]?.equals(share)) return [];
    return numberChange(cell, { kind: 'weight', of: indicatorSubject(indicator) }, share);
  });
}

function joined(parts: readonly (CellChange[] | null)[]): CellChange[] | null {
  return parts.includes(null) ? null : parts.flatMap((part) => part ?? []);
}

/** The weights of all 一级指标 at once: what one has too much, others have too little. */
function anewDraft(sections: readonly SectionTotals[]): FixDraft | null {
  const changes = toUsual(sections);
  if (!changes || changes.length === 0) return null;
  const other = sections.flatMap(({ category, weight, expectedWeight, rows }) =>
    expectedWeight && !weight.equals(expectedWeight)
      ? [
          {
            sum: { category, before: plainNumber(weight), after: plainNumber(expectedWeight) },
            cell: rows[0]?.indicator.category?.address ?? [],
          },
        ]
      : [],
  );
  const action: FixAction = {
    kind: 'shareOutAnew',
    sections: other.map(({ sum }) => sum),
    weights: changes.length,
  };
  return { action, changes, automatic: false, settles: other.flatMap(({ cell }) => cell) };
}

function draftOf(
  changes: CellChange[] | null,
  category: string | null,
  before: Decimal,
  after: Decimal,
  automatic: boolean,
): FixDraft | null {
  if (!changes || changes.length === 0) return null;
  const [first] = changes;
  const action: FixAction =
    first && changes.length === 1
      ? { kind: 'change', label: first.label, before: first.before, after: first.after }
      : { kind: 'shareOut', category, before: plainNumber(before), after: plainNumber(after), weights: changes.length };
  return { action, changes, automatic };
}
