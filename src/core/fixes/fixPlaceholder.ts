import type { Finding } from '../checks/finding';
import { textIn } from '../form/cellState';
import { fixMessages } from '../messages/fixes';
import type { FixContext, FixDraft } from './fixContext';

/** A row left over from the blank form goes. One that has been filled in wants a name instead. */
export function fixPlaceholder({ cell }: Finding, { assessment }: FixContext): FixDraft | null {
  const row = assessment.rows.find(({ indicator }) => indicator.name.address === cell);
  if (!row?.unused) return null;
  const name = textIn(row.indicator.name);
  return {
    label: fixMessages.removeRow(),
    preview: fixMessages.removes(name),
    changes: [],
    deleteRow: { cell, name },
    automatic: true,
  };
}
