import { writeFile } from 'node:fs/promises';
import ExcelJS from 'exceljs';
import { WorkbookEngine } from '../../preview/engine/workbookEngine';
import type { CellValue } from '../../src/core/cell/cell';
import type { FormContent } from '../../src/core/form/formContent';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { heldBy } from '../../src/core/sheet/edit/entry';
import { plainFormulas } from '../../src/core/sheet/plainFormulas/plainFormulas';
import { planForm } from '../../src/core/sheet/planForm';
import type { SheetPlan } from '../../src/core/sheet/sheetPlan';
import { national2020 } from '../../src/core/sheet/templates/national2020';
import { formWorkbook } from '../../src/xlsx/writePlan';

/** The plan of a form at A1 with native formulas. */
export function plainPlan(content: FormContent): SheetPlan {
  return planForm(national2020, content, { row: 0, column: 0 }, defaultScheme, plainFormulas);
}

/** What a spreadsheet shows in the cells of a plan. */
export async function calculatedValues({ formulas, numberFormats }: SheetPlan): Promise<CellValue[][]> {
  const engine = WorkbookEngine.create();
  const sheet = engine.sheets.byName('Sheet1');
  if (!sheet) throw new Error('A new workbook has no Sheet1');
  engine.cells.write(
    sheet.id,
    formulas.flatMap((line, row) =>
      line.map((content, column) => ({
        row,
        column,
        ...(isFormula(content) ? { formula: String(content) } : { value: heldBy(content) }),
        style: { numberFormat: numberFormats[row]?.[column] ?? 'General' },
      })),
    ),
  );
  await engine.settle();
  const values = formulas.map((line, row) => line.map((_, column) => engine.cells.value(sheet.id, row, column)));
  engine.dispose();
  return values;
}

/** Writes forms to a file as it is after someone has opened and saved it: formulas with their results. */
export async function writeCalculatedWorkbook(path: string, contents: readonly FormContent[]): Promise<string> {
  const workbook = new ExcelJS.Workbook();
  const file = await formWorkbook(national2020, contents, defaultScheme);
  await workbook.xlsx.load(file.buffer as ArrayBuffer);
  for (const [index, content] of contents.entries()) {
    const plan = plainPlan(content);
    const values = await calculatedValues(plan);
    plan.formulas.forEach((line, row) =>
      line.forEach((formula, column) => {
        const cell = workbook.worksheets[index]?.getCell(row + 1, column + 1);
        const result = values[row]?.[column];
        if (cell && isFormula(formula)) cell.value = { formula: String(formula).slice(1), result };
      }),
    );
  }
  await writeFile(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
  return path;
}

function isFormula(content: CellValue): boolean {
  return typeof content === 'string' && content.startsWith('=');
}
