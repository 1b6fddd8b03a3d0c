import type Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { totalFundLine } from '../../form/assessForm';
import { amountIn } from '../../form/cellState';
import { isNear } from '../isNear';
import { indicatorSubject } from '../subject';
import { numberChange } from './change';
import type { ChangeLabel } from './changeLabel';
import type { CellChange } from './fix';
import type { FixContext } from './fixContext';
import { contextAfter } from './fixContext';

/** Scores follow weights and funds, 总分 follows scores; nothing follows 总分. */
const MAX_CHAIN_LENGTH = 3;

/** A typed figure that something else gives. */
interface DerivedCell {
  readonly cell: Cell;
  readonly label: ChangeLabel;
  readonly computed: Decimal;
}

/** The changes with those that follow: what was typed and right before must be right afterwards. Formulas follow by themselves. */
export function withConsequences(context: FixContext, changes: readonly CellChange[]): CellChange[] {
  const right = rightCells(context);
  const all = new Map(changes.map((change) => [change.cell, change]));
  for (let pass = 0; pass < MAX_CHAIN_LENGTH; pass += 1) {
    const wrong = derivedCells(contextAfter(context, [...all.values()])).filter(
      (derived) => right.has(derived.cell.address) && !isRight(derived),
    );
    if (wrong.length === 0) break;
    for (const { cell, label, computed } of wrong) {
      const before = right.get(cell.address)?.cell ?? cell;
      all.set(cell.address, numberChange(before, label, computed));
    }
  }
  return [...all.values()];
}

function rightCells(context: FixContext): Map<string, DerivedCell> {
  const right = derivedCells(context).filter(isRight);
  return new Map(right.map((derived) => [derived.cell.address, derived]));
}

function isRight({ cell, computed }: DerivedCell): boolean {
  const printed = amountIn(cell);
  return printed !== null && isNear(printed, computed);
}

/** Points and totals; a cell with a formula is not ours to follow up. */
function derivedCells({ form, assessment }: FixContext): DerivedCell[] {
  const scores = assessment.rows.map(({ indicator, outcome }) =>
    derived(indicator.score, { kind: 'score', of: indicatorSubject(indicator) }, outcome.score),
  );
  const execution = totalFundLine(form)?.score ?? null;
  return [
    derived(execution, { kind: 'executionScore' }, assessment.computedExecutionScore),
    ...scores,
    derived(form.totalWeight, { kind: 'totalWeight' }, assessment.totalWeight),
    derived(form.totalScore, { kind: 'total' }, assessment.total),
  ].flatMap((cell) => cell ?? []);
}

function derived(cell: Cell | null, label: ChangeLabel, computed: Decimal | null): DerivedCell | null {
  return cell && computed && cell.formula === undefined ? { cell, label, computed } : null;
}
