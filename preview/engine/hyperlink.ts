import type { ICellData, Nullable } from './univer';

/** A link of a cell, as Excel.RangeHyperlink has it. It is kept with the cell and moves with it. */
export interface Hyperlink {
  /** Where it leads outside the workbook; '' for nowhere. */
  readonly address: string;
  /** Where it leads inside, e.g. `'表 1'!A1`; '' for nowhere. Renaming the sheet does not change it. */
  readonly documentReference: string;
  readonly screenTip: string;
}

/** The link in Univer's cell; null when it has none. */
export function hyperlinkOf(cell: Nullable<ICellData>): Hyperlink | null {
  const { hyperlink } = (cell?.custom ?? {}) as { readonly hyperlink?: Hyperlink };
  return hyperlink ?? null;
}
