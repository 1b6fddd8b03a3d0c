import { CURRENT_EXCEL_API, withExcelApi } from '../../preview/host/desktopContainer';
import { checkActiveSheet } from '../../src/commands/checkActiveSheet';
import { exampleForms } from '../../src/core/form/examples';
import { createForms } from '../../src/excel/createForms';
import { insertForm } from '../../src/excel/insertForm';
import { schemeOf } from '../../src/excel/formSchemes';
import { writeSummary } from '../../src/excel/writeSummary';
import { SummaryStore } from '../../src/taskpane/summary/summaryStore';
import { requestFor } from './support/forms';
import { answerFunctions, withFunctions } from './support/liveScores';
import { summaryRows } from './support/summaryRows';
import { useExcel } from './support/testExcel';

// Whatever Excel the other tests run in.
const excel = useExcel({ ...withFunctions, requirementSets: withExcelApi(CURRENT_EXCEL_API) });
beforeAll(() => answerFunctions());

/** What an action may ask of Excel: round trips, and kilobytes sent. */
interface Budget {
  readonly roundTrips: number;
  readonly kilobytes: number;
}

/** What is reached, bytes with two in a hundred: whoever goes beyond says why (docs/performance.md). */
const BUDGETS = {
  insert: { roundTrips: 3, kilobytes: 64.7 },
  checkAndMark: { roundTrips: 3, kilobytes: 38.1 },
  checkAgain: { roundTrips: 2, kilobytes: 21.5 },
  createMany: { roundTrips: 3, kilobytes: 369 },
  readMany: { roundTrips: 3, kilobytes: 11.9 },
  writeSummary: { roundTrips: 4, kilobytes: 72.6 },
} satisfies Record<string, Budget>;

/** What of a budget an action exceeds. */
async function exceeded(name: keyof typeof BUDGETS, action: () => Promise<unknown>): Promise<Partial<Budget>> {
  await excel().settle();
  excel().host.clearLog();
  await action();
  const sent = excel().host.log.filter(({ housekeeping }) => !housekeeping);
  await excel().settle();
  const roundTrips = sent.length;
  const kilobytes = sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
  const budget = BUDGETS[name];
  return {
    ...(roundTrips > budget.roundTrips ? { roundTrips } : {}),
    ...(kilobytes > budget.kilobytes ? { kilobytes } : {}),
  };
}

/** An example under a name of its own. */
function exampleNumber(index: number) {
  const content = exampleForms[index % exampleForms.length];
  if (!content) throw new RangeError('no example forms');
  return requestFor({ ...content, project: `${content.project}${index}` });
}

test('a form is inserted, checked and marked, and checked again, within what each may ask of Excel', async () => {
  expect(await exceeded('insert', () => insertForm(exampleNumber(0)))).toEqual({});
  expect(await exceeded('checkAndMark', checkActiveSheet)).toEqual({});
  expect(await exceeded('checkAgain', checkActiveSheet)).toEqual({});
});

test('six forms are made, read for 汇总 and summed up on a sheet within what each may ask of Excel', async () => {
  const requests = Array.from({ length: 6 }, (_, index) => exampleNumber(index));
  expect(await exceeded('createMany', () => createForms(requests))).toEqual({});
  const store = new SummaryStore(schemeOf({}, {}));
  expect(await exceeded('readMany', () => store.read())).toEqual({});
  expect(store.state().entries).toHaveLength(6);
  store.stop();
  const rows = await summaryRows();
  expect(await exceeded('writeSummary', () => writeSummary(rows))).toEqual({});
});
