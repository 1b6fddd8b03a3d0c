import type { CellValue } from '../../src/core/cell/cell';
import { formulaEntry } from '../../src/core/sheet/edit/entry';
import { textEntry } from '../../src/core/sheet/edit/literalEntry';
import { applyFixes } from '../../src/excel/applyFixes';
import { editIndicatorRow } from '../../src/excel/editIndicatorRow';
import { insertForm } from '../../src/excel/insertForm';
import { REQUEST_DEADLINE } from '../../src/excel/runs/requestWaits';
import { lastAction } from '../../src/excel/takeBack/lastAction';
import { takeBackLast } from '../../src/excel/takeBack/takeBackLast';
import { describeError } from '../../src/excel/userError';
import { writeCells } from '../../src/excel/writeCells';
import { insertContent } from './support/editedForms';
import { contentNamed, requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { ManualClock } from './support/manualClock';
import { useExcel } from './support/testExcel';
import type { User } from '../../preview/engine/user';
import { changeMessages } from '../../src/wording/excel';
import { rowMessages } from '../../src/wording/pane';
import { parseCellAddress } from '../../src/core/cell/a1';

/**
 * A person types just before the request that writes. That is refused half-way, or it is answered, and the request after it, that would put
 * the text back, is refused or gets lost. The text is in its cell all the same, and the action never says that it was simply done.
 */

const excel = useExcel(withFunctions);
const clock = ManualClock.use();
beforeAll(() => answerFunctions());

const TEXT = '旁人键入';
const nameOf = (sheetId: string) => excel().engine.sheets.byId(sheetId)?.name ?? '';

interface Case {
  readonly prepare?: (sheetId: string) => Promise<unknown>;
  /** Whether nothing is done then. */
  readonly isRefused?: boolean;
  readonly act: (sheetId: string) => Promise<unknown>;
  /** The cell typed into, and where its text belongs afterwards. */
  readonly cell: string;
  /** The request that writes, from 1, and those that put back after it. */
  readonly writes: number;
  readonly puttingBack: readonly number[];
}

const reasons = (sheetId: string) => ({
  sheetId,
  entries: ['I14', 'I15'].map((cell) => ({ cell, oldFormula: '', entry: textEntry('原因', 'General') })),
});
const entered = (sheetId: string) => applyFixes(sheetId, { changes: reasons(sheetId).entries, deleteRows: [] });
const moved = (sheetId: string) => editIndicatorRow({ sheetId, cell: 'D15', edit: { kind: 'moveDown' } });
const drawn = async (sheetId: string) => {
  excel().user.select(nameOf(sheetId), 'A45');
  await excel().settle();
  return insertForm({ ...requestFor(contentNamed('选中处')), place: 'selection' });
};

const added = (sheetId: string) => editIndicatorRow({ sheetId, cell: 'D15', edit: { kind: 'addBelow' } });
const deleted = (sheetId: string) => editIndicatorRow({ sheetId, cell: 'D15', edit: { kind: 'delete' } });

const CASES: Readonly<Record<string, Case>> = {
  'cells, all or none': { act: entered, isRefused: true, cell: 'I15', writes: 2, puttingBack: [3] },
  'cells, those that can be': {
    act: (sheetId) => writeCells([reasons(sheetId)], { onConflict: 'skip' }),
    ...{ cell: 'I15', writes: 2, puttingBack: [3] },
  },
  'a row moved': { act: moved, isRefused: true, cell: 'E15', writes: 4, puttingBack: [6] },
  'a row deleted': { act: deleted, isRefused: true, cell: 'E15', writes: 4, puttingBack: [6, 7] },
  'a form at the selection': { act: drawn, isRefused: true, cell: 'C47', writes: 3, puttingBack: [5, 6] },
  'cells taken back': { prepare: entered, act: takeBackLast, cell: 'I15', writes: 3, puttingBack: [4] },
  'a row moved and taken back': { prepare: moved, act: takeBackLast, cell: 'E15', writes: 3, puttingBack: [4] },
  'a row put in and taken back': { prepare: added, act: takeBackLast, cell: 'E16', writes: 2, puttingBack: [3] },
  'a form taken back': { prepare: drawn, act: takeBackLast, cell: 'C47', writes: 2, puttingBack: [3] },
};

const FAULTS = {
  'refused half-way': (request: number) => excel().host.failures.failAtAction(request, 'GeneralException', 5),
  'lost, not carried out': (request: number) => excel().host.failures.loseReply(request, 'before'),
} as const;

/** Does it while time goes by wherever only that helps; gives what it says, null where it was simply done. */
async function said(action: () => Promise<unknown>): Promise<string | null> {
  let isOver = false;
  const outcome = action()
    .then(
      () => null,
      (error: unknown) => describeError(error)('zh-CN'),
    )
    .finally(() => (isOver = true));
  while (!isOver) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    if (excel().host.idle) clock.advance(REQUEST_DEADLINE / 5);
  }
  await excel().settle();
  return outcome;
}

