import { replaceToldColumns } from '../../../src/core/sheet/columns/toldColumns';
import { actionsAtWork, commandStatus, remediesOf } from '../../../src/commands/commandStatus';
import { defaultScheme, schemeByName } from '../../../src/core/scheme/schemes';
import { serialiseScheme } from '../../../src/core/scheme/schemeFile';
import { showHighlights } from '../../../src/excel/highlight';
import { highlightRule } from '../../../src/core/sheet/highlightRule';
import { changeMessages, excelMessages } from '../../../src/wording/excel';
import { NO_DAMAGE } from '../../../src/taskpane/state/damagedSettings';
import { ownSchemesMessages } from '../../../src/wording/schemes';
import { markMessages } from '../../../src/wording/pane';
import { newSheet, useExcel } from '../../excel/support/testExcel';
import { PaneRig } from '../../faults/support/paneRig';
import { usePaneRig } from '../support/usePaneRig';

const excel = useExcel();
const pane = usePaneRig(excel, '设置');

const said = () => commandStatus.read()?.text('zh-CN') ?? '';
const kept = (key: string): unknown => Office.context.document.settings.get(`zpb.${key}`);
const marksOn = (sheetId: string) => excel().engine.conditionalFormats.list(sheetId).length;

/** Does something and waits until the pane is at rest. */
async function act(work: () => void, of = pane()): Promise<void> {
  work();
  do await excel().settle();
  while (
    // What is only kept shows no waiting.
    of.isBusy ||
    actionsAtWork.read() > 0
  );
}

test('what could not be saved is not shown as if it were: thresholds, the scheme of a form, marks', async () => {
  const before = pane().state;
  excel().host.failures.settings = 'refused';
  await act(() => pane().actions.chooseThresholds({ overCompletion: 1.5 }));
  expect([pane().state.thresholds, said(), kept('thresholds')]).toEqual([
    before.thresholds,
    excelMessages['zh-CN'].settingNotSaved(),
    null,
  ]);
  const { form, scheme } = pane().form;
  await act(() => pane().actions.chooseFormScheme({ form, scheme, sheetId: pane().sheetId }, 'hubei'));
  expect([pane().state.formSchemes, said()]).toEqual([before.formSchemes, excelMessages['zh-CN'].settingNotSaved()]);
  await act(() => pane().actions.chooseHighlight(false));
  expect([pane().state.highlight, said()]).toEqual([true, excelMessages['zh-CN'].settingNotSaved()]);
});

test('off means that no sheet has marks any more; which still has is said', async () => {
  const [other, locked] = ['另一张', '锁住的'].map((name) => newSheet(excel(), name));
  for (const id of [other, locked]) await showHighlights(id ?? '', [highlightRule('问题', 'A1', 'TRUE', 'error')]);
  excel().user.protectSheet('锁住的');
  excel().user.select('设置', 'A1');
  await act(() => pane().actions.recheck());
  expect(marksOn(pane().sheetId)).toBeGreaterThan(0);
  await act(() => pane().actions.chooseHighlight(false));
  expect([marksOn(pane().sheetId), marksOn(other ?? ''), marksOn(locked ?? '')]).toEqual([0, 0, 1]);
  expect(said()).toBe(markMessages['zh-CN'].marksLeft(['锁住的']));
  excel().user.unprotectSheet('锁住的');
  await act(() => pane().actions.chooseHighlight(false));
  expect([marksOn(locked ?? ''), commandStatus.read()]).toEqual([0, null]);
  await act(() => pane().actions.chooseHighlight(true));
});

test('a sheet that is protected or deleted while the marks go is looked at anew', async () => {
  const [locked, gone] = ['随后锁住', '随后删掉'].map((name) => newSheet(excel(), name));
  for (const id of [locked, gone]) await showHighlights(id ?? '', [highlightRule('问题', 'A1', 'TRUE', 'error')]);
  excel().user.select('设置', 'A1');
  await act(() => pane().actions.recheck());
  excel().host.failures.editBefore(3, () => {
    excel().user.protectSheet('随后锁住');
    excel().user.deleteSheet('随后删掉');
  });
  await act(() => pane().actions.chooseHighlight(false));
  expect([marksOn(pane().sheetId), marksOn(locked ?? ''), said()]).toEqual([
    0,
    1,
    markMessages['zh-CN'].marksLeft(['随后锁住']),
  ]);
  excel().user.unprotectSheet('随后锁住');
  await act(() => pane().actions.chooseHighlight(true));
});

