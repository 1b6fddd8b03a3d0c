import Decimal from 'decimal.js';
import type { NumberQuantity, Quantity } from '../../quantity/quantity';
import type { Nature, StatedNature } from '../nature';
import type { NoScore } from '../noScore';
import type { NatureStep } from '../scoreStep';
import type { RuleScore } from '../verdict';

/** Target and actual as each was read alone, with what the form says about the indicator. */
export interface Pair {
  readonly target: Quantity;
  readonly actual: Quantity;
  readonly stated: StatedNature;
  /** 指标性质 or 二级指标 as typed. */
  readonly natureText: string;
  /** The 三级指标; '' where it is not known. */
  readonly name: string;
}

/** What target and actual mean beside each other. */
export interface PairReading {
  readonly target: Quantity;
  readonly actual: Quantity;
  /** The nature that follows from the words of the target, with the step that says so; absent where the usual rules decide. */
  readonly nature?: { readonly nature: Nature; readonly step: NatureStep };
  /** The score where no rule for single figures applies. */
  readonly score?: (weight: Decimal) => RuleScore;
}

/** Reads a pair its own way; null where it does not apply, a reason where the two cannot be compared. */
export type PairReader = (pair: Pair) => PairReading | NoScore | null;

/** A text read as 0, in the unit of what it is compared with. */
export function nought(text: string, like: Quantity, comparator: NumberQuantity['comparator'] = null): NumberQuantity {
  const { percent, unit } = like.kind === 'number' ? like : { percent: false, unit: '' };
  const zero = new Decimal(0);
  return { kind: 'number', text, value: zero, written: zero, percent, comparator, unit, approximate: false };
}
