import { excelMessages } from '../wording/excel';
import { summaryMessages } from '../wording/summary';
import { gradesOf } from '../core/summary/gradesOf';
import { arrangeLines, rowAfter, summaryOperations } from '../core/summary/sheet/arrangeLines';
import { summaryChartNames } from '../core/summary/sheet/planCharts';
import { gradeBlockRows, planGradeBlock } from '../core/summary/sheet/planGradeBlock';
import { planSummaryHead } from '../core/summary/sheet/planSummaryHead';
import { planSummaryTable } from '../core/summary/sheet/planSummaryTable';
import { summaryWords } from '../core/summary/summaryWords';
import { lackedColumns } from '../core/summary/sheet/tableColumns';
import { TablePlace } from '../core/summary/sheet/tablePlace';
import type { SummaryRow } from '../core/summary/summary';
import type { SummaryField } from '../core/summary/summaryColumns';
import type { Grid } from '../core/sheet/grid';
import { differingCells, entryOf, heldAt } from '../core/takeBack/heldCell';
import { tableEdit } from '../core/takeBack/tableEdit';
import { asOneStep } from './asOneStep';
import { changeLines, placeBlock } from './changeSummaryLines';
import { drawNewSheet, drawSheets } from './drawSheets';
import { drawSummary, drawSummaryHead } from './drawSummary';
import { findSummary } from './findSummary';
import type { PresentSummary } from './findSummary';
import { loadGrid } from './loadedGrid';
import { syncGuarded } from './guardCells';
import { formsMoved, guardForms } from './guardForms';
import { inExcel } from './inExcel';
import { GRADE_BLOCK, SUMMARY_TABLE, nameRange } from './summaryNames';
import {
  changedMeanwhile,
  freeName,
  lookOnceMore,
  pauseExcel,
  readSheetNow,
  renewed,
  showSheet,
  takeBackMade,
  syncRenewal,
} from './renewSheet';
import type { EndedRenewal, SheetSearch } from './renewSheet';
import { ChangeProblem } from './runs/changeProblem';
import { Checkpoint } from './runs/checkpoint';
import { makeChange, refuseWhileOpen } from './runs/makeChange';
import { NoAnswerError, isUnanswered } from './runs/noAnswer';
import { putBack } from './runs/putBack';
import { queueTablePage } from './setUpPages';
import { lastAction } from './takeBack/lastAction';
import { undoNow } from './takeBack/takeBack';
import { takeBackRenewal } from './takeBack/takeBackRenewal';
import { canUndo } from './apiSupport';
import { UserError } from './userError';
import type { Saying } from '../wording/language';
import { writeEntries } from './writeEntries';

