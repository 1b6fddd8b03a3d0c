import Decimal from 'decimal.js';
import type { Cell } from '../cell/cell';
import { labelText } from '../cell/cellText';
import type { Assessment } from '../form/assessForm';
import type { AssessedIndicator } from '../form/assessIndicator';
import { isBlankCell, textIn } from '../form/cellState';
import type { Form } from '../form/form';
import type { MoneyUnit } from '../quantity/money';
import { withoutNumber } from '../form/placeholders';
import type { Quantity } from '../quantity/quantity';
import type { Scheme } from '../scheme/scheme';
import { shortfallOf } from './shortfall';
import type { Shortfall } from './shortfall';

/** What is known of a low execution rate; fractions, and amounts in the unit of the form. */
export interface StartedRateReason {
  readonly kind: 'rate';
  readonly rate: Decimal;
  /** What the scheme lets pass, where the rate is below it. */
  readonly limit: Decimal | null;
  readonly budget: Decimal;
  readonly executed: Decimal;
  readonly unit: MoneyUnit | null;
}

/** The beginning of an explanation of a low execution rate; null where all was spent or there is no rate. */
export function startedRateReason(
  { moneyUnit }: Pick<Form, 'moneyUnit'>,
  { executionRate: { rate, ratio } }: Pick<Assessment, 'executionRate'>,
  { execution: { explainBelowRate } }: Scheme,
): StartedRateReason | null {
  if (!rate || !ratio || rate.gte(1)) return null;
  const limit = explainBelowRate !== null && rate.lt(explainBelowRate) ? new Decimal(explainBelowRate) : null;
  return { kind: 'rate', rate, limit, budget: ratio.budget, executed: ratio.executed, unit: moneyUnit };
}

/** The beginning of an explanation: what is known; only the user knows the cause and the remedy. */
export type StartedReason = { readonly kind: 'rows'; readonly rows: readonly StartedRow[] } | StartedRateReason;

/** What is known of a row that needs an explanation. */
export interface StartedRow {
  /** The indicator, else its 二级指标, without a number before it; '' where neither is named. */
  readonly name: string;
  readonly target: StartedValue;
  readonly actual: StartedValue;
  /** What is wrong with the row; null where that cannot be said. */
  readonly shortfall: RowShortfall | null;
}

/** A value as it was typed, with the unit of its own column. */
export type StartedValue =
  | { readonly kind: 'blank' }
  /** Words, a day, or a figure. */
  | { readonly kind: 'word' | 'day' | 'figure'; readonly text: string };

/** How far a row is from its target, or how many points it lost although it is not. */
export type RowShortfall =
  | Shortfall
  | { readonly kind: 'notFully' }
  | { readonly kind: 'deducted'; readonly score: Decimal; readonly less: Decimal };

/** The beginning of the explanation of some rows: of one beside it, of several in one cell at the foot of the form. */
export function startedReason(rows: readonly AssessedIndicator[]): StartedReason {
  return { kind: 'rows', rows: rows.map(startedRow) };
}

function startedRow(row: AssessedIndicator): StartedRow {
  const { indicator, outcome } = row;
  const unit = textIn(indicator.unit);
  return {
    name: nameOf(row),
    target: valueOf(outcome.target, indicator.target, unit),
    actual: valueOf(outcome.actual, indicator.actual, unit),
    shortfall: rowShortfall(row, unit),
  };
}

function nameOf({ indicator: { name, subcategory } }: AssessedIndicator): string {
  const own = withoutNumber(textIn(name).replace(/\s+/g, ' '));
  return own || textIn(subcategory);
}

function valueOf(quantity: Quantity, cell: Cell, unit: string): StartedValue {
  const text = quantity.text.trim().replace(/\s+/g, ' ');
  switch (quantity.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'word':
    case 'grade':
      return isBlankCell(cell) ? { kind: 'blank' } : { kind: 'word', text };
    case 'date':
    case 'period':
      return { kind: 'day', text };
    case 'number':
      return { kind: 'figure', text: labelText(text).endsWith(labelText(unit)) ? text : `${text}${unit}` };
    default:
      return { kind: 'figure', text };
  }
}

function rowShortfall(row: AssessedIndicator, unit: string): RowShortfall | null {
  const { outcome, score, weight } = row;
  if (isDeducted(row) && score && weight) return { kind: 'deducted', score, less: weight.minus(score) };
  const shortfall = shortfallOf(outcome, unit);
  if (shortfall) return shortfall;
  const isFilled = outcome.target.kind !== 'blank' && outcome.actual.kind !== 'blank';
  const points = score ?? outcome.score;
  return isFilled && points && weight?.gt(points) ? { kind: 'notFully' } : null;
}

/** Met by the rules, and yet not scored in full. */
function isDeducted({ outcome, score, weight }: AssessedIndicator): boolean {
  const isMet = outcome.score !== null && weight !== null && outcome.score.eq(weight);
  return isMet && !outcome.overCompleted && score !== null && score.lt(weight);
}
