import type Decimal from 'decimal.js';
import type { Cell } from '../../cell/cell';
import { totalFundLine } from '../../form/assessForm';
import type { AssessedIndicator } from '../../form/assessIndicator';
import { amountIn, isBlankCell, textIn } from '../../form/cellState';
import { isErrorCell } from '../../form/isErrorCell';
import type { RowNoScore } from '../../form/rowNoScore';
import type { Scheme } from '../../scheme/scheme';
import { plainNumber } from '../../scoring/exact';
import type { CheckContext } from '../checkContext';
import { dueInCell } from '../due';
import { scoreDraft } from '../fix/scoreDraft';
import { usedRows } from '../fullScores';
import { isUnrecognizedByFormula } from '../isUnrecognizedByFormula';
import { foundInFund, foundInRow } from '../place';
import type { AtFund, AtIndicator, Found } from '../place';
import type { Rule } from '../rule';
import { fundsScore } from './fundsScore';

type Figures =
  | { readonly case: 'execution' | 'row'; readonly computed: Decimal; readonly isFormula: boolean }
  /** A native formula that cannot read what the row says. */
  | { readonly case: 'rowPlain'; readonly computed: Decimal }
  /** Words stand where the number belongs. */
  | { readonly case: 'executionWords' | 'rowWords'; readonly computed: Decimal; readonly text: string }
  /** There are points for a result that is not there. */
  | { readonly case: 'unfounded'; readonly score: Decimal }
  /** On a form without weights nothing can be reckoned. */
  | { readonly case: 'unweighted' }
  /** The rules give none, and why. */
  | { readonly case: 'unscorable'; readonly why: RowNoScore };
type At = AtIndicator | AtFund;

/** Results without a score, words in place of one, and scores without a result. */
export const scoreMissing: Rule<'score.missing', Figures, At> = {
  code: 'score.missing',
  severity: 'error',
  basis: 'printedForm',
  misledByNumber: 'cell',
  due: (figures) => ('computed' in figures ? dueInCell(plainNumber(figures.computed)) : null),
  find: (context) => [
    ...ofExecution(context),
    ...usedRows(context.assessment).flatMap((row) => ofRow(row, context.scheme)),
  ],
  fix: { after: [fundsScore], draft: scoreDraft },
};

function ofExecution({ form, assessment: { computedExecutionScore: computed } }: CheckContext): Found<Figures, At>[] {
  const total = totalFundLine(form);
  const cell = total?.score;
  if (!total || !cell || !computed || amountIn(cell) || isErrorCell(cell)) return [];
  const isFormula = cell.formula !== undefined;
  const text = isFormula ? '' : textIn(cell);
  return text
    ? [foundInFund(total, cell, { case: 'executionWords', computed, text } as const)]
    : [foundInFund(total, cell, { case: 'execution', computed, isFormula } as const)];
}

function ofRow(row: AssessedIndicator, scheme: Scheme): Found<Figures, At>[] {
  const { indicator, printedScore, isOpen } = row;
  const cell = indicator.score;
  if (!cell) return [];
  if (printedScore) {
    const isUnfounded = printedScore.greaterThan(0) && isBlankCell(indicator.actual);
    return isUnfounded ? [foundInRow(row, cell, { case: 'unfounded', score: printedScore } as const)] : [];
  }
  // A cell with an error, and '/' where points are at stake, are findings of their own.
  if (!isOpen || isErrorCell(cell) || !isAnswered(row)) return [];
  const figures = figuresOf(row, cell, scheme);
  return figures ? [foundInRow(row, cell, figures)] : [];
}

function figuresOf(row: AssessedIndicator, cell: Cell, scheme: Scheme): Figures | null {
  const { indicator, outcome, noScore } = row;
  if (indicator.weight === null) return { case: 'unweighted' };
  const { score: computed } = outcome;
  if (!computed) return noScore && { case: 'unscorable', why: noScore };
  if (isUnrecognizedByFormula(row, scheme)) return { case: 'rowPlain', computed };
  const isFormula = cell.formula !== undefined;
  const text = isFormula ? '' : textIn(cell);
  return text ? { case: 'rowWords', computed, text } : { case: 'row', computed, isFormula };
}

/** Whether an indicator has both a target and an actual that say something. */
function isAnswered({ outcome }: AssessedIndicator): boolean {
  return [outcome.target, outcome.actual].every(({ kind }) => kind !== 'blank' && kind !== 'notApplicable');
}