/** What was written, and where. */
export interface WriteSummaryResult {
  readonly sheetName: string;
  readonly isNew: boolean;
  /** A sheet that was left alone though it is called 汇总, or was ours before the user changed it; null when there is none. */
  readonly leftAlone: { readonly sheetName: string; readonly reason: 'notOurs' | 'altered' } | null;
  /** Columns a sheet drawn today has and this one lacks: they are not put in where the user's own cells are. */
  readonly lackedColumns: readonly SummaryField[];
  /** A sentence for the user when the sheet is there but its page setup is not. */
  readonly notice: Saying | null;
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

/**
 * Writes the sheet of all forms, or renews the one there is in place: same sheet, same charts, and what the user has written
 * beside and below stays. One step of undo where Excel offers that. Three round trips: look, look once more and write; one more for a
 * new sheet, for its page setup, which Excel refuses without a printer. Nothing is done where the forms are elsewhere than they were
 * read (`isFormsMoved`).
 */
export async function writeSummary(rows: readonly SummaryRow[]): Promise<WriteSummaryResult> {
  refuseWhileOpen();
  const search = await inExcel(findSummary);
  return search.present ? renewSheet(search, search.present, rows) : createSheet(search, rows);
}

async function renewSheet(
  { nameFormulas }: SheetSearch<PresentSummary>,
  present: PresentSummary,
  rows: readonly SummaryRow[],
): Promise<WriteSummaryResult> {
  const { sheetId, sheetName, isHidden } = present;
  const grades = gradesOf(rows);
  if (present.isProtected) throw new UserError((language) => excelMessages[language].sheetProtected(sheetName));
  const keepStep = (after: Grid): void => {
    const change = arrangeLines(present.table.lines, rows);
    lastAction.keep(takeBackRenewal({ present, nameFormulas, change, grades, after }));
  };
  const formsStand = new Checkpoint();
  const begun = new Checkpoint();
  const checkpoint = new Checkpoint();
  await makeChange<void>(
    async (context, again) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const now = again ? await lookAgain(context, present) : present;
      const guard = again ? null : lookOnceMore(sheet, present);
      (await guardForms(context, rows))();
      formsStand.queue(context);
      guard?.();
      begun.queue(context);
      pauseExcel(context);
      const found = loadGrid(sheet);
      renew(context.workbook, sheet, { present: now, rows, grades });
      checkpoint.queue(context);
      const used = loadGrid(sheet);
      if (!isHidden) sheet.activate();
      const moved = () => (formsStand.isReached ? new UserError(changedMeanwhile(sheetName)) : formsMoved());
      if (again) {
        await syncGuarded(context, moved);
        return lastAction.forget();
      }
      const change = arrangeLines(present.table.lines, rows);
      const operations = summaryOperations(change, present.table.origin.row + 1);
      await syncRenewal(context, { sheet, present, found, used, operations, checkpoint, moved }, async (after) => {
        const seen = { ...present, grid: found.read() };
        const renewal = { present: seen, nameFormulas, change, grades, after };
        await putBack(context, {
          places: [sheetName],
          run: async (later) => {
            await putSheetBack(later, renewal, present.grid);
            checkpoint.undo();
          },
        });
        const why = new UserError(changedMeanwhile(sheetName));
        throw isBlockKept(present, grades) ? why : new ChangeProblem('partly', [sheetName], why, 'look');
      });
      // A block of grades that has come or grown has moved the user's cells about.
      if (isBlockKept(present, grades)) keepStep(used.read());
      else lastAction.forget();
    },
    async (context, error) => {
      const { sheet, grid } = await readSheetNow(context, sheetId);
      const isRefused = !isUnanswered(error) && !begun.isEverReached;
      if (isRefused || (checkpoint.isUndone && isBlockKept(present, grades))) return { kind: 'none' };
      const edit = isBlockKept(present, grades) ? plannedEdit(present, rows) : null;
      const outcome = renewed(present, grid, { error, checkpoint, edit });
      if (outcome.kind === 'none') return outcome;
      if (outcome.kind === 'done' && grid && isBlockKept(present, grades)) keepStep(grid);
      else lastAction.forget();
      return outcome.kind === 'partly' ? { ...outcome, places: [sheet.name] } : outcome;
    },
  );
  // The sheet is renewed, whether or not it can be shown.
  if (isHidden) await showSheet(sheetId).catch(() => undefined);
  const lacked = lackedColumns(present.table.columns);
  return {
    ...{ sheetName, isNew: false, leftAlone: null, lackedColumns: lacked, notice: null },
    undoable: canUndo() && !isHidden,
  };
}

function isBlockKept({ block }: PresentSummary, grades: readonly string[]): boolean {
  return block !== null && block.bottom - block.top + 1 === gradeBlockRows(grades);
}

/** What renewing the table enters. */
function plannedEdit({ table }: PresentSummary, rows: readonly SummaryRow[]): EndedRenewal['edit'] {
  const change = arrangeLines(table.lines, rows);
  const place = new TablePlace(table.origin, change.lines.length, table.columns);
  const operations = summaryOperations(change, place.firstLine);
  return tableEdit(operations, planSummaryTable(change.lines, place).cells, table.origin);
}

/**
 * The sheet as a try has left it that was refused half-way. Lines put in and not yet filled are empty and so go again; lines taken
 * out and those filled are found as they are; a chart that had not got its name yet goes.
 */
async function lookAgain(context: Excel.RequestContext, before: PresentSummary): Promise<PresentSummary> {
  const { present } = await findSummary(context);
  if (!present) return before;
  const { charts } = context.workbook.worksheets.getItem(present.sheetId);
  const known = new Set<string>([...before.allCharts, ...summaryChartNames]);
  present.allCharts.filter((name) => !known.has(name)).forEach((name) => charts.getItem(name).delete());
  return present;
}

/** Puts the sheet back as it was found, as somebody had typed on it since the look; where that cannot be, at least what was typed. */
async function putSheetBack(
  context: Excel.RequestContext,
  renewal: Parameters<typeof takeBackRenewal>[0],
  before: Grid,
): Promise<void> {
  const { present, change, grades } = renewal;
  const { sheetId, table, grid } = present;
  const undo = isBlockKept(present, grades) ? takeBackRenewal(renewal) : null;
  if (undo) return undoNow(context, undo);
  const firstLine = table.origin.row + 1;
  const sheet = context.workbook.worksheets.getItem(sheetId);
  for (const { row, column } of differingCells(before, grid)) {
    if (change.deleted.includes(row - firstLine)) continue;
    const held = heldAt(grid, row, column);
    const range = sheet.getCell(rowAfter(change, firstLine, row), column).untrack();
    writeEntries(range, [[entryOf(held)]], [[held.numberFormat]]);
  }
  await context.sync();
}

