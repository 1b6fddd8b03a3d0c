import type { Area } from '../cell/area';

/** How a cell shows its text. */
export interface TextLook {
  /** Points; null where several fonts are mixed. */
  readonly fontSize: number | null;
  /** Null where it is mixed. */
  readonly bold: boolean | null;
  readonly wrap: boolean;
  /** Made smaller until it fits, as Excel does where the text is not wrapped. */
  readonly shrinks: boolean;
  /** Turned or stacked: how much room that takes is not reckoned. */
  readonly isTurned: boolean;
}

/** Sizes and looks of a sheet from its cell A1 on, as far as they were read. */
export interface SheetLayout {
  /** Points; 0 for a hidden row. */
  readonly rowHeights: readonly number[];
  /** Points; 0 for a hidden column. */
  readonly columnWidths: readonly number[];
  /** By row and column. */
  readonly looks: readonly (readonly TextLook[])[];
  /**
   * Merged areas; null where they were not asked for: an Excel that is asked may forget what the user can undo, so that they are
   * inferred from what stands where.
   */
  readonly merges: readonly Area[] | null;
  /** Rows that grow with the texts of their single cells by themselves; merged cells never make a row grow. */
  readonly growingRows: ReadonlySet<number>;
}
