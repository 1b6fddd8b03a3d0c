import { MAX_COLUMNS, cellArea, formatArea } from './address';
import { clipboardTexts } from './clipboardTexts';
import { followHyperlink } from './followHyperlink';
import type { LinkOutcome } from './followHyperlink';
import type { SheetInfo } from './sheets';
import type { EntryOutcome, WorkbookEngine } from './workbookEngine';

/** What a person does with the workbook by hand. Sheets are named as their tabs are. */
export class User {
  constructor(private readonly engine: WorkbookEngine) {}

  /** Types into a cell and presses Enter. */
  typeText(sheet: string, address: string, text: string): EntryOutcome {
    return this.engine.typeText(sheet, address, text);
  }

  /** Types texts into a cell and those to its right, Tab after each. */
  enterAcross(sheet: string, address: string, texts: readonly string[]): EntryOutcome[] {
    const { row, column } = this.engine.locate(sheet, address).area;
    return texts.map((text, right) => this.typeText(sheet, formatArea(cellArea(row, column + right)), text));
  }

  /** Pastes a text with tabs and line breaks, as spreadsheets and editors copy it, from that cell on. One step of undo. */
  paste(sheetName: string, address: string, text: string): EntryOutcome {
    const { sheet, area } = this.engine.locate(sheetName, address);
    return this.engine.enterTexts(sheet.id, area.row, area.column, clipboardTexts(text));
  }

  select(sheetName: string, address: string): void {
    const { sheet, area } = this.engine.locate(sheetName, address);
    this.engine.selection.set({ sheetId: sheet.id, area });
  }

  /** Clicks on a chart of the sheet. */
  selectChart(sheetName: string, chart: string): void {
    const { id } = this.sheet(sheetName);
    if (!this.engine.charts.list(id).some(({ name }) => name === chart)) throw new Error(`No chart named ${chart}`);
    this.engine.sheets.activate(id);
    this.engine.selection.selectChart();
  }

  /** Clicks on a cell with a link. */
  followLink(sheetName: string, address: string): LinkOutcome {
    const { sheet, area } = this.engine.locate(sheetName, address);
    return followHyperlink(this.engine, sheet.id, area.row, area.column);
  }

  undo(): boolean {
    return this.engine.undo();
  }

  /** Inserts empty lines before those of the address: '3:4' inserts two rows, 'B:B' a column. False when it is refused. */
  insertLines(sheetName: string, address: string): boolean {
    return this.changeLines(sheetName, address, 'insert');
  }

  /** Deletes the lines of the address, such as '3:4' or 'B:B'. False when it is refused. */
  deleteLines(sheetName: string, address: string): boolean {
    return this.changeLines(sheetName, address, 'delete');
  }

  renameSheet(sheetName: string, newName: string): void {
    this.engine.sheets.rename(this.sheet(sheetName).id, newName);
  }

  deleteSheet(sheetName: string): void {
    this.engine.sheets.remove(this.sheet(sheetName).id);
  }

  /** Protects a sheet with Excel's usual options: only unlocked cells can be edited. */
  protectSheet(sheetName: string): void {
    this.engine.protection.protect(this.sheet(sheetName).id, {});
  }

  unprotectSheet(sheetName: string): void {
    this.engine.protection.unprotect(this.sheet(sheetName).id);
  }

  private changeLines(sheetName: string, address: string, how: 'insert' | 'delete'): boolean {
    const { sheet, area } = this.engine.locate(sheetName, address);
    const { lines, protection } = this.engine;
    const areRows = area.columns === MAX_COLUMNS;
    const change = `${areRows ? 'Row' : 'Column'}${how === 'insert' ? 'Inserted' : 'Deleted'}` as const;
    if (protection.forbidsLines(sheet.id, change, area)) return false;
    if (areRows) lines[`${how}Rows`](sheet.id, area.row, area.rows);
    else lines[`${how}Columns`](sheet.id, area.column, area.columns);
    return true;
  }

  private sheet(name: string): SheetInfo {
    const sheet = this.engine.sheets.byName(name);
    if (!sheet) throw new Error(`No sheet named ${name}`);
    return sheet;
  }
}
