import type { Calculation, Ratio } from '../core/scoring/scoreStep';
import { plainNumber, plainPercent } from '../core/scoring/exact';

const SHARE_DECIMALS = 4;

/** A calculation in digits, the same in every language: '90/95 × 10', '(1 − (60 − 55)/55) × 5'. */
export function calculationText(calculation: Calculation): string {
  return `${factorText(calculation)} × ${plainNumber(calculation.weight)}`;
}

function factorText(calculation: Calculation): string {
  switch (calculation.kind) {
    case 'ratio':
      return ratioText(calculation);
    case 'loss': {
      const { upper, lower, whole } = calculation;
      const subtrahend = lower.isNegative() ? `(${plainNumber(lower)})` : plainNumber(lower);
      return `(1 − (${plainNumber(upper)} − ${subtrahend})/${plainNumber(whole)})`;
    }
    case 'share':
      return plainPercent(calculation.share, SHARE_DECIMALS);
    case 'mean':
      return `(${calculation.ratios.map(ratioText).join(' + ')})/${calculation.ratios.length}`;
  }
}

function ratioText({ part, whole }: Ratio): string {
  return `${plainNumber(part)}/${plainNumber(whole)}`;
}
