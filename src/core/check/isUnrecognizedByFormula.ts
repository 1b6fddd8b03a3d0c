import type { AssessedIndicator } from '../form/assessIndicator';
import { isBlankCell } from '../form/cellState';
import { callsFunctions } from '../form/formulaKind';
import type { Scheme } from '../scheme/scheme';
import { isPlainRow } from '../sheet/plainFormulas/isPlainRow';

/**
 * Whether a row has points by the rules and its native formula shows none, as Excel alone cannot read what the row says: the score is to be
 * typed there. A formula that can and shows nothing only waits for being calculated.
 */
export function isUnrecognizedByFormula({ indicator, outcome }: AssessedIndicator, scheme: Scheme): boolean {
  const { score: cell } = indicator;
  if (!cell?.formula || callsFunctions(cell.formula) || !isBlankCell(cell) || !outcome.score) return false;
  return !isPlainRow(indicator, outcome.score.toNumber(), scheme);
}