interface Renewal {
  readonly present: PresentSummary;
  readonly rows: readonly SummaryRow[];
  readonly grades: readonly string[];
}

/** Queues renewing the sheet in place. */
function renew(workbook: Excel.Workbook, sheet: Excel.Worksheet, { present, rows, grades }: Renewal): void {
  const change = arrangeLines(present.table.lines, rows);
  changeLines(sheet, present, change);
  const table = new TablePlace(present.table.origin, change.lines.length, present.table.columns);
  const block = placeBlock(sheet, present, change, gradeBlockRows(grades));
  // Named at once, so that rows put in for it are found as its own.
  nameRange(workbook, GRADE_BLOCK, sheet.getRange(planGradeBlock(table, grades, block).range).untrack());
  drawSummary(sheet, { lines: change.lines, grades, table, block, charts: present.charts });
}

async function createSheet(
  search: SheetSearch<PresentSummary>,
  rows: readonly SummaryRow[],
): Promise<WriteSummaryResult> {
  const sheetName = freeName(summaryWords.sheetNames, search.names);
  const head = planSummaryHead();
  const { lines } = arrangeLines([], rows);
  const table = new TablePlace(head.table, lines.length);
  const sheetId = await asOneStep(async (context) => {
    (await guardForms(context, rows))();
    pauseExcel(context);
    const { workbook } = context;
    const drawing = drawNewSheet(workbook, sheetName, (sheet) => {
      drawSummaryHead(sheet, head);
      const block = { row: table.totalRow + 2, column: head.table.column + 1 };
      const drawn = drawSummary(sheet, { lines, grades: gradesOf(rows), table, block, charts: new Set() });
      nameRange(workbook, SUMMARY_TABLE, sheet.getRange(drawn.table).untrack());
      nameRange(workbook, GRADE_BLOCK, sheet.getRange(drawn.block).untrack());
      return head.rows.map(({ text }) => [text]);
    });
    drawing.sheet.activate();
    drawing.sheet.getRange('A1').untrack().select();
    const checkpoint = new Checkpoint();
    checkpoint.queue(context);
    const { restore, keepStep } = takeBackMade(search);
    const drawnSheets = await drawSheets([drawing], checkpoint, () => syncGuarded(context, formsMoved), {
      cleanUp: restore,
      keep: keepStep,
      late: async (_, found) => {
        keepStep(found);
        const notice = await putFirst(found[0]?.sheetId ?? '', table);
        if (notice === null) return { kind: 'done', result: undefined };
        return { kind: 'partly', places: found.map(({ name }) => name), remedy: 'look' };
      },
    });
    keepStep(drawnSheets);
    return drawnSheets[0]?.sheetId ?? '';
  });
  const notice = await putFirst(sheetId, table);
  return { sheetName, isNew: true, leftAlone: leftAlone(search), lackedColumns: [], notice, undoable: false };
}

function leftAlone({ names, altered }: SheetSearch<PresentSummary>): WriteSummaryResult['leftAlone'] {
  if (altered !== null) return { sheetName: altered, reason: 'altered' };
  const [wanted] = summaryWords.sheetNames;
  return names.includes(wanted) ? { sheetName: wanted, reason: 'notOurs' } : null;
}

/**
 * Makes the sheet the first one, and sets its pages up: landscape, one page wide, with the heading on every page. No part of the
 * step of undo: on Windows and Mac Excel cannot undo the former. Gives the sentence to be said when Excel refuses the latter, which it
 * does without a printer, or both.
 */
async function putFirst(sheetId: string, table: TablePlace): Promise<Saying | null> {
  const isFirst = new Checkpoint();
  try {
    await setUpSheet(sheetId, table, isFirst);
    return null;
  } catch (error) {
    if (isFirst.isReached) return (language) => summaryMessages[language].pageSetupFailed();
    // A request without an answer was carried out as a whole or not at all.
    if (error instanceof NoAnswerError && error.reason === 'lost' && (await isPutFirst(sheetId))) return null;
    return (language) => summaryMessages[language].notPutFirst();
  }
}

async function isPutFirst(sheetId: string): Promise<boolean> {
  try {
    return await inExcel(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId).load('position');
      await context.sync();
      return sheet.position === 0;
    });
  } catch {
    return false;
  }
}

function setUpSheet(sheetId: string, table: TablePlace, isFirst: Checkpoint): Promise<void> {
  return inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.position = 0;
    isFirst.queue(context);
    queueTablePage(sheet, table.origin.row);
    await context.sync();
  });
}
