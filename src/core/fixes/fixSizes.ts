import { fixMessages } from '../messages/fixes';
import type { SheetSizes } from '../sheet/fit/formFit';
import type { Fixer } from './fixContext';

/** Rows high enough for the texts of the form; where no row can be, nothing more is to be done. */
export const fixHeights: Fixer = (_, { fit }) => {
  const sizes = { heights: fit?.sizes.heights ?? [], wraps: fit?.sizes.wraps ?? [], widths: [] };
  return sizes.heights.length + sizes.wraps.length > 0
    ? sizesDraft(fixMessages.fitRows(), fixMessages.growsRows(sizes.heights.length, sizes.wraps.length), sizes)
    : null;
};

/** Columns wide enough for the numbers of the form. */
export const fixWidths: Fixer = (_, { fit }) => {
  const widths = fit?.sizes.widths ?? [];
  if (widths.length === 0) return null;
  return sizesDraft(fixMessages.widen(), fixMessages.widens(widths.length), { heights: [], wraps: [], widths });
};

function sizesDraft(label: string, preview: string, sizes: SheetSizes): ReturnType<Fixer> {
  return { label, preview, changes: [], sizes, automatic: false };
}
