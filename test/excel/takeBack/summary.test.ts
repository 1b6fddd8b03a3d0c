import { takeBackMessages } from '../../../src/core/messages/takeBack';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { writeSummary } from '../../../src/excel/writeSummary';
import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { insertForms } from '../../../src/excel/insertForm';
import { contentNamed, requestFor } from '../support/forms';
import { answerFunctions } from '../support/liveScores';
import { summaryRows } from '../support/summaryRows';
import { takeBack, versionOf } from '../support/takenBack';
import { refusal } from '../support/testExcel';

let excel: RunningExcel;
afterEach(() => {
  expect([...excel.host.unsupportedMembers]).toEqual([]);
  excel.dispose();
});

const names = () => excel.engine.sheets.list().map(({ name }) => name);
const definedNames = () => excel.engine.definedNames.list();
const insert = async (...projects: readonly string[]) => {
  await insertForms(projects.map((project) => requestFor(contentNamed(project))));
  await excel.settle();
};
const write = async () => {
  await writeSummary(await summaryRows(), defaultScheme);
  await excel.settle();
};
describe.each(['1.14', '1.20'])('汇总, with ExcelApi %s', (version) => {
  beforeEach(async () => {
    excel = await startExcel(versionOf(version));
    answerFunctions();
    await insert('甲', '乙', '丙');
  }, 60_000);

  test('goes with its names when it is new', async () => {
    const before = [names(), definedNames()];
    await write();
    expect(await takeBack(excel)).toBe(takeBackMessages.done(takeBackMessages.actions.sheets(['汇总'], 1)));
    expect([names(), definedNames()]).toEqual(before);
  });

  test('stays when something was written beside it', async () => {
    await write();
    excel.user.typeText('汇总', 'M4', '待核对');
    await excel.settle();
    expect(await refusal(takeBack(excel))).toBe(takeBackMessages.sheetTyped(['汇总']));
    expect(names()).toContain('汇总');
  });
});
