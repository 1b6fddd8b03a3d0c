import { FULL_SCORE } from '../../scoring/totalScore';
import Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { textIn } from '../../form/cellState';
import { countedNumber, reckonerOf } from '../../form/countedNumber';
import { formulaKind } from '../../form/formulaKind';
import { isErrorCell } from '../../form/isErrorCell';
import { plainNumber } from '../../scoring/exact';
import type { CheckContext } from '../checkContext';
import { dueInCell } from '../due';
import { numberChange } from '../fix/change';
import { changeDraft } from '../fix/changeDraft';
import type { FixContext, FixDraft } from '../fix/fixContext';
import { restoredFormula } from '../fix/restoredFormula';
import { isNear } from '../isNear';
import { foundAt } from '../place';
import type { AtForm, Found } from '../place';
import type { Rule } from '../rule';
import { SCORE_TOLERANCE } from '../scoreTolerance';
import { scoreBand } from './scoreBand';

type Figures =
  | { readonly case: 'missing'; readonly total: Decimal }
  /** Words stand where the number belongs. */
  | { readonly case: 'words'; readonly text: string; readonly total: Decimal }
  | { readonly case: 'wrong'; readonly printed: Decimal; readonly total: Decimal }
  /** A formula that passed over cells without a score. */
  | { readonly case: 'incomplete'; readonly printed: Decimal; readonly cells: readonly string[] }
  /** 分值 in the 总分 row. */
  | { readonly case: 'weights'; readonly printed: Decimal; readonly total: Decimal };

/** 总分, or 分值合计 beside it, that is missing or not what the rows add up to. */
export const scoreTotal: Rule<'score.total', Figures, AtForm> = {
  code: 'score.total',
  severity: 'error',
  basis: 'arithmetic',
  passesOver: 'form',
  misledByNumber: 'result',
  due: (figures) => {
    if (figures.case === 'incomplete') return null;
    return dueInCell(figures.case === 'weights' ? String(FULL_SCORE) : plainNumber(figures.total));
  },
  find: (context) => [...wrongTotal(context), ...wrongWeights(context)],
  fix: { after: [scoreBand], draft: totalDraft },
};

/** 总分 against the scores there are; a formula that passed over a row counts for nothing. */
function wrongTotal(context: CheckContext): Found<Figures, AtForm>[] {
  const { totalScore: cell } = context.form;
  const { printedTotal: printed, openRows, openExecution, total } = context.assessment;
  if (cell && !printed) return missingTotal(context, cell);
  if (!cell || !printed) return [];
  const open = [openExecution, ...openRows.map(({ indicator }) => indicator.score)].filter((one) => one !== null);
  if (open.length > 0 && (cell.formula !== undefined || open.some(isErrorCell))) {
    return [foundAt(cell, { case: 'incomplete', printed, cells: open.map(({ address }) => address) } as const)];
  }
  if (!total || printed.minus(total).abs().lessThan(SCORE_TOLERANCE) || mayHoldExecution(context, printed, total)) {
    return [];
  }
  return [foundAt(cell, { case: 'wrong', printed, total } as const)];
}

/** Where 项目资金 was not found, which is another finding, its points may be what 总分 has beyond those of the indicators. */
function mayHoldExecution({ form, assessment }: CheckContext, printed: Decimal, total: Decimal): boolean {
  const left = new Decimal(FULL_SCORE).minus(Decimal.sum(0, ...assessment.rows.map(({ weight }) => weight ?? 0)));
  const beyond = printed.minus(total);
  return form.funds.length === 0 && left.greaterThan(0) && beyond.greaterThan(0) && beyond.lessThanOrEqualTo(left);
}

/** A 总分 without a number, of a form whose rows all have their scores, or that calculates and ought to show the sum so far. */
function missingTotal({ form, assessment }: CheckContext, cell: Cell): Found<Figures, AtForm>[] {
  const { total, rows, executionScore } = assessment;
  const isScored =
    rows.some(({ unused }) => !unused) && rows.every(({ unused, printedScore }) => unused || printedScore);
  const isDue = formulaKind(form) !== null || (isScored && executionScore !== null);
  if (isErrorCell(cell) || !isDue || !total) return [];
  const text = textIn(cell);
  return [foundAt(cell, text ? ({ case: 'words', text, total } as const) : ({ case: 'missing', total } as const))];
}

function wrongWeights({ form, assessment: { rows, totalWeight: total } }: CheckContext): Found<Figures, AtForm>[] {
  const printed = countedNumber(form.totalWeight, reckonerOf(form.totalWeight));
  const hasWeights = rows.some(({ weight }) => weight !== null);
  if (!form.totalWeight || !printed || !total || !hasWeights || isNear(printed, total)) return [];
  // What is printed is right, and the weights above it are not: that is one finding, of them.
  if (printed.equals(FULL_SCORE)) return [];
  return [foundAt(form.totalWeight, { case: 'weights', printed, total } as const)];
}

/** As the rows add up: by its formula on a form that is calculated. A sum of weights that is not 100 is not for printing. */
function totalDraft({ at: { cell }, figures }: Found<Figures, AtForm>, context: FixContext): FixDraft | null {
  const isWeights = figures.case === 'weights';
  const { total, totalWeight } = context.assessment;
  const sum = isWeights ? totalWeight : total;
  if (!sum) return null;
  const restored = restoredFormula(cell, context)?.draft;
  if (restored) return restored;
  if (isWeights && !sum.equals(FULL_SCORE)) return null;
  const change = numberChange(cell, { kind: isWeights ? 'totalWeight' : 'total' }, sum);
  return changeDraft(cell, change);
}
