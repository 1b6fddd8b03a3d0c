import { checkActiveSheet } from '../../src/commands/checkActiveSheet';
import { checkSorted } from '../../src/core/check/checkForm';
import { ignoringNote } from '../../src/core/check/ignoring/ignoring';
import { assessForm } from '../../src/core/form/assessForm';
import type { Form } from '../../src/core/form/form';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { readForms } from '../../src/core/sheet/readForms';
import { insertForm } from '../../src/excel/insertForm';
import { readAllSheets } from '../../src/excel/readAllSheets';
import { readSheet } from '../../src/excel/readSheet';
import { changeNotes } from '../../src/excel/sheetNotes';
import { contentNamed, requestFor } from './support/forms';
import { takeBack } from './support/takenBack';
import { refusal, requestsOf, useExcel } from './support/testExcel';
import { withFunctions } from './support/liveScores';

const excel = useExcel(withFunctions);
const REASON = '已经电话说明';

/** A form with a reason that says too little; the id of its sheet. */
async function insertThin(project: string): Promise<string> {
  const content = contentNamed(project);
  const { sheetId } = await insertForm(
    requestFor({
      ...content,
      indicators: content.indicators.map((row) =>
        row.name === '满足群众查档需求' ? { ...row, explanation: '略' } : row,
      ),
    }),
  );
  await excel().settle();
  return sheetId;
}

async function formsOn(sheetId: string): Promise<readonly Form[]> {
  const { grid } = await readSheet(sheetId);
  return grid ? readForms(grid).forms : [];
}

async function sortedOn(sheetId: string, index = 0) {
  const form = (await formsOn(sheetId))[index];
  if (!form) throw new Error('No form');
  return { form, ...checkSorted({ form, scheme: defaultScheme, assessment: assessForm(form, defaultScheme) }) };
}

async function ignoreThin(sheetId: string): Promise<void> {
  const { form, findings } = await sortedOn(sheetId);
  const finding = findings.find(({ code }) => code === 'reason.thin');
  const text = finding ? ignoringNote(finding, REASON) : null;
  if (text === null) throw new Error('Nothing to ignore');
  await changeNotes({ sheetId, form, remove: [], add: [{ kind: 'ignored', text }], what: () => '忽略' });
}

const said = async (sheetId: string) => {
  const { ignored, findings } = await sortedOn(sheetId);
  return [ignored.map(({ ignoring: { reason } }) => reason), findings.some(({ code }) => code === 'reason.thin')];
};

test('what is ignored is kept in hidden names of the sheet, in three requests, and is taken back in one step', async () => {
  const sheetId = await insertThin('忽略一条');
  expect(await said(sheetId)).toEqual([[], true]);
  const requests = await requestsOf(excel(), () => ignoreThin(sheetId));
  expect(requests.length).toBeLessThanOrEqual(3);
  expect(await said(sheetId)).toEqual([[REASON], false]);
  const names = excel().engine.definedNames.list();
  expect(names).toMatchObject([{ name: '_zpb_ignored_1', sheetId, isHidden: true }]);
  expect(await takeBack(excel())).toBe('已撤回：忽略。');
  expect(await said(sheetId)).toEqual([[], true]);
  expect(excel().engine.definedNames.list()).toEqual([]);
});

test('letting go of it is taken back as well', async () => {
  const sheetId = await insertThin('恢复一条');
  await ignoreThin(sheetId);
  const { form } = await sortedOn(sheetId);
  await changeNotes({ sheetId, form, remove: form.notes ?? [], add: [], what: () => '恢复' });
  expect(await said(sheetId)).toEqual([[], true]);
  await takeBack(excel());
  expect(await said(sheetId)).toEqual([[REASON], false]);
});

test('it follows rows put in above the form, and its indicator wherever it stands', async () => {
  const sheetId = await insertThin('插行');
  await ignoreThin(sheetId);
  excel().user.insertLines('插行', '1:3');
  excel().user.insertLines('插行', '18:18');
  await excel().settle();
  expect(await said(sheetId)).toEqual([[REASON], false]);
});

test('it comes back with another figure', async () => {
  const sheetId = await insertThin('改数');
  await ignoreThin(sheetId);
  const { ignored } = await sortedOn(sheetId);
  const row = ignored[0]?.finding.at;
  const cell = row?.kind === 'indicator' ? row.row.indicator.actual.address : '';
  excel().user.typeText('改数', cell, '0.96');
  await excel().settle();
  expect(await said(sheetId)).toEqual([[], true]);
});

test('it goes with the form', async () => {
  const sheetId = await insertThin('删表');
  await ignoreThin(sheetId);
  const { form } = await sortedOn(sheetId);
  excel().user.deleteLines('删表', `${form.area.top + 1}:${form.area.bottom + 1}`);
  await excel().settle();
  const { grid } = await readSheet(sheetId);
  expect(grid?.notes ?? []).toEqual([]);
});

