import type { Finding } from '../checks/finding';
import { textIn } from '../form/cellState';
import type { Indicator } from '../form/form';
import { fixMessages } from '../messages/fixes';
import type { FixContext, FixDraft } from './fixContext';

/** A row left over from the blank form goes, or is emptied where its 二级指标 has no other. One that is filled in wants a name instead. */
export function fixPlaceholder({ cell }: Finding, { form, assessment }: FixContext): FixDraft | null {
  const row = assessment.rows.find(({ indicator }) => indicator.name.address === cell);
  if (!row?.unused) return null;
  const name = textIn(row.indicator.name);
  const block = blockOf(row.indicator);
  const isOnly = form.indicators.filter((other) => blockOf(other) === block).length === 1;
  return {
    label: isOnly ? fixMessages.emptyRow() : fixMessages.removeRow(),
    preview: isOnly ? fixMessages.empties(name) : fixMessages.removes(name),
    changes: [],
    deleteRow: { cell, name },
    automatic: true,
  };
}

function blockOf({ category, subcategory }: Indicator): string {
  return `${textIn(category)} ${textIn(subcategory)}`;
}
