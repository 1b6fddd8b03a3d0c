import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { editIndicatorRow } from '../../src/excel/editIndicatorRow';
import type { RowEdit } from '../../src/core/sheet/edit/rowEdit';
import { ChangeProblem } from '../../src/excel/runs/changeProblem';
import { takeBackLast } from '../../src/excel/takeBack/takeBackLast';
import { insertContent } from './support/editedForms';
import { contentNamed } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { workbookState } from './support/workbookState';

/**
 * Excel refuses a change as one step of undo, so that it is done once more, and a person edits the form between the two. What the first
 * try did either stays or is taken back; Excel does not say which.
 */

const FORM = '行';
const TYPED = '旁人键入';

let excel: RunningExcel;
afterEach(() => excel.dispose());

async function form(refusedGroup: 'stays' | 'isTakenBack'): Promise<string> {
  excel = await startExcel({ undo: { refusedGroup }, ...withFunctions });
  answerFunctions();
  return insertContent(excel, contentNamed(FORM));
}

const outcomeOf = (action: Promise<unknown>): Promise<string> =>
  action.then(
    () => 'done',
    (error: unknown) => (error instanceof ChangeProblem ? error.outcome : String(error)),
  );

const texts = (text: string) =>
  excel.engine
    .snapshot(FORM)
    .formulas.flat()
    .filter((held) => held === text).length;

/** The request that writes comes after three looks; the second try looks once, and writes. */
const WRITING = 4;
const KINDS: readonly RowEdit[] = [{ kind: 'addBelow' }, { kind: 'delete' }, { kind: 'moveDown' }];
const CASES = KINDS.flatMap((edit) =>
  (['stays', 'isTakenBack'] as const).flatMap((group) => [1, 2].map((later) => ({ edit, group, later }))),
);

describe.each(CASES)('$edit.kind, what was refused $group, an edit before request $later of the second try', (one) => {
  const { edit, group, later } = one;

  async function during(change: () => void): Promise<{ readonly outcome: string; readonly before: unknown }> {
    const sheetId = await form(group);
    await excel.settle();
    const before = workbookState(excel).sheets;
    excel.host.failures.failRequest(WRITING, 'UndoNotSupported', 'Select');
    excel.host.failures.editBefore(WRITING + later, change);
    const outcome = await outcomeOf(editIndicatorRow({ sheetId, cell: 'D15', edit }));
    await excel.settle();
    return { outcome, before };
  }

  test('a text typed in the form stays, and the change is refused or a part of it is said', async () => {
    const { outcome } = await during(() => excel.user.typeText(FORM, 'I13', TYPED));
    expect(texts(TYPED)).toBe(1);
    expect(outcome).toBe(group === 'isTakenBack' ? 'none' : 'partly');
  });

  test('rows put in above: nothing is written in another row', async () => {
    const { outcome, before } = await during(() => void excel.user.insertLines(FORM, '1:2'));
    expect(outcome).toBe('partly');
    if (group === 'stays') return;
    excel.user.deleteLines(FORM, '1:2');
    await excel.settle();
    expect(workbookState(excel).sheets).toEqual(before);
  });
});

test('what a first try has left is taken back where the second is refused', async () => {
  const sheetId = await form('stays');
  await excel.settle();
  const before = workbookState(excel).sheets;
  excel.host.failures.failRequest(WRITING, 'UndoNotSupported', 'Select');
  excel.host.failures.editBefore(WRITING + 1, () => excel.user.typeText(FORM, 'I13', TYPED));
  expect(await outcomeOf(editIndicatorRow({ sheetId, cell: 'D15', edit: { kind: 'addBelow' } }))).toBe('partly');
  await takeBackLast();
  excel.user.typeText(FORM, 'I13', '');
  await excel.settle();
  expect(JSON.stringify(workbookState(excel).sheets)).toHaveLength(JSON.stringify(before).length);
});
