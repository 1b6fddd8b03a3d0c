import {
  InsertSheetMutation,
  InsertSheetUndoMutationFactory,
  RemoveSheetMutation,
  SetTabColorMutation,
  mergeWorksheetSnapshotWithDefault,
} from './univer';
import type { FWorksheet, IWorkbookData } from './univer';
import type { EngineContext } from './engineContext';
import type { FormulaScope } from './formulaScope';

/** A sheet of the workbook. Its id never changes; the name may. */
export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** '#RRGGBB', '' without colour. */
  readonly tabColor: string;
}

const NEW_SHEET = { rowCount: 200, columnCount: 26, defaultRowHeight: 19, defaultColumnWidth: 72 };

/** A sheet as Univer wants it in a new workbook. */
export function newSheet(id: string, name: string): IWorkbookData['sheets'][string] {
  return { id, name, cellData: {}, ...NEW_SHEET };
}

/** An id as Excel gives its sheets. */
export function sheetIdOf(number: number): string {
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, '0')}-000000000000}`;
}

/** The sheets of the workbook, in the order of their tabs. */
export class Sheets {
  private created = 1;

  constructor(
    private readonly context: EngineContext,
    private readonly formulas: FormulaScope,
  ) {}

  list(): SheetInfo[] {
    return this.context.workbook.getSheets().map(infoOf);
  }

  byId(id: string): SheetInfo | null {
    const sheet = this.context.workbook.getSheetBySheetId(id);
    return sheet && infoOf(sheet);
  }

  /** By name, without regard to case, as Excel finds sheets. */
  byName(name: string): SheetInfo | null {
    const wanted = name.toLowerCase();
    return this.list().find((sheet) => sheet.name.toLowerCase() === wanted) ?? null;
  }

  active(): SheetInfo {
    return infoOf(this.context.workbook.getActiveSheet());
  }

  /** Adds a sheet behind the others; the active sheet stays active. */
  add(name: string): SheetInfo {
    const id = this.unusedId();
    const sheet = mergeWorksheetSnapshotWithDefault(newSheet(id, name));
    const params = { unitId: this.context.unitId, index: this.list().length, sheet };
    const undo = InsertSheetUndoMutationFactory(this.context.injector, params);
    // Univer shows a sheet its own user added, but not one that comes from elsewhere.
    this.formulas.within(id, () =>
      this.context.apply(InsertSheetMutation, params, undo, RemoveSheetMutation, { fromCollab: true }),
    );
    return { id, name, hidden: false, tabColor: '' };
  }

  /** A name nobody uses: Sheet2, Sheet3 … */
  unusedName(): string {
    let number = this.list().length;
    while (this.byName(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }

  remove(id: string): void {
    this.context.workbook.deleteSheet(id);
  }

  rename(id: string, name: string): void {
    this.facade(id).setName(name);
  }

  move(id: string, position: number): void {
    this.context.workbook.moveSheet(this.facade(id), position);
  }

  activate(id: string): void {
    this.context.workbook.setActiveSheet(id);
  }

  setHidden(id: string, hidden: boolean): void {
    if (hidden) this.facade(id).hideSheet();
    else this.facade(id).showSheet();
  }

  setTabColor(id: string, color: string): void {
    const params = (newColor: string) => ({ ...this.context.target(id), color: newColor });
    this.context.apply(SetTabColorMutation, params(color), params(this.facade(id).getTabColor() ?? ''));
  }

  private unusedId(): string {
    do this.created += 1;
    while (this.byId(sheetIdOf(this.created)));
    return sheetIdOf(this.created);
  }

  private facade(id: string): FWorksheet {
    const sheet = this.context.workbook.getSheetBySheetId(id);
    if (!sheet) throw new Error(`No sheet ${id}`);
    return sheet;
  }
}

function infoOf(sheet: FWorksheet): SheetInfo {
  return {
    id: sheet.getSheetId(),
    name: sheet.getSheetName(),
    hidden: sheet.isSheetHidden(),
    tabColor: sheet.getTabColor() ?? '',
  };
}
