import type { RunningExcel } from '../../preview/node/startExcel';
import { ManualClock } from '../excel/support/manualClock';
import { GOOD_VERDICTS, Judge } from './support/judge';
import { PANE_ACTIONS } from './support/paneActions';
import type { PaneAction } from './support/paneAction';
import { personEdits, rowPutIn, rowTakenOut, typingBeside } from './support/personEdits';
import type { PersonEdit } from './support/personEdits';
import { REQUEST_FAULTS } from './support/requestFaults';
import { withoutWaiting } from './support/noWaiting';
import { Trials } from './support/trial';

// A part of what npm run test:faults -- --interleavings tries: what came out wrong once.

withoutWaiting();
const trials = new Trials(ManualClock.use());
const judge = new Judge(trials);

afterAll(() => trials.dispose());

type Edit = (action: PaneAction) => PersonEdit;
const putIn =
  (row: number): Edit =>
  (action) =>
    rowPutIn(action, row);
const takenOut =
  (row: number): Edit =>
  (action) =>
    rowTakenOut(action, row);
const named =
  (name: string): Edit =>
  (action) => {
    const edit = personEdits(action).find((one) => one.name === name);
    if (!edit) throw new Error(name);
    return edit;
  };

/** The edit is made before the request, with which something goes wrong where a fault is named, or with the one named. */
type Case = readonly [action: string, request: number, edit: Edit, fault?: string, faulty?: number];
const ONCE_WRONG: readonly Case[] = [
  ['插入·选中处', 3, named('D60 typed'), 'refused before, as it is too large'],
  ['整理粘贴', 2, putIn(22)],
  ['删一行', 4, named('a row put in at D15'), 'refused before, as it is too large'],
  ['更新退回意见', 4, putIn(21)],
  ['新建汇总', 5, putIn(1)],
  ['加一行', 4, takenOut(21)],
  ['更新退回意见', 6, takenOut(21), 'refused at the first action'],
  ['忽略', 2, named('G13 typed')],
  ['忽略', 2, named('the sheet renamed')],
  ['忽略', 4, named('the sheet protected')],
  // Excel has refused all of it, or has never got it: what is otherwise somebody else has done.
  ['得分换成公式', 2, named('a row put in at H13 and filled'), 'refused at the first action'],
  ['更新退回意见', 5, (action) => typingBeside(action, 'A20'), 'answer lost, not carried out'],
  // What was to be put back went with its sheet.
  ['撤回', 3, named('the sheet deleted'), 'answer lost, carried out'],
  // Texts that repeat stood where those of a deleted row's neighbours would, with a row more above them.
  ['删一行', 4, putIn(1), 'answer lost, carried out'],
  // The row's coming ended the offer, and the notice still told of it.
  ['解除定稿', 2, named('a row put in at H14 and filled'), 'refused at the first action', 3],
  // What is read once more before it is written could not be stopped.
  ['新建汇总', 5, putIn(10), 'no answer until after 停止', 7],
  // A request that was refused half-way had written over what was typed since the look; a form half taken away kept its formats.
  ['上移', 2, named('I15 typed'), 'refused after a few actions', 4],
  ['插入·选中处', 3, named('cells pasted at A45'), 'refused after a few actions', 5],
  ['更新退回意见', 6, named('A12 typed'), 'refused at the last action'],
  ['更新汇总', 6, named('N4 typed'), 'refused after a few actions'],
  // Its row was out, and nothing but looks was missing.
  ['撤回', 3, named('a row put in above'), 'no answer until after 停止, then refused after a few actions'],
  // A row that was typed into was put back, and its merged cells were not.
  ['撤回', 2, named('cells pasted at D15'), 'refused before, as a cell is edited for long', 3],
  // A row came where it was to write, and what never arrived was taken for done, or for a part.
  ['上移', 4, named('a row put in at D15 and filled'), 'answer lost, not carried out'],
  ['加一行', 4, named('D16 typed'), 'answer lost, not carried out'],
  ['更新退回意见', 6, putIn(16), 'no answer until after 停止'],
  ['撤回', 2, named('the row of D15 taken out'), 'answer lost, not carried out'],
  // Its marks had gone with the sheet, and nobody could look for others.
  ['标记·关', 3, named('the sheet deleted'), 'refused at the last action', 5],
  ['设打印区域', 2, named('a row put in at I14 and filled'), 'refused before, as a cell is edited for a moment'],
];

test.each(
  ONCE_WRONG.map(([name, request, edit, fault = '', faulty = request], index) => ({
    ...{ index, name, request, edit, fault, faulty },
  })),
)(
  '$index $name, an edit before request $request $fault: as if it had been made before or after',
  async ({ name, request, edit, fault, faulty }) => {
    const action = PANE_ACTIONS.find((one) => one.name === name);
    if (!action) throw new Error(name);
    const wrong = REQUEST_FAULTS.find((one) => one.name === fault);
    const order = wrong && { order: (excel: RunningExcel) => wrong.order(excel, faulty) };
    const { verdict, reason } = await judge.ofEdit(action, edit(action), request, order);
    expect([verdict, GOOD_VERDICTS.has(verdict) ? '' : reason]).toEqual([verdict, '']);
  },
);
