import { GENERAL, TEXT_FORMAT } from '../core/cell/numberFormat';
import { arrangeReturns, returnOperations } from '../core/returns/arrangeReturns';
import type { ReturnChange } from '../core/returns/arrangeReturns';
import { planReturns, returnHead, returnHeadStyles, returnHeading, returnWidths } from '../core/returns/planReturns';
import { ReturnTable } from '../core/returns/returnTable';
import type { ReturnedForm } from '../core/returns/returnedForm';
import { returnWords } from '../core/returns/returnWords';
import type { ReturnsWritten } from '../core/returns/returnsWritten';
import { heldBy } from '../core/sheet/edit/entry';
import { tableEdit } from '../core/takeBack/tableEdit';
import { excelMessages } from '../wording/excel';
import { canUndo } from './apiSupport';
import { applyStyle } from './applyStyle';
import { asOneStep } from './asOneStep';
import { drawNewSheet, drawSheets } from './drawSheets';
import { findReturns } from './findReturns';
import type { PresentReturns } from './findReturns';
import { loadGrid } from './loadedGrid';
import { syncGuarded } from './guardCells';
import { formsMoved, guardForms } from './guardForms';
import { inExcel } from './inExcel';
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
import { Checkpoint } from './runs/checkpoint';
import { makeChange, refuseWhileOpen } from './runs/makeChange';
import { isUnanswered } from './runs/noAnswer';
import { putBack } from './runs/putBack';
import { setLink } from './setLink';
import { queueTablePage } from './setUpPages';
import { RETURN_TABLE, nameRange } from './summaryNames';
import { plainLooks } from './plainLooks';
import { lastAction } from './takeBack/lastAction';
import { runTakeBack } from './takeBack/takeBack';
import { takeBackReturns } from './takeBack/takeBackReturns';
import { UserError } from './userError';
import { writeEntries, writeFormatted } from './writeEntries';

/** Points. */
const TITLE_HEIGHT = 30;

/** What was written, and where. */
export interface WriteReturnsResult extends ReturnsWritten {
  /** Whether Ctrl+Z takes it back. */
  readonly undoable: boolean;
}

/**
 * Writes the sheet of what forms are returned for, or renews the one there is in place: what people have written in its lines and beside
 * them stays in those lines, wherever the rows of the forms stand by now. `all` are the forms of the workbook, `wanted` those of
 * them that are asked for. One step of undo where Excel offers that. Nothing is done where the forms are elsewhere than they were
 * read (`isFormsMoved`), and where there is nothing to write and no sheet: null.
 */
export async function writeReturns(
  all: readonly ReturnedForm[],
  wanted: ReadonlySet<ReturnedForm>,
): Promise<WriteReturnsResult | null> {
  refuseWhileOpen();
  const search = await inExcel(findReturns);
  if (!search.present && [...wanted].every(({ items }) => items.length === 0)) return null;
  return search.present ? renewSheet(search, search.present, { all, wanted }) : createSheet(search, { all, wanted });
}

interface Wanted {
  readonly all: readonly ReturnedForm[];
  readonly wanted: ReadonlySet<ReturnedForm>;
}

async function renewSheet(
  { nameFormulas }: SheetSearch<PresentReturns>,
  present: PresentReturns,
  { all, wanted }: Wanted,
): Promise<WriteReturnsResult> {
  const { sheetId, sheetName, isHidden } = present;
  if (present.isProtected) throw new UserError((language) => excelMessages[language].sheetProtected(sheetName));
  const change = arrangeReturns(present.lines, all, wanted);
  const checkpoint = new Checkpoint();
  const formsStand = new Checkpoint();
  const begun = new Checkpoint();
  await makeChange<void>(
    async (context, again) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      // A first try that was refused may have done a part.
      const now = again ? ((await findReturns(context)).present ?? present) : present;
      const guard = again ? null : lookOnceMore(sheet, present);
      (await guardForms(context, all))();
      formsStand.queue(context);
      guard?.();
      begun.queue(context);
      pauseExcel(context);
      const found = loadGrid(sheet);
      renew(context.workbook, sheet, now, again ? arrangeReturns(now.lines, all, wanted) : change);
      checkpoint.queue(context);
      const used = loadGrid(sheet);
      if (!isHidden) sheet.activate();
      const moved = () => (formsStand.isReached ? new UserError(changedMeanwhile(sheetName)) : formsMoved());
      if (again) {
        await syncGuarded(context, moved);
        return lastAction.forget();
      }
      const operations = returnOperations(change, present.area.top + 1);
      await syncRenewal(context, { sheet, present, found, used, operations, checkpoint, moved }, async (after) => {
        const undo = takeBackReturns({ present: { ...present, grid: found.read() }, nameFormulas, change, after });
        await putBack(context, {
          places: [sheetName],
          run: async (later) => {
            if (undo) await runTakeBack(later, undo);
            checkpoint.undo();
          },
        });
        throw new UserError(changedMeanwhile(sheetName));
      });
      lastAction.keep(takeBackReturns({ present, nameFormulas, change, after: used.read() }));
    },
    async (context, error) => {
      const { sheet, grid } = await readSheetNow(context, sheetId);
      const isRefused = !isUnanswered(error) && !begun.isEverReached;
      if (isRefused || checkpoint.isUndone) return { kind: 'none' };
      const outcome = renewed(present, grid, { error, checkpoint, edit: plannedEdit(present, change) });
      if (outcome.kind === 'none') return outcome;
      if (outcome.kind === 'done' && grid) {
        lastAction.keep(takeBackReturns({ present, nameFormulas, change, after: grid }));
      } else lastAction.forget();
      return outcome.kind === 'partly' ? { ...outcome, places: [sheet.name] } : outcome;
    },
  );
  // The sheet is renewed, whether or not it can be shown.
  if (isHidden) await showSheet(sheetId).catch(() => undefined);
  return {
    ...counted(change),
    sheetName,
    isNew: false,
    leftAlone: null,
    isPageSetUp: true,
    undoable: canUndo() && !isHidden,
  };
}

