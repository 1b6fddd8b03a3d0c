import { GENERAL } from '../core/cell/numberFormat';
import ExcelJS from 'exceljs';
import type { CellValue as ExcelCellValue, Style, Worksheet } from 'exceljs';
import type { CellValue } from '../core/cell/cell';
import { parseCellAddress } from '../core/cell/a1';
import type { FormContent } from '../core/form/formContent';
import type { Scheme } from '../core/scheme/scheme';
import { plainFormulas } from '../core/sheet/plainFormulas/plainFormulas';
import { contentName } from '../core/sheet/headerFields';
import { planForm } from '../core/sheet/planForm';
import { markedFormula } from '../core/sheet/ruleMarker';
import type { HighlightRule, PlanPage, SheetPlan } from '../core/sheet/sheetPlan';
import type { Template } from '../core/sheet/template';
import { addSheet } from './addSheet';
import { PAPER_A4 } from './pageSetup';
import { columnWidth, inches } from './sheetLayout';
import { fileColor, writeStyle, writeValidation } from './writeStyle';

const HEADER_MARGIN = 0.3;

/** Draws a plan on an empty sheet of a file. Results of formulas are left to the program that opens it. */
export function writePlan(sheet: Worksheet, plan: SheetPlan): void {
  writeCells(sheet, plan);
  plan.styles.forEach((style) => writeStyle(sheet, style));
  // Without style: otherwise exceljs makes all cells of the area share one style object.
  plan.merges.forEach((range) => sheet.mergeCellsWithoutStyle(range));
  plan.validations.forEach((validation) => writeValidation(sheet, validation));
  plan.highlights.forEach((rule, index) => writeRule(sheet, rule, index + 1));
  writePage(sheet, plan.page);
  sheet.views = [{ state: 'normal', activeCell: plan.firstInput }];
}

function writeCells(sheet: Worksheet, { range, formulas, numberFormats, columnWidths, rowHeights }: SheetPlan): void {
  const origin = parseCellAddress(range.split(':')[0] ?? range);
  columnWidths.forEach((points, index) => {
    sheet.getColumn(origin.column + index + 1).width = columnWidth(points);
  });
  formulas.forEach((line, row) => {
    sheet.getRow(origin.row + row + 1).height = rowHeights[row] ?? 0;
    line.forEach((content, column) => {
      const cell = sheet.getCell(origin.row + row + 1, origin.column + column + 1);
      cell.numFmt = numberFormats[row]?.[column] ?? GENERAL;
      cell.value = fileValue(content);
    });
  });
}

/** A formula, or a value; the apostrophe that marks a text for Excel is not part of it. */
function fileValue(content: CellValue): ExcelCellValue {
  if (content === '') return null;
  if (typeof content !== 'string') return content;
  if (content.startsWith('=')) return { formula: content.slice(1) };
  return content.startsWith("'") ? content.slice(1) : content;
}

function writeRule(sheet: Worksheet, rule: HighlightRule, priority: number): void {
  sheet.addConditionalFormatting({
    ref: rule.range,
    rules: [
      {
        type: 'expression',
        priority,
        formulae: [markedFormula(rule).slice(1)],
        style: ruleStyle(rule),
      },
    ],
  });
}

const LINES = { dash: 'dashed', dot: 'dotted', dashDot: 'dashDot' } as const;

function ruleStyle({ fill, fontColor, mark }: HighlightRule): Partial<Style> {
  const line = { style: LINES[mark.border] };
  return {
    fill: { type: 'pattern', pattern: 'solid', bgColor: fileColor(fill) },
    font: { color: fileColor(fontColor), bold: true },
    border: { top: line, bottom: line, left: line, right: line },
    ...(mark.numberFormat !== null && { numFmt: mark.numberFormat }),
  };
}

function writePage(sheet: Worksheet, page: PlanPage): void {
  const { margins } = page;
  sheet.pageSetup = {
    paperSize: PAPER_A4,
    orientation: page.orientation,
    fitToPage: true,
    fitToWidth: page.fitToWidthPages,
    fitToHeight: 0,
    horizontalCentered: page.centerHorizontally,
    printArea: page.printArea,
    ...(page.titleRows !== null && { printTitlesRow: page.titleRows }),
    margins: {
      top: inches(margins.top),
      bottom: inches(margins.bottom),
      left: inches(margins.left),
      right: inches(margins.right),
      header: HEADER_MARGIN,
      footer: HEADER_MARGIN,
    },
  };
  sheet.headerFooter = { differentFirst: true, oddFooter: `&C${page.laterFooter}` };
}

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
    const sheet = addSheet(workbook, contentName(template, content));
    writePlan(sheet, planForm(template, content, { row: 0, column: 0 }, scheme, plainFormulas));
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
