import { FUniver } from './univer';
import type { Univer } from './univer';
import { cellsOf, formatArea, parseAddress } from './address';
import type { Area } from './address';
import { Calculation } from './calculation';
import { Cells, displayText } from './cells';
import type { CellContent } from './cells';
import type { CellStyle } from './cellStyle';
import type { CellValue } from './cellValue';
import { readChart } from './charts/chartReading';
import type { ChartReading } from './charts/chartReading';
import { Charts } from './charts/charts';
import { ConditionalFormats } from './conditionalFormats';
import { createUniver, registerCorePlugins } from './createUniver';
import { CustomFunctions } from './customFunctions';
import { DataValidations, allows } from './dataValidations';
import type { ValidationAlert } from './dataValidations';
import { DefinedNames } from './definedNames';
import { EngineContext } from './engineContext';
import { enteredChange } from './enteredChange';
import { EngineEvents } from './engineEvents';
import { FormulaScope } from './formulaScope';
import { Layout } from './layout';
import { Lines } from './lines';
import { formulaProblem } from './formulaProblem';
import { guardLockedCells } from './lockedCells';
import type { PageSetup } from './pageSetup';
import { PageSetups } from './pageSetups';
import { Selection } from './selection';
import { SheetProtection } from './sheetProtection';
import { KEEPS_ALL } from './typedEntry';
import type { TextCellRules } from './typedEntry';
import { Sheets, newSheet, sheetIdOf } from './sheets';
import type { SheetInfo } from './sheets';

/** What became of a typed entry: taken, or refused with the words Excel's box would show. */
export type EntryOutcome = { readonly accepted: true } | { readonly accepted: false; readonly alert: ValidationAlert };

const LOCKED: ValidationAlert = {
  show: true,
  style: 'Stop',
  title: 'Microsoft Excel',
  message: '您试图更改的单元格或图表位于受保护的工作表中。',
};

/** Everything on a sheet down to its last used cell, from A1, for assertions. */
export interface SheetSnapshot {
  readonly range: string;
  readonly values: CellValue[][];
  /** Formulas with leading '='; the value where there is none. */
  readonly formulas: CellValue[][];
  readonly text: string[][];
  readonly numberFormats: string[][];
  readonly styles: CellStyle[][];
  readonly merges: string[];
  /** Points. */
  readonly columnWidths: number[];
  readonly rowHeights: number[];
}

/** The workbook behind the stand-in: one narrow face over Univer, the same in the browser and in Node. */
export class WorkbookEngine {
  /** What an add-in's texts become in text cells. */
  textCells: TextCellRules = KEEPS_ALL;
  readonly cells: Cells;
  readonly layout: Layout;
  readonly sheets: Sheets;
  readonly conditionalFormats: ConditionalFormats;
  readonly dataValidations: DataValidations;
  readonly lines: Lines;
  readonly charts: Charts;
  readonly definedNames: DefinedNames;
  readonly selection: Selection;
  readonly protection: SheetProtection;
  readonly calculation: Calculation;
  readonly customFunctions: CustomFunctions;
  readonly events: EngineEvents;
  private readonly lockedCells: { dispose(): void };
  private readonly pageSetups: PageSetups;

  private constructor(readonly context: EngineContext) {
    this.cells = new Cells(context);
    this.layout = new Layout(context, this.cells);
    this.sheets = new Sheets(context, new FormulaScope(context));
    this.selection = new Selection(context);
    this.protection = new SheetProtection(context);
    // Asked before anything is done about a command.
    this.lockedCells = guardLockedCells(context, this.selection, this.protection);
    this.conditionalFormats = new ConditionalFormats(context);
    this.lines = new Lines(context, this.layout, this.conditionalFormats);
    this.charts = new Charts(context, this.layout, this.cells);
    this.pageSetups = new PageSetups(context);
    this.dataValidations = new DataValidations(context);
    this.definedNames = new DefinedNames(context);
    this.calculation = new Calculation(context);
    this.customFunctions = new CustomFunctions(context, this.calculation);
    this.events = new EngineEvents(context, this.cells);
  }

  /** A workbook with the sheet Sheet1, in a Univer of its own or in the page's. */
  static create(univer: Univer = headlessUniver()): WorkbookEngine {
    const id = sheetIdOf(0);
    const workbook = FUniver.newAPI(univer).createWorkbook({
      id: 'workbook',
      name: '工作簿1.xlsx',
      sheetOrder: [id],
      sheets: { [id]: newSheet(id, 'Sheet1') },
    });
    return new WorkbookEngine(new EngineContext(univer, workbook));
  }

