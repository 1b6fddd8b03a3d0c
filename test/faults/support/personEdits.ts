import type { RunningExcel } from '../../../preview/node/startExcel';
import type { PaneAction } from './paneAction';
import { FORM } from './faultWorkbook';
import type { Random } from '../../fuzz/random';

/** Something a person does to the sheet of an action. */
export interface PersonEdit {
  readonly name: string;
  /** What is entered and must not get lost; '' for nothing. */
  readonly text: string;
  /** Whether the sheet is gone with it. */
  readonly deletesSheet?: boolean;
  readonly make: (excel: RunningExcel) => void;
  /** The same edit once an action has moved its cell; left out where none does. */
  readonly afterwards?: PersonEdit;
}

/** What is typed: no action enters it. */
const TEXT = '旁人键入';

/** Everything a person may do while an action is under way. */
export function personEdits(action: PaneAction): PersonEdit[] {
  const { sheet = FORM, cells } = action;
  const [cell = 'A1'] = cells;
  return [
    ...cells.map((at) => typingBeside(action, at)),
    typing(sheet, 'K30'),
    {
      name: 'a row put in above',
      text: '',
      make: ({ user }) => void user.insertLines(sheet, '6:6'),
    },
    { name: `a row put in at ${cell}`, text: '', make: ({ user }) => void user.insertLines(sheet, rowsOf(cell)) },
    {
      name: `a row put in at ${cell} and filled`,
      text: TEXT,
      make: ({ user }) => {
        user.insertLines(sheet, rowsOf(cell));
        user.typeText(sheet, `D${rowsOf(cell).split(':')[0]}`, TEXT);
      },
    },
    { name: 'a row taken out above', text: '', make: ({ user }) => void user.deleteLines(sheet, '2:2') },
    { name: `the row of ${cell} taken out`, text: '', make: ({ user }) => void user.deleteLines(sheet, rowsOf(cell)) },
    { name: 'a column put in', text: '', make: ({ user }) => void user.insertLines(sheet, 'A:A') },
    {
      name: `cells pasted at ${cell}`,
      text: TEXT,
      make: ({ user }) => void user.paste(sheet, cell, `${TEXT}\t5\t5\n乙\t6\t6`),
    },
    { name: 'the sheet renamed', text: '', make: ({ user }) => user.renameSheet(sheet, `${sheet}改`) },
    { name: 'the sheet deleted', text: '', deletesSheet: true, make: ({ user }) => user.deleteSheet(sheet) },
    { name: 'the sheet protected', text: '', make: ({ user }) => user.protectSheet(sheet) },
  ];
}

/** Columns and rows of the form, with some around it. */
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I', 'J', 'L'];
const LAST_ROW = 24;

/** Something a person does in a cell or with a row of any place. */
export function randomEdit(action: PaneAction, random: Random): PersonEdit {
  const row = random.between(1, LAST_ROW);
  switch (random.below(3)) {
    case 0:
      return typingBeside(action, `${random.pick(COLUMNS)}${row}`);
    case 1:
      return rowPutIn(action, row);
    default:
      return rowTakenOut(action, row);
  }
}

/** A row put in anywhere. */
export function rowPutIn(action: PaneAction, row: number): PersonEdit {
  const { sheet = FORM } = action;
  return moving(action, row, (at) => ({
    name: `row ${row} put in`,
    text: '',
    make: ({ user }) => void user.insertLines(sheet, `${at}:${at}`),
  }));
}

/** A row taken out anywhere. */
export function rowTakenOut(action: PaneAction, row: number): PersonEdit {
  const { sheet = FORM } = action;
  return moving(action, row, (at) => ({
    name: `row ${row} taken out`,
    text: '',
    make: ({ user }) => void user.deleteLines(sheet, `${at}:${at}`),
  }));
}

/** An edit of a row that may be elsewhere after the action. */
function moving({ takesOut }: PaneAction, row: number, edit: (row: number) => PersonEdit): PersonEdit {
  return takesOut === undefined || row <= takesOut ? edit(row) : { ...edit(row), afterwards: edit(row - 1) };
}

/** Typing into a cell that may be elsewhere after the action. */
export function typingBeside({ sheet = FORM, takesOut }: PaneAction, cell: string): PersonEdit {
  const row = Number(cell.replace(/\D/g, ''));
  const edit = typing(sheet, cell);
  if (takesOut === undefined || row <= takesOut) return edit;
  return { ...edit, afterwards: typing(sheet, cell.replace(String(row), String(row - 1))) };
}

function typing(sheet: string, cell: string): PersonEdit {
  return { name: `${cell} typed`, text: TEXT, make: ({ user }) => void user.typeText(sheet, cell, TEXT) };
}

function rowsOf(cell: string): string {
  const row = cell.replace(/\D/g, '');
  return `${row}:${row}`;
}
