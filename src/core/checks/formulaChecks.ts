import { SCORE_TOLERANCE } from './scoreTolerance';
import type { Cell } from '../cell';
import { calculatedCells } from '../form/calculatedCells';
import { amountIn, isBlankCell, textIn } from '../form/cellState';
import { formulaKind } from '../form/formulaKind';
import type { Form } from '../form/form';
import { isErrorCell } from '../form/isErrorCell';
import { textNumbers } from '../form/textNumbers';
import { totalFundLine } from '../form/assessForm';
import { checkMessages } from '../messages/checks';
import { plainNumber } from '../scoring/exact';
import { isSameGrade } from '../scoring/grade';
import type { FormulaResult } from '../formulas/formulaResult';
import { candidateFor } from '../formulas/candidateFor';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { makeFinding } from './makeFinding';
import { rateMatches } from './rateMatches';

/**
 * Cells of a calculated form whose formula is gone although what stands there is right, so that nobody sees it until the next change;
 * one that is wrong is a finding of its own, with the same formula as its fix.
 */
export function formulaChecks({ form, scheme, assessment }: CheckContext): Finding[] {
  const kind = formulaKind(form);
  if (!kind) return [];
  const unused = new Set(assessment.rows.flatMap((row) => (row.unused || row.outcome.band ? row.indicator.score : [])));
  const texts = new Set(textNumbers(form).map(({ cell }) => cell));
  return calculatedCells(form).flatMap((cell) => {
    if (cell.formula !== undefined || isErrorCell(cell) || unused.has(cell) || texts.has(cell)) return [];
    const result = candidateFor(cell, form, scheme, kind)?.result;
    if (!result || !isAsCalculated(cell, form, result)) return [];
    const printed = amountIn(cell);
    const shown = printed ? plainNumber(printed) : textIn(cell);
    return [makeFinding('formula.gone', cell, '', checkMessages.formulaGone(shown || null))];
  });
}

function isAsCalculated(cell: Cell, form: Form, result: FormulaResult): boolean {
  if (result.kind === 'none') return false;
  if (result.kind === 'empty') return isBlankCell(cell);
  if (isBlankCell(cell)) return false;
  if (result.kind === 'text') return isSameGrade(textIn(cell), result.text);
  if (totalFundLine(form)?.rate?.address === cell.address) return rateMatches(cell, result.value);
  return amountIn(cell)?.minus(result.value).abs().lessThanOrEqualTo(SCORE_TOLERANCE) ?? false;
}
