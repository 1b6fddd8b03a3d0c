import type { CellPosition } from '../core/cell/a1';
import type { SummaryLine } from '../core/summary/sheet/arrangeLines';
import { planSummaryCharts } from '../core/summary/sheet/planCharts';
import { planGradeBlock } from '../core/summary/sheet/planGradeBlock';
import type { GradeBlockPlan } from '../core/summary/sheet/planGradeBlock';
import type { SummaryHeadPlan } from '../core/summary/sheet/planSummaryHead';
import { planSummaryTable } from '../core/summary/sheet/planSummaryTable';
import type { SummaryTablePlan } from '../core/summary/sheet/planSummaryTable';
import type { TablePlace } from '../core/summary/sheet/tablePlace';
import { applyStyle } from './applyStyle';
import { setLink } from './setLink';
import { drawChart } from './summaryCharts';
import { writeEntries, writeFormatted } from './writeEntries';
import { writeInBlocks } from './writeInBlocks';

/** Where the parts of the sheet go, and what of them is there already. */
export interface SummaryDrawing {
  readonly lines: readonly SummaryLine[];
  /** Names, the best first. */
  readonly grades: readonly string[];
  readonly table: TablePlace;
  /** The first cell of the block of grades. */
  readonly block: CellPosition;
  /** Names of the charts that are there. */
  readonly charts: ReadonlySet<string>;
}

/** Queues title, note, widths and frozen heading of a new sheet. */
export function drawSummaryHead(sheet: Excel.Worksheet, head: SummaryHeadPlan): void {
  head.rows.forEach(({ range, text, height }, row) => {
    const cells = sheet.getRange(range).untrack();
    cells.merge(false);
    cells.format.rowHeight = height;
    writeEntries(sheet.getCell(row, 0).untrack(), [[text]]);
  });
  head.styles.forEach((style) => applyStyle(sheet, style));
  head.columnWidths.forEach((width, column) => {
    sheet.getCell(0, column).untrack().format.columnWidth = width;
  });
  sheet.getCell(head.table.row, 0).untrack().format.rowHeight = head.headingHeight;
  sheet.freezePanes.freezeRows(head.table.row + 1);
}

/** Queues table, block of grades and charts; gives the addresses of the first two. */
export function drawSummary(sheet: Excel.Worksheet, drawing: SummaryDrawing): { table: string; block: string } {
  const { lines, grades, table, charts } = drawing;
  const block = planGradeBlock(table, grades, drawing.block);
  drawTable(sheet, drawing, planSummaryTable(lines, table));
  drawBlock(sheet, block);
  planSummaryCharts(table, block, lines.length).forEach((chart) => drawChart(sheet, chart, charts.has(chart.name)));
  return { table: table.range, block: block.range };
}

/** The order matters: formats before texts that must stay texts, links before the looks they change. */
function drawTable(sheet: Excel.Worksheet, { lines, table }: SummaryDrawing, plan: SummaryTablePlan): void {
  const range = sheet.getRange(table.range).untrack();
  writeFormatted(range, plan.cells, plan.numberFormats);
  const project = table.columns.findIndex(({ id }) => id === 'project');
  const links = new Map(plan.links.map((link) => [link.cell, link]));
  lines.forEach(({ kind }, index) => {
    if (kind === 'own') return;
    const address = table.cell(table.firstLine + index, 'project');
    const link = links.get(address);
    const cell = sheet.getRange(address).untrack();
    const format = plan.numberFormats[index + 1]?.[project] ?? null;
    if (link) return setLink(cell, link, format);
    // With a link its cell loses its number format.
    cell.clear(Excel.ClearApplyTo.removeHyperlinks);
    writeInBlocks(cell, 'numberFormat', [[format]]);
  });
  plan.styles.forEach((style) => applyStyle(sheet, style));
}

function drawBlock(sheet: Excel.Worksheet, { range, cells, styles }: GradeBlockPlan): void {
  writeEntries(sheet.getRange(range).untrack(), cells);
  styles.forEach((style) => applyStyle(sheet, style));
}