test('all sheets are read with it', async () => {
  const sheetId = await insertThin('全部');
  await ignoreThin(sheetId);
  const kept: string[] = [];
  await readAllSheets({
    only: new Set([sheetId]),
    onSheets: (sheets) => sheets.forEach(({ grid }) => kept.push(...(grid?.notes ?? []).map(({ name }) => name))),
  });
  expect(kept).toEqual(['_zpb_ignored_1']);
});

test('a protected sheet is said, and nothing is changed', async () => {
  const sheetId = await insertThin('保护');
  excel().user.protectSheet('保护');
  expect(await refusal(ignoreThin(sheetId))).toContain('受保护');
  expect(await said(sheetId)).toEqual([[], true]);
});

test('a form that has moved since it was read is said, and nothing is changed', async () => {
  const sheetId = await insertThin('挪走');
  const { form } = await sortedOn(sheetId);
  excel().user.insertLines('挪走', '1:1');
  await excel().settle();
  const change = { sheetId, form, remove: [], add: [{ kind: 'ignored', text: '[]' }], what: () => '忽略' };
  expect(await refusal(changeNotes(change))).toContain('没有改动');
});

test('the ribbon counts it apart', async () => {
  const sheetId = await insertThin('按钮');
  excel().engine.sheets.activate(sheetId);
  expect((await checkActiveSheet()).text('zh-CN')).not.toContain('已忽略');
  await ignoreThin(sheetId);
  const { text } = await checkActiveSheet();
  expect(text('zh-CN')).toContain('另有 1 条已忽略');
  expect(text('en-US')).toContain('1 finding ignored');
});

test('refused before anything was sent that changes, nothing is said to be done', async () => {
  const sheetId = await insertThin('先拒绝');
  const { form } = await sortedOn(sheetId);
  const change = { sheetId, form, remove: [], add: [{ kind: 'handin', text: '2025-03-08' }], what: () => '记下' };
  excel().host.failures.failRequest(1, 'GeneralException');
  expect(await refusal(changeNotes(change))).toContain('没有改动');
  expect((await readSheet(sheetId)).grid?.notes).toBeUndefined();
});

test.each([-1, -2, -3])(
  'refused as one step of undo at action %i, each note is there once and hidden',
  async (action) => {
    const sheetId = await insertThin(`再试${-action}`);
    const { form } = await sortedOn(sheetId);
    const add = ['甲', '乙'].map((text) => ({ kind: 'ignored', text }));
    excel().host.failures.failAtAction(2, 'UndoNotSupported', action);
    await changeNotes({ sheetId, form, remove: [], add, what: () => '忽略' });
    expect((await readSheet(sheetId)).grid?.notes?.map(({ text }) => text).sort()).toEqual(['乙', '甲']);
    expect(namesOn(sheetId)).toMatchObject([{ isHidden: true }, { isHidden: true }]);
  },
);

const inSheet = async (sheetId: string) => {
  const { grid } = await readSheet(sheetId);
  return { form: (await sortedOn(sheetId)).form, seen: grid };
};
const namesOn = (sheetId: string) =>
  excel()
    .engine.definedNames.list()
    .filter((name) => name.sheetId === sheetId);
const NOTE = [{ kind: 'ignored', text: '["甲"]' }] as const;

test.each([
  ['before it is looked at', 1],
  ['between the look and the writing', 2],
])('typed into the form %s: nothing is kept, and what was let go of is there again', async (when, request) => {
  const sheetId = await insertThin(`键入${request}`);
  await ignoreThin(sheetId);
  const { form, seen } = await inSheet(sheetId);
  const { notes } = form;
  excel().host.failures.editBefore(request, () => void excel().user.typeText(`键入${request}`, 'F14', '77'));
  const change = { sheetId, form, seen, remove: notes ?? [], add: NOTE, what: () => when };
  expect(await refusal(changeNotes(change))).toContain('没有改动');
  expect((await sortedOn(sheetId)).form.notes).toEqual(notes);
});

test('typed beside the form: it is kept', async () => {
  const sheetId = await insertThin('旁边');
  const { form, seen } = await inSheet(sheetId);
  excel().host.failures.editBefore(2, () => void excel().user.typeText('旁边', 'M3', '旁注'));
  await changeNotes({ sheetId, form, seen, remove: [], add: NOTE, what: () => '忽略' });
  expect((await sortedOn(sheetId)).form.notes).toMatchObject(NOTE);
});

test('the sheet renamed between the look and the writing: nothing is kept under a name that is none', async () => {
  const sheetId = await insertThin('改名');
  const { form, seen } = await inSheet(sheetId);
  excel().host.failures.editBefore(2, () => excel().user.renameSheet('改名', '改名后'));
  expect(await refusal(changeNotes({ sheetId, form, seen, remove: [], add: NOTE, what: () => '忽略' }))).toContain(
    '没有改动',
  );
  expect(namesOn(sheetId)).toEqual([]);
});
