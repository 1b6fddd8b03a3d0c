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

/** What of the form's weights may be changed. */
interface Free {
  readonly sections: readonly SectionTotals[];
  readonly rows: readonly AssessedIndicator[];
  /** What they are to come to: what 预算执行率 and what somebody lets stand leave of 100. */
  readonly total: Decimal;
  /** Names of the 一级指标 whose points somebody lets stand. */
  readonly kept: readonly string[];
}

/**
 * The weights of one 一级指标, in proportion, so that they add up to what they should. Where all weights add up to 100 already,
 * the other 一级指标 have to give way, and whether they should only the user knows.
 */
export function sectionWeightsDraft(section: SectionTotals, context: FixContext): FixDraft | null {
  const { totalWeight } = context.assessment;
  if (!section.expectedWeight) return null;
  if (!totalWeight?.equals(FULL_SCORE)) {
    // Beside one that is missing the others have no totals of their own: all weights give way together, at their sum.
    if (!isWhole(context) && allWeightsDraft(context)) return null;
    const changes = scaled(section.rows, section.expectedWeight);
    const sums = { category: section.category, before: section.weight, after: section.expectedWeight };
    return draftOf(changes, { ...sums, kept: [] }, isWhole(context));
  }
  const free = freeOf(context);
  return isUsual(free) ? anewDraft(free.sections) : null;
}

/**
 * All weights, so that they add up to 100: each 一级指标 to its usual total where that comes to 100, else all alike. Those of a
 * 一级指标 that somebody lets stand stay, and whether the others are to make room for them only the user knows.
 */
export function allWeightsDraft(context: FixContext): FixDraft | null {
  const { totalWeight } = context.assessment;
  const execution = executionDraft(context);
  if (execution) return execution;
  const free = freeOf(context);
  const changes = isUsual(free) ? toUsual(free.sections) : scaled(free.rows, free.total);
  const automatic = isWhole(context) && (free.kept.length === 0 || isUsual(free));
  const sums = { category: null, after: new Decimal(FULL_SCORE), kept: free.kept };
  return totalWeight && draftOf(changes, { ...sums, before: totalWeight }, automatic);
}

function freeOf({ assessment, ignored }: FixContext): Free {
  const { sections, rows, executionWeight } = assessment;
  const stands = new Set(ignored.flatMap(({ finding }) => (finding.code === 'weight.section' ? finding.cell : [])));
  const isKept = ({ rows: [first] }: SectionTotals) => stands.has(first?.indicator.category?.address ?? '');
  const kept = sections.filter(isKept);
  const keptRows = new Set(kept.flatMap((section) => section.rows));
  return {
    sections: sections.filter((section) => !isKept(section)),
    rows: rows.filter((row) => !keptRows.has(row)),
    total: kept.reduce((left, { weight }) => left.minus(weight), new Decimal(FULL_SCORE).minus(executionWeight)),
    kept: kept.map(({ category }) => category),
  };
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

/** Whether every row lies in a 一级指标 with a usual total, and these totals are right together. */
function isUsual({ sections, rows, total }: Free): boolean {
  const expected = sections.map(({ expectedWeight }) => expectedWeight ?? new Decimal(0));
  const count = sections.reduce((sum, section) => sum + section.rows.length, 0);
  return count === rows.length && expected.length > 0 && Decimal.sum(...expected).equals(total);
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

/** The weights of these 一级指标 at once: what one has too much, others have too little. */
function anewDraft(sections: readonly SectionTotals[]): FixDraft | null {
  const changes = toUsual(sections);
  if (!changes || changes.length === 0) return null;
  const other = sections.flatMap(({ category, weight, expectedWeight }) =>
    expectedWeight && !weight.equals(expectedWeight)
      ? [{ category, before: plainNumber(weight), after: plainNumber(expectedWeight) }]
      : [],
  );
  return { action: { kind: 'shareOutAnew', sections: other, weights: changes.length }, changes, automatic: false };
}

/** What weights come to: those of a 一级指标, or all. */
interface Sums {
  readonly category: string | null;
  readonly before: Decimal;
  readonly after: Decimal;
  readonly kept: readonly string[];
}

function draftOf(
  changes: CellChange[] | null,
  { category, before, after, kept }: Sums,
  automatic: boolean,
): FixDraft | null {
  if (!changes || changes.length === 0) return null;
  const [first] = changes;
  const sums = { before: plainNumber(before), after: plainNumber(after) };
  const action: FixAction =
    first && changes.length === 1
      ? { kind: 'change', label: first.label, before: first.before, after: first.after }
      : { kind: 'shareOut', category, ...sums, weights: changes.length, kept };
  return { action, changes, automatic };
}
