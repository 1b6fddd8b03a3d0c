import type { FundField, PrintedField } from '../form/fields';
import { BLANK_INDICATOR } from '../form/formContent';
import type { FormContent } from '../form/formContent';
import type { Scheme } from '../scheme/scheme';
import type { CellPosition } from '../cell/a1';
import { columnName, fixedCellAddress } from '../cell/a1';
import { areaAddress } from '../cell/area';
import { mergeAt } from './edit/rowMerges';
import { liveRules } from './liveRules';
import type { MarkedCell, MarkedColumns } from './liveRules';
import { formRows } from './plan/formRows';
import type { FormulaStyle } from './plan/formulaStyle';
import { functionFormulas } from './plan/functionFormulas';
import { PlanCanvas } from './plan/planCanvas';
import type { PlanContext } from './plan/planContext';
import { PAGE_MARGINS, PAGE_NUMBER } from './plan/page';
import { findIndicatorSpan, fundSpan, indicatorSpan } from './plan/planContext';
import { planFunds } from './plan/planFunds';
import { planFooters, planGoals, planHeader } from './plan/planTexts';
import { planHeights } from './plan/planHeights';
import { planIndicators } from './plan/planIndicators';
import { planStyles } from './plan/planStyles';
import { planTotals } from './plan/planTotals';
import type { HighlightRule, PlanPage, SheetPlan } from './sheetPlan';
import type { Template } from './template';

const ROW_HEIGHT = 24;
const TITLE_HEIGHT = 30;

/** Draws a form as data: what to write where, so that its top-left corner stands at the origin; scores by the add-in's functions or by native formulas. */
export function planForm(
  template: Template,
  wanted: FormContent,
  origin: CellPosition,
  scheme: Scheme,
  formulaStyle: FormulaStyle = functionFormulas,
): SheetPlan {
  const content = wanted.indicators.length > 0 ? wanted : { ...wanted, indicators: [BLANK_INDICATOR] };
  const rows = formRows(template, content);
  const canvas = new PlanCanvas(origin, rows.last + 1, template.columnWidths, ROW_HEIGHT);
  canvas.rowHeights[rows.title] = TITLE_HEIGHT;
  const context: PlanContext = { template, content, scheme, formulaStyle, rows, canvas };
  planHeader(context);
  planFunds(context);
  planGoals(context);
  planIndicators(context);
  planTotals(context);
  planFooters(context);
  planStyles(context);
  planHeights(context);
  return {
    range: canvas.wholeRange,
    formulas: canvas.formulas,
    numberFormats: canvas.numberFormats,
    merges: canvas.merged.map(areaAddress),
    styles: canvas.styles,
    columnWidths: template.columnWidths,
    rowHeights: canvas.rowHeights,
    validations: canvas.validations,
    highlights: planHighlights(context, origin),
    page: planPage(context),
    firstInput: canvas.cell(rows.firstHeader, template.header[0]?.[0]?.value.from ?? 0),
  };
}

function planHighlights({ template, rows, canvas }: PlanContext, origin: CellPosition): HighlightRule[] {
  const columns = (field: PrintedField): MarkedColumns | null => {
    const span = findIndicatorSpan(template, field);
    return span && { first: columnName(origin.column + span.from), last: columnName(origin.column + span.to) };
  };
  const at = (row: number, column: number): MarkedCell => {
    const [top, left] = [origin.row + row, origin.column + column];
    return { cell: fixedCellAddress(top, left), range: areaAddress(mergeAt(canvas.merged, top, left)) };
  };
  const weight = findIndicatorSpan(template, 'weight');
  const fund = (field: FundField) => at(rows.fundsTotal, fundSpan(template, field).from);
  return liveRules({
    firstRow: origin.row + rows.firstIndicator,
    lastRow: origin.row + rows.lastIndicator,
    targetColumn: columnName(origin.column + indicatorSpan(template, 'target').from),
    actualColumn: columnName(origin.column + indicatorSpan(template, 'actual').from),
    weightColumn: columns('weight')?.first ?? null,
    scoreColumns: columns('score'),
    explanationColumns: columns('explanation'),
    totalWeight: weight && at(rows.total, weight.from),
    execution: { score: fund('score'), budget: fund('budget').cell, executed: fund('executed').cell },
  });
}

/** A4, upright unless the form is too wide for it, the form one page wide. */
function planPage({ template: { orientation }, rows, canvas }: PlanContext): PlanPage {
  const heading = canvas.origin.row + rows.indicatorsHeading + 1;
  return {
    paper: 'A4',
    orientation,
    fitToWidthPages: 1,
    centerHorizontally: true,
    printArea: canvas.wholeRange,
    titleRows: `${heading}:${heading}`,
    laterFooter: PAGE_NUMBER,
    margins: PAGE_MARGINS,
  };
}