  /** Enters a text into a cell as a person does; a validation may refuse it. One step of undo. */
  typeText(sheetName: string, address: string, text: string): EntryOutcome {
    const { sheet, area } = this.locate(sheetName, address);
    const { row, column } = area;
    const { formula, value = '' } = enteredChange(this.cells, sheet.id, row, column, text);
    const validation = this.dataValidations.at(sheet.id, row, column);
    const problem = formula === undefined ? null : formulaProblem(formula);
    if (problem !== null) return { accepted: false, alert: { ...LOCKED, message: problem } };
    const refuses = validation.error.show && validation.error.style === 'Stop';
    if (formula === undefined && refuses && !allows(validation, value)) {
      return { accepted: false, alert: validation.error };
    }
    return this.enterTexts(sheet.id, row, column, [[text]]);
  }

  /** Enters rows of texts from a cell on, as pasting does: no validation looks at them. One step of undo. */
  enterTexts(sheetId: string, row: number, column: number, texts: readonly (readonly string[])[]): EntryOutcome {
    const columns = Math.max(0, ...texts.map(({ length }) => length));
    if (this.protection.forbids(sheetId, { row, column, rows: texts.length, columns })) {
      return { accepted: false, alert: LOCKED };
    }
    this.cells.write(
      sheetId,
      texts.flatMap((line, down) =>
        line.map((text, right) => enteredChange(this.cells, sheetId, row + down, column + right, text)),
      ),
    );
    return { accepted: true };
  }

  /** Takes back the latest step; false when there is none. */
  undo(): boolean {
    if (this.context.undoSteps.count(this.context.unitId) === 0) return false;
    this.context.workbook.undo();
    return true;
  }

  /** Resolves when formulas and custom functions have all been worked out. */
  async settle(): Promise<void> {
    await this.calculation.finished();
    while (this.customFunctions.busy || !this.calculation.upToDate) {
      await new Promise((resolve) => setTimeout(resolve, 5));
      await this.calculation.finished();
    }
  }

  pageSetup(sheetId: string): PageSetup {
    return this.pageSetups.of(sheetId);
  }

  setPageSetup(sheetId: string, change: Partial<PageSetup>): void {
    this.pageSetups.change(sheetId, change);
  }

  /** The sheet of that name and the cells of that A1 address; throws when there are none. */
  locate(sheetName: string, address: string): { sheet: SheetInfo; area: Area } {
    const sheet = this.sheets.byName(sheetName);
    const parsed = parseAddress(address);
    if (!sheet) throw new Error(`No sheet named ${sheetName}`);
    if (!parsed) throw new Error(`${address} is no address`);
    return { sheet, area: parsed.area };
  }

  /** The value of one cell. */
  value(sheetName: string, address: string): CellValue {
    const { sheet, area } = this.locate(sheetName, address);
    return this.cells.value(sheet.id, area.row, area.column);
  }

  /** What one cell shows. */
  text(sheetName: string, address: string): string {
    const { sheet, area } = this.locate(sheetName, address);
    return this.cells.text(sheet.id, area.row, area.column);
  }

  /** The sentence a custom function gave with the error in a cell; null when there is none. */
  errorMessage(sheetName: string, address: string): string | null {
    const { sheet, area } = this.locate(sheetName, address);
    return this.customFunctions.errorMessage(sheet.id, area.row, area.column);
  }

  /** The charts of a sheet with what they show now, in the order in which they were added. */
  readCharts(sheetName: string): ChartReading[] {
    const sheet = this.sheets.byName(sheetName);
    if (!sheet) throw new Error(`No sheet named ${sheetName}`);
    return this.charts.list(sheet.id).map((chart) => readChart(this, sheet.id, chart));
  }

  snapshot(sheetName: string): SheetSnapshot {
    const sheet = this.sheets.byName(sheetName);
    if (!sheet) throw new Error(`No sheet named ${sheetName}`);
    const used = this.cells.usedArea(sheet.id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
    const contents = rows(
      area,
      [...cellsOf(area)].map(({ row, column }) => this.cells.read(sheet.id, row, column)),
    );
    const grid = <T>(read: (content: CellContent) => T): T[][] => contents.map((line) => line.map(read));
    return {
      range: formatArea(area),
      values: grid(({ value }) => value),
      formulas: grid(({ formula, value }) => formula ?? value),
      text: grid(({ value, style }) => displayText(value, style.numberFormat)),
      numberFormats: grid(({ style }) => style.numberFormat),
      styles: grid(({ style }) => style),
      merges: this.layout.merges(sheet.id).map(formatArea),
      columnWidths: Array.from({ length: area.columns }, (_, column) => this.layout.columnWidth(sheet.id, column)),
      rowHeights: Array.from({ length: area.rows }, (_, row) => this.layout.rowHeight(sheet.id, row)),
    };
  }

  dispose(): void {
    this.events.dispose();
    this.lockedCells.dispose();
    this.calculation.dispose();
    this.context.univer.dispose();
  }
}

function headlessUniver(): Univer {
  const univer = createUniver();
  registerCorePlugins(univer);
  return univer;
}

function rows<T>({ columns }: Area, flat: readonly T[]): T[][] {
  return Array.from({ length: flat.length / columns }, (_, row) => flat.slice(row * columns, (row + 1) * columns));
}