/** What the request that writes comes to itself. */
const REFUSALS = {
  'refused after most of it': (request: number) => excel().host.failures.failAtAction(request, 'GeneralException', 60),
  'refused at the last action': (request: number) => excel().host.failures.failAtAction(request, 'AccessDenied', -1),
} as const;

const trials = Object.entries(CASES).flatMap(([name, one]) => [
  ...Object.entries(REFUSALS).map(([fault, order]) => ({ name, one, request: one.writes, fault, order })),
  ...one.puttingBack.flatMap((request) =>
    Object.entries(FAULTS).map(([fault, order]) => ({ name, one, request, fault, order })),
  ),
]);

const formulasOf = (sheetId: string) => excel().engine.snapshot(nameOf(sheetId)).formulas;
const only = (formulas: readonly (readonly unknown[])[]) =>
  formulas
    .map((row) =>
      row
        .map((held) => (typeof held === 'string' || typeof held === 'number' ? held : ''))
        .join('|')
        .replace(/\|+$/, ''),
    )
    .join('\n')
    .trimEnd();

let projects = 0;
test.each(trials)(
  '$name, request $request $fault: the text typed meanwhile is there',
  async ({ one: { prepare, act, isRefused = false, cell, writes }, request, order }) => {
    const sheetId = await insertContent(excel(), contentNamed(`放回${(projects += 1)}`));
    await prepare?.(sheetId);
    await excel().settle();
    const before = formulasOf(sheetId);
    excel().host.failures.editBefore(writes, () => excel().user.typeText(nameOf(sheetId), cell, TEXT));
    order(request);
    const message = await said(() => act(sheetId));
    excel().host.failures.clear();
    const formulas = formulasOf(sheetId);
    const places = formulas.flatMap((row, r) =>
      row.flatMap((held, c) => (held === TEXT ? `${String.fromCharCode(65 + c)}${r + 1}` : [])),
    );
    expect(places).toEqual([cell]);
    if (isRefused) {
      if (request === writes) expect(message).not.toBeNull();
      else expect(message).toContain(changeMessages['zh-CN'].none);
      const { row, column } = parseCellAddress(cell);
      const wanted = formulas.map((line, r) =>
        line.map((_, c) => (r === row && c === column ? TEXT : (before[r]?.[c] ?? ''))),
      );
      expect(only(formulas)).toBe(only(wanted));
    }
    excel().user.deleteSheet(nameOf(sheetId));
  },
);

test('what is typed beside the form just before a row is put in stays when that is taken back', async () => {
  const sheetId = await insertContent(excel(), contentNamed('表旁'));
  await excel().settle();
  excel().host.failures.editBefore(4, () => excel().user.typeText(nameOf(sheetId), 'L30', TEXT));
  await added(sheetId);
  await excel().settle();
  await takeBackLast();
  await excel().settle();
  // In the row it has come to as the row went in, and gone back with it.
  expect(excel().engine.text(nameOf(sheetId), 'L30')).toBe(TEXT);
});

const scores = (sheetId: string) => {
  const formulas = formulasOf(sheetId);
  const entries = ['H14', 'H15', 'H16'].map((cell, index) => {
    return { cell, oldFormula: formulas[13 + index]?.[7] as CellValue, entry: formulaEntry(`=${index}+1`) };
  });
  return { sheetId, entries, landmarks: [{ cell: 'A1', formula: String(formulas[0]?.[0]) }] };
};
const moving = {
  'cells, all or none': (sheetId: string) => {
    const { entries: changes, landmarks } = scores(sheetId);
    return applyFixes(sheetId, { changes, landmarks, deleteRows: [] });
  },
  'cells, those that can be': (sheetId: string) => writeCells([scores(sheetId)], { onConflict: 'skip' }),
};

