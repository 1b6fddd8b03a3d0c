import type { RowEdit } from '../core/sheet/edit/rowEdit';

/** A change of an indicator's row, asked for by the user. */
export interface RowEditRequest {
  readonly sheetId: string;
  /** A1 address of any cell of the row. */
  readonly cell: string;
  /** The 三级指标 the user saw in that row; refused when another one stands there by now. */
  readonly name?: string;
  /** True: refused when somebody has filled the row in by now. */
  readonly onlyUnused?: boolean;
  readonly edit: RowEdit;
}
