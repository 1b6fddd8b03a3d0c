import { areaAddress } from '../../cell/area';
import type { Area } from '../../cell/area';
import { cellAddress, rangeAddress } from '../../cell/a1';
import type { CellPosition } from '../../cell/a1';
import type { SummaryField } from '../summaryColumns';
import { drawnColumns } from './tableColumns';
import type { TableColumn } from './tableColumns';

/** Where the parts of the table are: heading, at least one line, 合计. All addresses are A1 on its sheet. */
export class TablePlace {
  readonly firstLine: number;
  readonly lastLine: number;

  /** `origin` is the first cell of the heading. */
  constructor(
    readonly origin: CellPosition,
    lines: number,
    /** From left to right. */
    readonly columns: readonly TableColumn[] = drawnColumns,
  ) {
    this.firstLine = origin.row + 1;
    this.lastLine = origin.row + lines;
  }

  /** Zero-based. */
  get totalRow(): number {
    return this.lastLine + 1;
  }

  get area(): Area {
    const { row, column } = this.origin;
    return { top: row, left: column, bottom: this.totalRow, right: column + this.columns.length - 1 };
  }

  get range(): string {
    return areaAddress(this.area);
  }

  get heading(): string {
    return this.rows(this.origin.row);
  }

  get totals(): string {
    return this.rows(this.totalRow);
  }

  /** All columns of the table, from row to row on the sheet. */
  rows(top: number, bottom = top): string {
    const { column } = this.origin;
    return rangeAddress(top, column, bottom, column + this.columns.length - 1);
  }

  /** A cell of a row of the sheet. */
  cell(row: number, field: SummaryField): string {
    return cellAddress(row, this.column(field));
  }

  /** The lines' cells of one column. */
  lines(field: SummaryField): string {
    return rangeAddress(this.firstLine, this.column(field), this.lastLine, this.column(field));
  }

  private column(field: SummaryField): number {
    return this.origin.column + this.columns.findIndex(({ id }) => id === field);
  }
}