async function createSheet(search: SheetSearch<PresentReturns>, { all, wanted }: Wanted): Promise<WriteReturnsResult> {
  const sheetName = freeName(returnWords.sheetNames, search.names);
  const change = arrangeReturns([], all, wanted);
  const table = new ReturnTable({ row: returnHead.length, column: 0 }, change.lines.length);
  const sheetId = await asOneStep(async (context) => {
    (await guardForms(context, all))();
    pauseExcel(context);
    const { workbook } = context;
    const drawing = drawNewSheet(workbook, sheetName, (sheet) => {
      drawHead(sheet, table);
      drawLines(sheet, table, change);
      nameRange(workbook, RETURN_TABLE, sheet.getRange(table.range).untrack());
      return [...returnHead.map((text) => [text]), returnHeading()].map((row) => row.map(heldBy));
    });
    drawing.sheet.activate();
    drawing.sheet.getRange('A1').untrack().select();
    const checkpoint = new Checkpoint();
    checkpoint.queue(context);
    const { restore, keepStep } = takeBackMade(search);
    const drawn = await drawSheets([drawing], checkpoint, () => syncGuarded(context, formsMoved), {
      cleanUp: restore,
      keep: keepStep,
      late: async (_, found) => {
        keepStep(found);
        if (await setUpPage(found[0]?.sheetId ?? '', table)) return { kind: 'done', result: found };
        return { kind: 'partly', places: found.map(({ name }) => name), remedy: 'look' };
      },
    });
    keepStep(drawn);
    return drawn[0]?.sheetId ?? '';
  });
  const isPageSetUp = await setUpPage(sheetId, table);
  return { ...counted(change), sheetName, isNew: true, leftAlone: search.altered, isPageSetUp, undoable: false };
}

/** Whether Excel sets its pages up: it refuses that without a printer, and the sheet is there all the same. */
async function setUpPage(sheetId: string, table: ReturnTable): Promise<boolean> {
  try {
    await inExcel(async (context) => {
      queueTablePage(context.workbook.worksheets.getItem(sheetId), table.origin.row);
      await context.sync();
    });
    return true;
  } catch {
    return false;
  }
}

function counted({ lines, added, deleted }: ReturnChange) {
  const items = lines.flatMap((line) => (line.kind === 'item' ? line : []));
  return {
    forms: new Set(items.map(({ form }) => form)).size,
    items: items.length,
    added: added.length,
    gone: deleted.length,
    settled: lines.filter(({ kind }) => kind === 'settled').length,
  };
}

/** Queues title, note, heading, widths and frozen heading of a new sheet. */
function drawHead(sheet: Excel.Worksheet, table: ReturnTable): void {
  returnHead.forEach((text, row) => writeEntries(sheet.getCell(row, 0).untrack(), [[text]]));
  writeEntries(sheet.getRange(table.heading).untrack(), [returnHeading()], [returnHeading().map(() => GENERAL)]);
  returnHeadStyles(table).forEach((style) => applyStyle(sheet, style));
  sheet.getCell(0, 0).untrack().format.rowHeight = TITLE_HEIGHT;
  returnWidths.forEach((width, column) => {
    sheet.getCell(0, column).untrack().format.columnWidth = width;
  });
  sheet.freezePanes.freezeRows(table.firstLine);
}

/** What renewing the sheet enters. */
function plannedEdit({ area }: PresentReturns, change: ReturnChange): EndedRenewal['edit'] {
  const table = new ReturnTable({ row: area.top, column: area.left }, change.lines.length);
  const { cells, end } = planReturns(change.lines, table);
  const operations = returnOperations(change, table.firstLine);
  return tableEdit(operations, [...cells, [end]], { row: table.firstLine, column: table.origin.column });
}

/** Queues renewing the sheet in place: rows go and come whole, so that whatever people have written moves with its line. */
function renew(workbook: Excel.Workbook, sheet: Excel.Worksheet, { area }: PresentReturns, change: ReturnChange): void {
  const table = new ReturnTable({ row: area.top, column: area.left }, change.lines.length);
  for (const { kind, row } of returnOperations(change, table.firstLine)) {
    const line = sheet.getRange(`${row + 1}:${row + 1}`).untrack();
    if (kind === 'delete') line.delete('Up');
    else {
      line.insert('Down').untrack();
      // It comes with the looks of the row above, which may be the heading.
      plainLooks(sheet, table.rows(row));
    }
  }
  drawLines(sheet, table, change);
  nameRange(workbook, RETURN_TABLE, sheet.getRange(table.range).untrack());
}

/** Queues the lines. The order matters: formats before texts that must stay texts, links before the looks they change. */
function drawLines(sheet: Excel.Worksheet, table: ReturnTable, { lines }: ReturnChange): void {
  const { cells, numberFormats, end, links, styles, heights } = planReturns(lines, table);
  if (lines.length > 0) {
    writeFormatted(sheet.getRange(table.rows(table.firstLine, table.endRow - 1)).untrack(), cells, numberFormats);
  }
  writeFormatted(sheet.getCell(table.endRow, table.origin.column).untrack(), [[end]], [[TEXT_FORMAT]]);
  for (const link of links) setLink(sheet.getRange(link.cell).untrack(), link, TEXT_FORMAT);
  styles.forEach((style) => applyStyle(sheet, style));
  heights.forEach((height, line) => {
    if (height !== null) sheet.getCell(table.firstLine + line, 0).untrack().format.rowHeight = height;
  });
}