test('a scheme is imported also where Excel does not calculate, which is said', async () => {
  const scheme = { ...defaultScheme, id: 'not-calculated', name: '没算的方案', aliases: [] };
  const file = { text: () => Promise.resolve(serialiseScheme(scheme)) } as unknown as File;
  excel().host.failures.failRequest(1, 'GeneralException');
  await act(() => pane().actions.importScheme(file));
  expect([said(), schemeByName('没算的方案')?.id]).toEqual([
    ownSchemesMessages['zh-CN'].importedNotCalculated('没算的方案'),
    'not-calculated',
  ]);
  await act(() => pane().actions.removeScheme('not-calculated'));
});

test('where the marks did not go though they were turned off, that is said and 继续 does it', async () => {
  await act(() => pane().actions.recheck());
  excel().host.failures.failRequest(3, 'GeneralException', 'Delete');
  await act(() => pane().actions.chooseHighlight(false));
  expect([pane().state.highlight, kept('highlight')]).toEqual([false, false]);
  expect(said()).toContain(changeMessages['zh-CN'].remedies.again);
  const status = commandStatus.read();
  await act(() => status && remediesOf(status).goOn?.());
  expect([marksOn(pane().sheetId), commandStatus.read()]).toEqual([0, null]);
});

test('settings nobody can use are known until they are cleared; what can be used stays', async () => {
  Office.context.document.settings.set('zpb.thresholds', { minReasonLength: 10, overCompletion: 'a lot' });
  Office.context.document.settings.set('zpb.formSchemes', { '{9} A1': 'hubei', '{8} A1': 7 });
  const other = await PaneRig.open(excel());
  expect(other.state.damagedSettings).toEqual({
    formSchemes: 1,
    thresholds: ['overCompletion'],
    columnAnswers: false,
  });
  await act(() => other.actions.forgetDamaged(), other);
  expect(other.state.damagedSettings).toEqual(NO_DAMAGE);
  expect([kept('thresholds'), kept('formSchemes')]).toEqual([{ minReasonLength: 10 }, { '{9} A1': 'hubei' }]);
  other.stop();
});

describe('answers about columns of which one cannot be read', () => {
  const ANSWERED = { version: 1, columns: [{ heading: '进展', means: 'actual' }] };
  const DAMAGED = { version: 1, columns: [...ANSWERED.columns, { heading: '数', means: 'result' }] };
  let other: PaneRig;

  beforeEach(async () => {
    Office.context.document.settings.set('zpb.columns', DAMAGED);
    other = await PaneRig.open(excel());
  });
  afterEach(() => {
    Office.context.document.settings.remove('zpb.columns');
    replaceToldColumns([]);
    other.stop();
  });

  test('are said, and taken out at a click', async () => {
    expect(other.state.damagedSettings).toEqual({ ...NO_DAMAGE, columnAnswers: true });
    await act(() => other.actions.forgetDamaged(), other);
    expect([other.state.damagedSettings, kept('columns')]).toEqual([NO_DAMAGE, null]);
  });

  test('stay where Excel does not save, and stay said', async () => {
    excel().host.failures.settings = 'refused';
    await act(() => other.actions.forgetDamaged(), other);
    expect(said()).toBe(excelMessages['zh-CN'].settingNotSaved());
    expect([other.state.damagedSettings.columnAnswers, kept('columns')]).toEqual([true, DAMAGED]);
  });

  test('are replaced by the next answer, and no longer said', async () => {
    await act(() => other.actions.answerColumn({ heading: '进展', group: null, means: 'actual' }));
    expect([other.state.damagedSettings, kept('columns')]).toEqual([NO_DAMAGE, ANSWERED]);
  });

  test('are left alone by whoever clears nothing', async () => {
    await act(() => other.actions.chooseThresholds({ minReasonLength: 12 }));
    await act(() => other.actions.chooseThresholds({}));
    expect([other.state.damagedSettings.columnAnswers, kept('columns')]).toEqual([true, DAMAGED]);
  });
});
