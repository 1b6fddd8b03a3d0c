import { intersect } from './address';
import type { Area } from './address';
import type { EngineContext } from './engineContext';
import type { LineChange } from './lineChanges';

/** Excel.WorksheetProtectionOptions as they were given. */
export type ProtectionOptions = Readonly<Record<string, boolean | string>>;

const LINE_OPTIONS: Readonly<Record<LineChange['change'], string>> = {
  RowInserted: 'allowInsertRows',
  RowDeleted: 'allowDeleteRows',
  ColumnInserted: 'allowInsertColumns',
  ColumnDeleted: 'allowDeleteColumns',
};

/** What may not be edited. Univer's own protection needs its commercial part, so the marks are kept here. */
export class SheetProtection {
  private readonly protectedSheets = new Map<string, ProtectionOptions>();
  private readonly unlocked = new Map<string, Area[]>();

  constructor(private readonly context: EngineContext) {}

  /** The options of a protected sheet, null when it is not protected. */
  options(sheetId: string): ProtectionOptions | null {
    return this.protectedSheets.get(sheetId) ?? null;
  }

  protect(sheetId: string, options: ProtectionOptions): void {
    this.context.sheet(sheetId);
    this.protectedSheets.set(sheetId, options);
  }

  unprotect(sheetId: string): void {
    this.protectedSheets.delete(sheetId);
  }

  /** Marks cells that stay editable while the sheet is protected. */
  setLocked(sheetId: string, area: Area, locked: boolean): void {
    const areas = (this.unlocked.get(sheetId) ?? []).filter((other) => !locked || !intersect(other, area));
    this.unlocked.set(sheetId, locked ? areas : [...areas, area]);
  }

  isLocked(sheetId: string, row: number, column: number): boolean {
    const cell = { row, column, rows: 1, columns: 1 };
    return !(this.unlocked.get(sheetId) ?? []).some((area) => intersect(area, cell));
  }

  /** Whether these whole rows or columns must not be inserted or deleted; deleting needs unlocked cells besides, as in Excel. */
  forbidsLines(sheetId: string, change: LineChange['change'], area: Area): boolean {
    const options = this.options(sheetId);
    if (!options) return false;
    if (options[LINE_OPTIONS[change]] !== true) return true;
    return change.endsWith('Deleted') && this.forbids(sheetId, area);
  }

  /** Whether some cell of the area must not be edited. */
  forbids(sheetId: string, area: Area): boolean {
    if (!this.protectedSheets.has(sheetId)) return false;
    const open = this.unlocked.get(sheetId) ?? [];
    return !open.some((own) => {
      const common = intersect(own, area);
      return common !== null && common.rows === area.rows && common.columns === area.columns;
    });
  }
}
