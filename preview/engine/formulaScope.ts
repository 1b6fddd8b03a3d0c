import { FormulaDataModel } from './univer';
import type { EngineContext } from './engineContext';
import { formulasOf, formulasWritten } from './sheetFormulas';

/**
 * Univer looks through all sheets for formulas whenever one sheet is added or written to: with hundreds of sheets that
 * takes most of the time. Here it looks through the sheet that is meant, and forgets the dependencies of no other. Where no written cell
 * shares a formula, it looks at the written cells only: no formula of another cell changes with them.
 */
export class FormulaScope {
  private sheetId: string | null = null;

  constructor({ injector, unitId, workbook }: EngineContext) {
    const model = injector.get(FormulaDataModel);
    const ofWorkbook = model.getFormulaData.bind(model);
    const update = model.updateFormulaData.bind(model);
    model.getFormulaData = () => {
      const { sheetId } = this;
      if (sheetId === null) return ofWorkbook();
      const sheet = workbook.getWorkbook().getSheetBySheetId(sheetId);
      return { [unitId]: { [sheetId]: sheet ? formulasOf(sheet.getCellMatrix().getMatrix()) : {} } };
    };
    model.updateFormulaData = (unit, sheetId, cells) => {
      const sheet = workbook.getWorkbook().getSheetBySheetId(sheetId);
      const formulas = formulasWritten(cells, sheet?.getCellMatrix().getMatrix() ?? {});
      return formulas ?? this.within(sheetId, () => update(unit, sheetId, cells));
    };
  }

  /** Whatever `action` does concerns the formulas of that sheet only. */
  within<T>(sheetId: string, action: () => T): T {
    const outer = this.sheetId;
    this.sheetId = sheetId;
    try {
      return action();
    } finally {
      this.sheetId = outer;
    }
  }
}
