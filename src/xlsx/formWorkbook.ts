import ExcelJS from 'exceljs';
import type { FormContent } from '../core/form/formContent';
import type { Scheme } from '../core/scheme/scheme';
import { plainFormulas } from '../core/sheet/plainFormulas/plainFormulas';
import { planForm } from '../core/sheet/planForm';
import { legalSheetName } from '../core/sheet/sheetName';
import type { Template } from '../core/sheet/template';
import { writePlan } from './writePlan';

/**
 * An .xlsx file with one form per sheet, calculated by native formulas: it works without the add-in. The results are worked
 * out when the file is opened.
 */
export async function formWorkbook(
  template: Template,
  contents: readonly FormContent[],
  scheme: Scheme,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.calcProperties = { fullCalcOnLoad: true };
  for (const content of contents) {
    const taken = workbook.worksheets.map(({ name }) => name);
    const sheet = workbook.addWorksheet(legalSheetName(content.project, taken));
    writePlan(sheet, planForm(template, content, { row: 0, column: 0 }, scheme, plainFormulas));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
