import { textIn } from '../../../src/core/form/cellState';
import { excelErrorMessages } from '../../../src/wording/excel';
import { defaultScheme, knownSchemes } from '../../../src/core/scheme/schemes';
import { insertForms } from '../../../src/excel/insertForm';
import { schemeOf } from '../../../src/excel/formSchemes';
import { readSheet } from '../../../src/excel/readSheet';
import { SummaryStore } from '../../../src/taskpane/summary/summaryStore';
import type { SummaryState } from '../../../src/taskpane/summary/summaryState';
import { checkedForm } from '../../../src/taskpane/state/checkedForm';
import { NO_FORMS, readForms } from '../../../src/core/sheet/readForms';
import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { until } from '../../support/until';
import { contentNamed, requestFor } from '../../excel/support/forms';
import { REQUIREMENT_SETS, requestsOf } from '../../excel/support/testExcel';

const PROJECTS = ['甲', '乙', '丙'];
let excel: RunningExcel;
let store: SummaryStore;

beforeEach(async () => {
  excel = await startExcel({ requirementSets: REQUIREMENT_SETS });
  await insertForms(PROJECTS.map((project) => requestFor(contentNamed(project))));
  await excel.settle();
  store = new SummaryStore(schemeOf({}, {}));
});
afterEach(async () => {
  store.stop();
  await excel.settle();
  expect([...excel.host.unsupportedMembers]).toEqual([]);
  excel.dispose();
});

const idOf = (sheet: string) => excel.engine.sheets.byName(sheet)?.id ?? '';
const projects = ({ entries }: SummaryState = store.state()) => entries.map(({ form }) => textIn(form.project));
const sheets = () => store.state().entries.map(({ sheetName }) => sheetName);
const changedSheets = () => [...store.state().changed];

/** Waits until what is asked for holds of the store, and Excel has come to rest. */
async function untilState(isSo: (state: SummaryState) => boolean): Promise<void> {
  await until(() => isSo(store.state()), 'the state of the store');
  await excel.settle();
}

async function watched(): Promise<void> {
  store.watch();
  await store.read();
  await excel.settle();
}

test('reads all forms in the order of the sheets, in three requests, and says how far it is', async () => {
  const kinds = new Set<string | undefined>();
  store.subscribe(() => kinds.add(store.state().work?.kind));
  expect(await requestsOf(excel, () => store.read())).toHaveLength(3);
  expect(projects()).toEqual(PROJECTS);
  expect(store.state()).toMatchObject({ work: null, isRead: true, failed: null, sheets: 4, readSheets: 4 });
  expect(kinds).toEqual(new Set(['reading', undefined]));
});

test('what was read before it was stopped stays, and reading goes on from there', async () => {
  const end = store.subscribe(() => {
    const { readSheets, work } = store.state();
    if (readSheets > 0 && !work?.cancelling) store.cancel();
  });
  // Sheets so full that they come in batches of their own.
  for (const sheet of PROJECTS) excel.user.typeText(sheet, 'T2000', '满');
  await store.read();
  end();
  const partly = store.state().readSheets;
  expect(partly).toBeGreaterThan(0);
  expect(partly).toBeLessThan(4);
  expect(store.state()).toMatchObject({ work: null, isRead: true, failed: null });
  await store.read();
  expect(store.state().readSheets).toBe(4);
  expect(projects()).toEqual(PROJECTS);
});

test('an edited sheet has changed until it is read again, and only it is read', async () => {
  await watched();
  excel.user.typeText('乙', 'C3', '乙改');
  await untilState(({ changed }) => changed.size > 0);
  expect(changedSheets()).toEqual([idOf('乙')]);
  expect(projects()).toEqual(PROJECTS);
  const totals = new Set<number | undefined>();
  store.subscribe(() => totals.add(store.state().work?.total));
  await store.readChanged();
  expect(Math.max(...[...totals].map((total) => total ?? 0))).toBeLessThanOrEqual(1);
  expect(changedSheets()).toEqual([]);
  expect(projects()).toEqual(['甲', '乙改', '丙']);
});

test('a sheet too large to be read stays named, by its name of the moment, when others are read again', async () => {
  excel.user.typeText('甲', 'T40000', '远');
  await watched();
  expect(store.state().tooLarge).toEqual(['甲']);
  excel.user.typeText('乙', 'C3', '乙改');
  await untilState(({ changed }) => changed.size > 0);
  await store.readChanged();
  excel.engine.sheets.rename(idOf('甲'), '甲新');
  await untilState(({ tooLarge }) => tooLarge[0] === '甲新');
  expect(projects()).toEqual(['乙改', '丙']);
});

test('sheets that come, go and change their names are noticed', async () => {
  await watched();
  await insertForms([requestFor(contentNamed('丁'))]);
  await untilState(({ changed }) => changed.size > 0);
  excel.engine.sheets.rename(idOf('甲'), '甲新');
  excel.engine.sheets.remove(idOf('丙'));
  await untilState(({ entries }) => entries.length === 2);
  await store.readChanged();
  expect(projects()).toEqual(['甲', '乙', '丁']);
  expect(sheets()).toEqual(['甲新', '乙', '丁']);
});

test('another scheme checks the known forms without asking Excel', async () => {
  await store.read();
  const other = knownSchemes().find(({ id }) => id !== defaultScheme.id);
  if (!other) throw new Error('There is another scheme');
  const before = store.state().entries;
  expect(await requestsOf(excel, () => store.checkBy(() => other))).toEqual([]);
  const after = store.state().entries;
  expect(after.map(({ form }) => form)).toEqual(before.map(({ form }) => form));
  expect(after.map(({ findings }) => findings)).not.toEqual(before.map(({ findings }) => findings));
});

test('a failed reading is said in words and can be repeated', async () => {
  excel.host.failures.failRequest(1, 'GeneralException');
  await store.read();
  expect(store.state().work).toBeNull();
  expect(store.state().failed?.('zh-CN')).toBe(excelErrorMessages['zh-CN'].GeneralException);
  await store.read();
  expect(store.state().failed).toBeNull();
  expect(projects()).toEqual(PROJECTS);
});

test('a sheet the pane has read anyway is taken over', async () => {
  await watched();
  excel.user.typeText('丙', 'C3', '丙改');
  await untilState(({ changed }) => changed.size > 0);
  const reading = await readSheet(idOf('丙'));
  const { forms, unrecognized } = reading.grid ? readForms(reading.grid) : NO_FORMS;
  store.acceptReading(
    { reading, unrecognized },
    forms.map((form) => ({ ...checkedForm(form, defaultScheme), questions: [] })),
    schemeOf({}, {}),
  );
  expect(changedSheets()).toEqual([]);
  expect(projects()).toEqual(['甲', '乙', '丙改']);
});

test('how many columns of a form nobody has said what they are is known, also after it is checked anew', async () => {
  const sheet = '乙';
  const heading = excel.engine.snapshot(sheet).values.findIndex((row) => row.includes('实际完成值'));
  const column = excel.engine.snapshot(sheet).values[heading]?.indexOf('实际完成值') ?? -1;
  excel.user.typeText(sheet, `${String.fromCharCode(65 + column)}${heading + 1}`, '进展');
  await excel.settle();
  await store.read();
  const unsure = () => store.state().entries.map(({ unsureColumns }) => unsureColumns);
  expect(unsure()).toEqual([0, 1, 0]);
  await store.checkBy(schemeOf({}, { overCompletion: 1.5 }));
  expect(unsure()).toEqual([0, 1, 0]);
});
