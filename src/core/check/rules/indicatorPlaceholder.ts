import type { AssessedIndicator } from '../../form/assessIndicator';
import { textIn } from '../../form/cellState';
import type { Indicator } from '../../form/form';
import type { FixContext, FixDraft } from '../fix/fixContext';
import { usedRows } from '../fullScores';
import { isKeptPlace } from '../../form/placeholders';
import { foundInRow } from '../place';
import type { AtIndicator } from '../place';
import type { Rule } from '../rule';
import { named } from '../subject';
import { formulaGone } from './formulaGone';

interface Figures {
  /** The row is left over from the blank form, or is filled in and only has no name. */
  readonly case: 'unused' | 'unnamed';
  readonly text: string;
}

/** 三级指标 that still say what the blank form does. */
export const indicatorPlaceholder: Rule<'indicator.placeholder', Figures, AtIndicator> = {
  code: 'indicator.placeholder',
  severity: 'warning',
  basis: 'indicators',
  passesOver: 'row',
  find: ({ assessment }) => {
    // A form in which nothing is filled in yet is the blank form, places and all.
    if (usedRows(assessment).length === 0) return [];
    return assessment.rows
      .filter(({ indicator }) => isKeptPlace(textIn(indicator.name)))
      .map((row) => {
        const text = textIn(row.indicator.name);
        return foundInRow(row, row.indicator.name, { case: row.unused ? 'unused' : 'unnamed', text }, named(text));
      });
  },
  fix: { after: [formulaGone], draft: ({ at }, context) => withoutRow(at.row, context) },
};

/** A row left over from the blank form goes, or is emptied where its 二级指标 has no other. One that is filled in wants a name instead. */
function withoutRow({ indicator, unused }: AssessedIndicator, { form }: FixContext): FixDraft | null {
  if (!unused) return null;
  const name = textIn(indicator.name);
  const block = subcategoryOf(indicator);
  const isOnly = form.indicators.filter((other) => subcategoryOf(other) === block).length === 1;
  return {
    action: { kind: isOnly ? 'emptyRow' : 'removeRow', name },
    changes: [],
    deleteRow: { cell: indicator.name.address, name, isUnused: true },
    automatic: true,
  };
}

function subcategoryOf({ category, subcategory }: Indicator): string {
  return `${textIn(category)} ${textIn(subcategory)}`;
}
