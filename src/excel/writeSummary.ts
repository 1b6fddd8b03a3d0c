import { excelMessages } from '../core/messages/excel';
import { summaryMessages } from '../core/messages/summary';
import type { Scheme } from '../core/scheme/scheme';
import { legalSheetName } from '../core/sheet/sheetName';
import { arrangeLines } from '../core/summary/sheet/arrangeLines';
import { gradeBlockRows } from '../core/summary/sheet/planGradeBlock';
import { planSummaryHead } from '../core/summary/sheet/planSummaryHead';
import { summaryWords } from '../core/summary/sheet/summaryWords';
import { TablePlace } from '../core/summary/sheet/tablePlace';
import type { SummaryRow } from '../core/summary/summary';
import { changeLines, placeBlock } from './changeSummaryLines';
import { drawSummary, drawSummaryHead } from './drawSummary';
import { findSummary } from './findSummary';
import type { PresentSummary, SummarySearch } from './findSummary';
import { inExcel } from './inExcel';
import { GRADE_BLOCK, SUMMARY_TABLE } from './summaryNames';
import { UserError } from './userError';

/** What was written, and where. */
export interface WriteSummaryResult {
  readonly sheetName: string;
  readonly isNew: boolean;
  /** A sheet that was left alone though it is called 汇总, or was ours before the user changed it; null when there is none. */
  readonly leftAlone: { readonly sheetName: string; readonly reason: 'notOurs' | 'altered' } | null;
  /** A sentence for the user when the sheet is there but its page setup is not. */
  readonly notice: string | null;
}

/**
 * Writes the sheet of all forms, or renews the one there is in place: same sheet, same charts, and what the user has written
 * beside and below stays. One step of undo where Excel offers that. Two round trips (look, write), three for a new sheet (page
 * setup, which Excel refuses without a printer).
 */
export function writeSummary(rows: readonly SummaryRow[], scheme: Scheme): Promise<WriteSummaryResult> {
  return inExcel(async (context) => {
    const search = await findSummary(context);
    context.application.suspendApiCalculationUntilNextSync();
    context.application.suspendScreenUpdatingUntilNextSync();
    return search.present
      ? renewSheet(context, search.present, rows, scheme)
      : createSheet(context, search, rows, scheme);
  });
}

async function renewSheet(
  context: Excel.RequestContext,
  present: PresentSummary,
  rows: readonly SummaryRow[],
  scheme: Scheme,
): Promise<WriteSummaryResult> {
  if (present.isProtected) throw new UserError(excelMessages.sheetProtected(present.sheetName));
  const sheet = context.workbook.worksheets.getItem(present.sheetId);
  const change = arrangeLines(present.table.lines, rows);
  changeLines(sheet, present, change);
  const table = new TablePlace(present.table.origin, change.lines.length);
  const block = placeBlock(sheet, present, change, gradeBlockRows(scheme));
  const drawn = drawSummary(sheet, { lines: change.lines, scheme, table, block, charts: present.charts });
  nameRange(context.workbook, GRADE_BLOCK, sheet.getRange(drawn.block).untrack());
  sheet.visibility = Excel.SheetVisibility.visible;
  sheet.activate();
  await context.sync();
  return { sheetName: present.sheetName, isNew: false, leftAlone: null, notice: null };
}

async function createSheet(
  context: Excel.RequestContext,
  search: SummarySearch,
  rows: readonly SummaryRow[],
  scheme: Scheme,
): Promise<WriteSummaryResult> {
  const { workbook } = context;
  const sheetName = freeName(search.names);
  const sheet = workbook.worksheets.add(sheetName).load('id');
  sheet.position = 0;
  const head = planSummaryHead();
  drawSummaryHead(sheet, head);
  const { lines } = arrangeLines([], rows);
  const table = new TablePlace(head.table, lines.length);
  const block = { row: table.totalRow + 2, column: head.table.column + 1 };
  const drawn = drawSummary(sheet, { lines, scheme, table, block, charts: new Set() });
  nameRange(workbook, SUMMARY_TABLE, sheet.getRange(drawn.table).untrack());
  nameRange(workbook, GRADE_BLOCK, sheet.getRange(drawn.block).untrack());
  sheet.activate();
  sheet.getRange('A1').untrack().select();
  await syncOrRemove(context, sheet);
  return { sheetName, isNew: true, leftAlone: leftAlone(search), notice: await setUpPage(context, sheet, table) };
}

/** 汇总, else 自评汇总, else that with a number. */
function freeName(names: readonly string[]): string {
  const taken = new Set(names.map((name) => name.toLowerCase()));
  const free = summaryWords.sheetNames.find((name) => !taken.has(name));
  return free ?? legalSheetName(summaryWords.sheetNames.at(-1) ?? '', names);
}

function leftAlone({ names, altered }: SummarySearch): WriteSummaryResult['leftAlone'] {
  if (altered !== null) return { sheetName: altered, reason: 'altered' };
  const [wanted] = summaryWords.sheetNames;
  return names.includes(wanted) ? { sheetName: wanted, reason: 'notOurs' } : null;
}

function nameRange(workbook: Excel.Workbook, name: string, range: Excel.Range): void {
  workbook.names.getItemOrNullObject(name).delete();
  workbook.names.add(name, range);
}

/** Excel keeps what a batch did before it failed; half a sheet helps nobody. */
async function syncOrRemove(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    const { id } = sheet.toJSON();
    if (id) context.workbook.worksheets.getItemOrNullObject(id).delete();
    // The first failure is the one to tell.
    await context.sync().catch(() => undefined);
    throw error;
  }
}

/** Landscape, one page wide, with the heading on every page. Gives the sentence to tell when Excel refuses. */
async function setUpPage(
  context: Excel.RequestContext,
  { pageLayout }: Excel.Worksheet,
  table: TablePlace,
): Promise<string | null> {
  pageLayout.paperSize = Excel.PaperType.a4;
  pageLayout.orientation = Excel.PageOrientation.landscape;
  pageLayout.centerHorizontally = true;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintTitleRows(`${table.origin.row + 1}:${table.origin.row + 1}`);
  try {
    await context.sync();
    return null;
  } catch {
    return summaryMessages.pageSetupFailed();
  }
}
