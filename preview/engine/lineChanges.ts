import type { ICommandInfo, IRange } from './univer';
import { MAX_COLUMNS, MAX_ROWS } from './address';
import type { Area } from './address';
import type { EngineContext } from './engineContext';
import type { CellsChange } from './engineEvents';
import { toArea } from './univerRange';

/** Univer's commands that insert or delete whole lines, whoever calls them. Undo does not go through them. */
const COMMANDS: Readonly<Record<string, Exclude<CellsChange, 'RangeEdited'>>> = {
  'sheet.command.insert-row-by-range': 'RowInserted',
  'sheet.command.remove-row-by-range': 'RowDeleted',
  'sheet.command.insert-col-by-range': 'ColumnInserted',
  'sheet.command.remove-col-by-range': 'ColumnDeleted',
};

interface LineParams {
  readonly subUnitId: string;
  readonly range: IRange;
}

/** Whole rows or columns of a sheet that are inserted or deleted. */
export interface LineChange {
  readonly sheetId: string;
  readonly change: Exclude<CellsChange, 'RangeEdited'>;
  /** All of the rows or columns, as Excel counts them. */
  readonly area: Area;
}

/** What a command of Univer's does to the lines of a sheet, null when it is another command. */
export function lineChange({ id, params }: Readonly<ICommandInfo>): LineChange | null {
  const change = COMMANDS[id];
  if (!change || !params) return null;
  const { subUnitId, range } = params as LineParams;
  return { sheetId: subUnitId, change, area: wholeLines(change, toArea(range)) };
}

/**
 * Calls `follow` after lines were inserted or deleted, for what lies beside the cells; what it changes joins the
 * step of undo.
 */
export function followLines(
  context: EngineContext,
  follow: (sheetId: string, change: CellsChange, area: Area) => void,
): void {
  context.commands.onCommandExecuted((command) => {
    const lines = lineChange(command);
    if (lines) context.undoSteps.joinLatest(() => follow(lines.sheetId, lines.change, lines.area));
  });
}

/** All of the rows or columns, as Excel counts them. */
export function wholeLines(change: CellsChange, area: Area): Area {
  const rows = change === 'RowInserted' || change === 'RowDeleted';
  return rows ? { ...area, column: 0, columns: MAX_COLUMNS } : { ...area, row: 0, rows: MAX_ROWS };
}
