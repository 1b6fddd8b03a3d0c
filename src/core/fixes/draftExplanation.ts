import type { Cell } from '../cell';
import type { Finding } from '../checks/finding';
import { indicatorTitle } from '../checks/indicatorTitle';
import { startingRateSentence } from '../explanations/startingRateSentence';
import { startingSentence, startingSentences } from '../explanations/startingSentence';
import { explanationFooter, totalFundLine } from '../form/assessForm';
import { isBlankCell } from '../form/cellState';
import { fixMessages } from '../messages/fixes';
import { textChange } from './change';
import type { FixContext, FixDraft } from './fixContext';

/** The beginning of a missing explanation, for an empty cell; the user writes on. */
export function draftExplanation({ cell }: Finding, { form, assessment, scheme }: FixContext): FixDraft | null {
  const row = assessment.rows.find(({ indicator }) => indicator.explanation?.address === cell);
  if (row?.indicator.explanation) {
    const label = fixMessages.explanation(indicatorTitle(row.indicator));
    return draft(row.indicator.explanation, label, startingSentence(row));
  }
  const rate = totalFundLine(form)?.explanation;
  if (rate?.address === cell) {
    return draft(rate, fixMessages.rateExplanation(), startingRateSentence(form, assessment, scheme));
  }
  const footer = explanationFooter(form);
  const rows = assessment.rows.filter(({ needsExplanation, indicator }) => needsExplanation && !indicator.explanation);
  if (footer?.address !== cell || rows.length === 0) return null;
  return draft(footer, fixMessages.explanations(), startingSentences(rows));
}

function draft(cell: Cell, label: string, text: string | null): FixDraft | null {
  if (!text || !isBlankCell(cell) || cell.formula !== undefined) return null;
  return {
    label: fixMessages.draft(),
    preview: fixMessages.drafts(),
    changes: [textChange(cell, label, text)],
    automatic: false,
  };
}