const WAYS: Readonly<Record<string, (user: User, sheet: string) => () => unknown>> = {
  'a row is put in': (user, sheet) => {
    user.insertLines(sheet, '1:1');
    return () => user.deleteLines(sheet, '1:1');
  },
  'a column is put in': (user, sheet) => {
    user.insertLines(sheet, 'A:A');
    return () => user.deleteLines(sheet, 'A:A');
  },
};

describe.each(Object.entries(moving))('%s', (_, act) => {
  test.each(Object.entries(WAYS))(
    '%s just before they are entered: Excel refuses it, and nothing is changed',
    async (_way, move) => {
      const sheetId = await insertContent(excel(), contentNamed(`移动${(projects += 1)}`));
      await excel().settle();
      const before = formulasOf(sheetId);
      let back = (): unknown => undefined;
      excel().host.failures.editBefore(2, () => (back = move(excel().user, nameOf(sheetId))));
      const done = await act(sheetId).then(
        (result) => ('written' in result ? result.written.length : null),
        (error: unknown) => describeError(error)('zh-CN'),
      );
      expect([0, rowMessages['zh-CN'].rowChanged()]).toContain(done);
      back();
      expect(only(formulasOf(sheetId))).toBe(only(before));
      excel().user.deleteSheet(nameOf(sheetId));
    },
  );

  test.each(Object.entries(WAYS))(
    '%s just before they are entered, and no answer comes: nothing was changed, and that is said',
    async (_way, move) => {
      const sheetId = await insertContent(excel(), contentNamed(`没有答复${(projects += 1)}`));
      await excel().settle();
      const before = formulasOf(sheetId);
      let back = (): unknown => undefined;
      excel().host.failures.editBefore(2, () => (back = move(excel().user, nameOf(sheetId))));
      excel().host.failures.loseReply(2, 'after');
      expect(await said(() => act(sheetId))).toContain(changeMessages['zh-CN'].none);
      back();
      expect(only(formulasOf(sheetId))).toBe(only(before));
      excel().user.deleteSheet(nameOf(sheetId));
    },
  );

  test.each(Object.entries(WAYS))(
    'they are entered, no answer comes, and then %s: that is done',
    async (_way, move) => {
      const sheetId = await insertContent(excel(), contentNamed(`后来${(projects += 1)}`));
      await excel().settle();
      excel().host.failures.loseReply(2, 'after');
      excel().host.failures.editBefore(4, () => void move(excel().user, nameOf(sheetId)));
      expect(await said(() => act(sheetId))).toBeNull();
      excel().user.deleteSheet(nameOf(sheetId));
    },
  );
});

test('a writing that was lost, with a text of somebody else in its place: nothing was changed, and the text is not ours', async () => {
  const sheetId = await insertContent(excel(), contentNamed('别人的'));
  lastAction.forget();
  excel().host.failures.loseReply(2, 'before');
  excel().host.failures.editBefore(3, () => excel().user.typeText(nameOf(sheetId), 'I15', TEXT));
  const message = await said(() => entered(sheetId));
  expect(message).toContain(changeMessages['zh-CN'].none);
  expect([formulasOf(sheetId)[14]?.[8], lastAction.read()]).toEqual([TEXT, null]);
});

const firstDeleted = (sheetId: string) => editIndicatorRow({ sheetId, cell: 'D13', edit: { kind: 'delete' } });
/** The request of a row's change that writes, and the look after it. */
const WRITES = 4;
const LOOKS = 5;
const alike: readonly (readonly [string, (sheetId: string) => Promise<unknown>, (name: string) => void])[] = [
  ['a row put in', added, (name) => excel().user.insertLines(name, '16:16')],
  // A person takes the name of the whole block with it.
  ['a row deleted', firstDeleted, (name) => excel().user.deleteLines(name, '13:13')],
];

test.each(alike)(
  '%s, which was lost, and a person who does the like before it is looked at: theirs is not taken for ours',
  async (_, act, edit) => {
    const sheetId = await insertContent(excel(), contentNamed(`同样${(projects += 1)}`));
    await excel().settle();
    lastAction.forget();
    let alone = '';
    excel().host.failures.loseReply(WRITES, 'before');
    excel().host.failures.editBefore(LOOKS, () => {
      edit(nameOf(sheetId));
      alone = only(formulasOf(sheetId));
    });
    const message = await said(() => act(sheetId));
    excel().host.failures.clear();
    expect([message?.includes(changeMessages['zh-CN'].none), lastAction.read()]).toEqual([true, null]);
    expect(only(formulasOf(sheetId))).toBe(alone);
    excel().user.deleteSheet(nameOf(sheetId));
  },
);
