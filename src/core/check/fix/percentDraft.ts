import { isPercentage } from '../../quantity/quantityKinds';
import Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { isPercentFormat, percentSign } from '../../cell/numberFormat';
import type { AssessedIndicator } from '../../form/assessIndicator';
import type { NumberQuantity, Quantity } from '../../quantity/quantity';
import { plainPercent } from '../../scoring/exact';
import { indicatorSubject } from '../subject';
import { numberChange, textChange } from './change';
import { changeDraft } from './changeDraft';
import type { ChangeLabel } from './changeLabel';
import type { CellChange } from './fix';
import type { FixDraft } from './fixContext';

/** More than three times the whole is hardly a share any more. */
const LARGEST_FRACTION = 3;
/** Up to the whole a bare number may be a share. */
const WHOLE = 1;
const LARGEST_PERCENTAGE = 300;

/** A bare 1, 0.98 or 98 beside a percentage becomes one. */
export function percentDraft({ indicator, outcome: { target, actual } }: AssessedIndicator): FixDraft | null {
  const of = indicatorSubject(indicator);
  if (isPercentage(target) && isBare(actual)) return draftOf(indicator.actual, { kind: 'actual', of }, actual);
  if (isPercentage(actual) && isBare(target)) return draftOf(indicator.target, { kind: 'target', of }, target);
  return null;
}

/** A number of percent that came into a cell for percentages becomes one; only on request, for a growth may be as large. */
export function percentOf(cell: Cell, { indicator }: AssessedIndicator, fraction: Decimal): FixDraft | null {
  const kind = cell === indicator.target ? 'target' : 'actual';
  const draft = changeDraft(cell, percentChange(cell, { kind, of: indicatorSubject(indicator) }, fraction));
  return draft && { ...draft, automatic: false };
}

function draftOf(cell: Cell, label: ChangeLabel, quantity: NumberQuantity): FixDraft | null {
  const isOfPercent = typeof cell.value === 'number' && percentSign(cell.numberFormat) === 'written';
  const fraction = isOfPercent ? quantity.value.div(100) : fractionOf(quantity.value);
  if (!fraction) return null;
  const draft = changeDraft(cell, percentChange(cell, label, fraction));
  // 1 may be one percent as well: nobody is given the whole without asking for it.
  return draft && { ...draft, automatic: draft.automatic && !quantity.value.eq(WHOLE) };
}

function percentChange(cell: Cell, label: ChangeLabel, fraction: Decimal): CellChange {
  if (isPercentFormat(cell.numberFormat))
    return { ...numberChange(cell, label, fraction), after: plainPercent(fraction) };
  return textChange(cell, label, plainPercent(fraction));
}

/** 1 and 0.98 are shares of the whole, 98 is a percentage; between and beyond only the user knows. */
function fractionOf(value: Decimal): Decimal | null {
  if (value.isNegative() || value.greaterThan(LARGEST_PERCENTAGE)) return null;
  if (value.lessThanOrEqualTo(WHOLE)) return value;
  return value.greaterThan(LARGEST_FRACTION) ? new Decimal(value).div(100) : null;
}

function isBare(quantity: Quantity): quantity is NumberQuantity {
  return quantity.kind === 'number' && !quantity.percent && quantity.unit === '' && quantity.comparator === null;
}
