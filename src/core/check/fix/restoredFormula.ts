import type Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { RATE_FORMAT, percentSign } from '../../cell/numberFormat';
import { formulaKind } from '../../form/formulaKind';
import { plainNumber, plainPercent } from '../../scoring/exact';
import { candidateFor } from '../../formulas/candidateFor';
import type { FormulaResult } from '../../formulas/formulaResult';
import { formulaChange } from './change';
import type { FixContext, FixDraft } from './fixContext';

/** A formula that belongs into a cell. */
export interface RestoredFormula {
  readonly draft: FixDraft;
  /** The number it will show; null for a word, or for nothing yet. */
  readonly result: Decimal | null;
}

/**
 * The formula of a cell that a calculated form works out: for one that was typed over or emptied, and for one whose formula is
 * another. Null on a form whose figures are typed, and where the formula would give no result. Never a number for a formula.
 */
export function restoredFormula(cell: Cell, { form, scheme }: FixContext): RestoredFormula | null {
  const kind = formulaKind(form);
  // A formula of the form's own that adds up what else was typed stays calculated, whatever the rest of the form does.
  const candidate = kind || cell.formula !== undefined ? candidateFor(cell, form, scheme, kind ?? 'plain') : null;
  if (!candidate || candidate.result.kind === 'none' || candidate.formula === '') return null;
  const formula = `=${candidate.formula}`;
  if (formula === cell.formula) return null;
  const result = candidate.result.kind === 'number' ? candidate.result.value : null;
  const isRate = candidate.field === 'rate';
  const shown = shownResult(candidate.result, isRate);
  const label = { kind: 'calculated', field: candidate.field, row: candidate.subject } as const;
  const change = formulaChange(cell, label, formula, { shown, result: result?.toNumber() ?? shown });
  // A text, or a number of percent with a sign beside it: the fraction the formula gives would show as neither.
  const isNoFraction = typeof cell.value !== 'number' || percentSign(cell.numberFormat) === 'written';
  const format = isRate && isNoFraction ? { numberFormat: RATE_FORMAT } : {};
  return {
    draft: {
      action: { kind: 'setFormula', label, before: change.before, after: change.after },
      changes: [{ ...change, ...format }],
      // A formula somebody made is left to them.
      automatic: cell.formula === undefined,
    },
    result,
  };
}

function shownResult(result: FormulaResult, isRate: boolean): string {
  if (result.kind === 'text') return result.text;
  if (result.kind !== 'number') return '';
  return isRate ? plainPercent(result.value) : plainNumber(result.value);
}
