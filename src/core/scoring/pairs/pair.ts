import type { Quantity } from '../../quantity/quantity';
import type { StatedNature } from '../natureWords';
import type { Nature } from '../nature';
import type { NoScore } from '../noScore';
import type { RuleScore } from '../rules/ruleScore';
import type { NatureStep } from '../scoreStep';
import type Decimal from 'decimal.js';

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
