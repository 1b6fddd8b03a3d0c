import type Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { totalFundLine } from '../../form/assessForm';
import { calculatedCells } from '../../form/calculatedCells';
import { amountIn, isBlankCell, textIn } from '../../form/cellState';
import type { Form } from '../../form/form';
import { formulaKind } from '../../form/formulaKind';
import { isErrorCell } from '../../form/isErrorCell';
import { textNumbers } from '../../form/textNumbers';
import { plainNumber } from '../../scoring/exact';
import { isSameGrade } from '../../scoring/totalScore';
import { candidateFor } from '../../formulas/candidateFor';
import type { FormulaResult } from '../../formulas/formulaResult';
import type { CheckContext } from '../checkContext';
import { dueInCell } from '../due';
import { restoredFormula } from '../fix/restoredFormula';
import { isNear } from '../isNear';
import { foundAt } from '../place';
import type { AtForm, Found } from '../place';
import { rateMatches } from '../rateMatches';
import type { Rule } from '../rule';
import { scoreGrade } from './scoreGrade';

interface Figures {
  /** What was typed over the formula, as it is shown; null where the cell is empty. */
  readonly shown: string | null;
  /** What an empty cell ought to show; null where it ought to be empty still, or is not. */
  readonly due: Decimal | null;
}

/**
 * Cells of a calculated form whose formula is gone although what stands there is right, so that nobody sees it until the next change;
 * one that is wrong is a finding of its own, with the same formula as its fix.
 */
export const formulaGone: Rule<'formula.gone', Figures, AtForm> = {
  code: 'formula.gone',
  severity: 'info',
  basis: 'printedFormulas',
  due: ({ due }) => due && dueInCell(plainNumber(due)),
  find: goneFormulas,
  fix: {
    after: [scoreGrade],
    /** A formula that was typed over or emptied is entered again. */
    draft: ({ at }, context) => restoredFormula(at.cell, context)?.draft ?? null,
  },
};

function goneFormulas({ form, scheme, assessment }: CheckContext): Found<Figures, AtForm>[] {
  const kind = formulaKind(form);
  if (!kind) return [];
  const unused = new Set(assessment.rows.flatMap((row) => (row.unused || row.outcome.band ? row.indicator.score : [])));
  const texts = new Set(textNumbers(form).map(({ cell }) => cell));
  return calculatedCells(form).flatMap((cell) => {
    if (cell.formula !== undefined || isErrorCell(cell) || unused.has(cell) || texts.has(cell)) return [];
    const result = candidateFor(cell, form, scheme, kind)?.result;
    if (!result) return [];
    const due = dueWeights(cell, form, result);
    const isGone = due !== null || isAsCalculated(cell, form, result);
    return isGone ? [foundAt(cell, { shown: shownText(cell) || null, due })] : [];
  });
}

/** What belongs into an empty 分值合计: it alone of the sums is no finding of another rule then, for many forms leave it empty. */
function dueWeights(cell: Cell, form: Form, result: FormulaResult): Decimal | null {
  const isEmpty = cell.address === form.totalWeight?.address && isBlankCell(cell);
  return isEmpty && result.kind === 'number' ? result.value : null;
}

/** A number as plain digits, else the text. */
function shownText(cell: Cell): string {
  const printed = amountIn(cell);
  return printed ? plainNumber(printed) : textIn(cell);
}

function isAsCalculated(cell: Cell, form: Form, result: FormulaResult): boolean {
  if (result.kind === 'none') return false;
  if (result.kind === 'empty') return isBlankCell(cell);
  if (isBlankCell(cell)) return false;
  if (result.kind === 'text') return isSameGrade(textIn(cell), result.text);
  if (totalFundLine(form)?.rate?.address === cell.address) return rateMatches(cell, result.value);
  const printed = amountIn(cell);
  return printed !== null && isNear(printed, result.value);
}
