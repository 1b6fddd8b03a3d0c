import Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { calculatedCells } from '../../form/calculatedCells';
import type { Form } from '../../form/form';
import { formulaKind } from '../../form/formulaKind';
import type { NumberField } from '../../form/numberCells';
import { textNumbers } from '../../form/textNumbers';
import { GENERAL, isPercentFormat } from '../../cell/numberFormat';
import type { Scheme } from '../../scheme/scheme';
import { candidateFor } from '../../formulas/candidateFor';
import type { FormulaResult } from '../../formulas/formulaResult';
import { plainNumber } from '../../scoring/exact';
import { dueInCell } from '../due';
import { numberChange } from '../fix/change';
import { changeDraft } from '../fix/changeDraft';
import type { CellChange } from '../fix/fix';
import type { FixContext, FixDraft } from '../fix/fixContext';
import { restoredFormula } from '../fix/restoredFormula';
import type { RestoredFormula } from '../fix/restoredFormula';
import { shownText } from '../fix/shownText';
import { foundAt } from '../place';
import type { AtForm, Found } from '../place';
import type { Rule } from '../rule';

interface TypedText {
  readonly text: string;
  /** What the cell is for. */
  readonly field: NumberField;
  /** The number that was meant; null where only the user can tell. */
  readonly meant: Decimal | null;
  /** The cells that ought to add it up. */
  readonly totals: readonly string[];
}

type Figures =
  | (TypedText & { readonly case: 'typed' })
  /** A formula belongs there; `shown` is the number it gives, null where it gives none. */
  | (TypedText & { readonly case: 'calculated'; readonly shown: Decimal | null })
  /** No text but points shown as a percentage, of which the sums count the fraction. */
  | (TypedText & { readonly case: 'share'; readonly counted: Decimal });

/** Numbers that are not counted as they read, as texts or as shares of points: each at its own cell, where what is wrong with the totals begins. */
export const numberText: Rule<'number.text', Figures, AtForm> = {
  code: 'number.text',
  severity: 'error',
  basis: 'excel',
  due: ({ meant, ...figures }) => {
    const due = (figures.case === 'calculated' && figures.shown) || meant;
    return due && dueInCell(plainNumber(due));
  },
  find: ({ form, scheme }) =>
    textNumbers(form).map(({ cell, field, meant, totals }) => {
      const typed = { text: shownText(cell), field, meant, totals: totals.map(({ address }) => address) };
      if (typeof cell.value === 'number') {
        return foundAt(cell, { case: 'share', ...typed, counted: new Decimal(cell.value) } as const);
      }
      const result = lostFormula(cell, form, scheme);
      if (!result) return foundAt(cell, { case: 'typed', ...typed } as const);
      const shown = result.kind === 'number' ? result.value : null;
      return foundAt(cell, { case: 'calculated', ...typed, shown } as const);
    }),
  fix: { after: [], draft: textDraft },
};

/** What the formula shows that belongs where the text stands; null where people type the number themselves. */
function lostFormula(cell: Cell, form: Form, scheme: Scheme): FormulaResult | null {
  const kind = calculatedCells(form).includes(cell) ? formulaKind(form) : null;
  const candidate = kind && candidateFor(cell, form, scheme, kind);
  return candidate && candidate.formula !== '' && candidate.result.kind !== 'none' ? candidate.result : null;
}

/** A number that is not counted as it reads becomes one that is; totals follow by themselves. Where a formula belongs, it comes back instead. */
function textDraft({ at: { cell }, figures }: Found<Figures, AtForm>, context: FixContext): FixDraft | null {
  const formula = calculatedCells(context.form).includes(cell) ? restoredFormula(cell, context) : null;
  if (formula) return { ...formula.draft, automatic: formula.draft.automatic && isCertain(figures, formula) };
  const { meant } = figures;
  return meant && changeDraft(cell, pointsChange(cell, meant));
}

/** Points in a cell for percentages would show as a hundred times as many. */
function pointsChange(cell: Cell, meant: Decimal): CellChange {
  const change = numberChange(cell, { kind: 'numberIn', cell: cell.address }, meant);
  const isShare = isPercentFormat(cell.numberFormat) && meant.greaterThan(1);
  return isShare ? { ...change, numberFormat: GENERAL } : change;
}

/** Nobody is given points without asking for them, nor loses what only they can read. */
function isCertain({ field, meant }: TypedText, { result }: RestoredFormula): boolean {
  if (!meant || !result) return false;
  return field !== 'score' || result.lessThanOrEqualTo(meant);
}
