import { takeBackMessages } from '../../../src/wording/excel';
import { writeSummary } from '../../../src/excel/writeSummary';
import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { insertForms } from '../../../src/excel/insertForm';
import { contentNamed, requestFor } from '../support/forms';
import { answerFunctions } from '../support/liveScores';
import { sheetState } from '../support/sheetState';
import { besideTable, summaryRows } from '../support/summaryRows';
import { offer, takeBack, versionOf } from '../support/takenBack';
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
  await writeSummary(await summaryRows());
  await excel.settle();
};
const state = () => {
  // Links are not part of it: those of lines that went lead nowhere.
  const sheet = sheetState(excel, excel.engine.sheets.byName('汇总')?.id ?? '');
  return { sheet: { ...sheet, styles: [] }, charts: excel.engine.readCharts('汇总'), names: definedNames() };
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
    expect(await takeBack(excel)).toBe(
      takeBackMessages['zh-CN'].done(takeBackMessages['zh-CN'].actions.sheets(['汇总'], 1)),
    );
    expect([names(), definedNames()]).toEqual(before);
  });

  test('stays when something was written beside it', async () => {
    await write();
    excel.user.typeText('汇总', besideTable(4), '待核对');
    await excel.settle();
    expect(await refusal(takeBack(excel))).toBe(takeBackMessages['zh-CN'].sheetTyped(['汇总']));
    expect(names()).toContain('汇总');
  });

  test('renewed is as it was, with the line of a form that went, its note, charts and names', async () => {
    await write();
    excel.user.typeText('汇总', 'A40', '审核人：');
    await excel.settle();
    excel.user.deleteSheet('甲');
    await insert('丁', '戊');
    await excel.settle();
    const before = state();
    await write();
    expect(offer()).toBe(takeBackMessages['zh-CN'].actions.summary('汇总'));
    expect(excel.engine.text('汇总', 'B4')).toBe('乙');
    await takeBack(excel);
    expect(state()).toEqual(before);
  });

  test('renewed keeps what was typed since, and names it where the renewal had written', async () => {
    await write();
    excel.user.typeText('乙', 'C3', '乙改');
    excel.user.typeText('丙', 'C3', '丙改');
    await excel.settle();
    await write();
    excel.user.typeText('汇总', besideTable(5), '待核对');
    excel.user.typeText('汇总', 'B5', '乙的新名字');
    await excel.settle();
    expect(await takeBack(excel)).toContain(takeBackMessages['zh-CN'].kept(['B5']));
    expect(['B5', 'B6', besideTable(5)].map((cell) => excel.engine.text('汇总', cell))).toEqual([
      '乙的新名字',
      '丙',
      '待核对',
    ]);
  });
});
