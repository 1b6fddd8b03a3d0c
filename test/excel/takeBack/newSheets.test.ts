import { takeBackMessages } from '../../../src/wording/excel';
import { createForms } from '../../../src/excel/createForms';
import { insertForm, insertForms } from '../../../src/excel/insertForm';
import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { contentNamed, requestFor } from '../support/forms';
import { answerFunctions } from '../support/liveScores';
import { takeBackLast } from '../../../src/excel/takeBack/takeBackLast';
import { offer, takeBack, versionOf } from '../support/takenBack';
import { newSheet, refusal } from '../support/testExcel';

let excel: RunningExcel;
afterEach(() => {
  expect([...excel.host.unsupportedMembers]).toEqual([]);
  excel.dispose();
});

async function start(version = '1.14'): Promise<void> {
  excel = await startExcel(versionOf(version));
  answerFunctions();
}

const names = () => excel.engine.sheets.list().map(({ name }) => name);
const insert = async (...projects: readonly string[]) => {
  await insertForms(projects.map((project) => requestFor(contentNamed(project))));
  await excel.settle();
};

describe.each(['1.14', '1.20'])('with ExcelApi %s', (version) => {
  beforeEach(() => start(version), 60_000);

  test('a form on a new sheet goes with its sheet', async () => {
    const before = names();
    await insertForm(requestFor(contentNamed('新表')));
    await excel.settle();
    expect(offer()).toBe(takeBackMessages['zh-CN'].actions.sheets(['新表'], 1));
    expect(await takeBack(excel)).toBe(
      takeBackMessages['zh-CN'].done(takeBackMessages['zh-CN'].actions.sheets(['新表'], 1)),
    );
    expect(names()).toEqual(before);
  });

  test('forms made from a list go together', async () => {
    const before = names();
    await createForms(Array.from({ length: 11 }, (_, index) => requestFor(contentNamed(`批${index + 1}`))));
    await excel.settle();
    expect(names()).toHaveLength(before.length + 11);
    expect(await takeBack(excel)).toContain('11');
    expect(names()).toEqual(before);
  });
});

describe('a new sheet', () => {
  beforeEach(() => start(), 60_000);

  test('stays when something was typed on it, whatever it is called now; the others go', async () => {
    await insert('甲', '乙');
    excel.user.typeText('乙', 'E14', '≥9');
    excel.user.renameSheet('甲', '甲改名');
    excel.user.renameSheet('乙', '乙改名');
    await excel.settle();
    expect(await takeBack(excel)).toBe(
      takeBackMessages['zh-CN'].done(takeBackMessages['zh-CN'].actions.sheets(['甲', '乙'], 2)) +
        takeBackMessages['zh-CN'].sheetsKept(['乙改名']),
    );
    expect(names()).toEqual(['Sheet1', '乙改名']);
    expect(excel.engine.text('乙改名', 'E14')).toBe('≥9');
  });

  test('is not removed when something was typed on it or cleared', async () => {
    await insert('甲');
    excel.user.typeText('甲', 'E14', '');
    await excel.settle();
    expect(await refusal(takeBack(excel))).toBe(takeBackMessages['zh-CN'].sheetTyped(['甲']));
    expect(names()).toContain('甲');
  });

  test('deleted by hand is said to be taken back already', async () => {
    await insert('甲');
    excel.user.deleteSheet('甲');
    expect(await takeBack(excel)).toBe(takeBackMessages['zh-CN'].already());
  });

  test.each([
    ['甲', '=甲!H25+1'],
    ['2020 年', "=SUM('2020 年'!H25,1)"],
    ['县(本级)', "='县(本级)'!H25"],
  ])('%s stays while a formula needs it, which is named', async (project, formula) => {
    await insert(project);
    excel.user.typeText('Sheet1', 'B3', formula);
    await excel.settle();
    expect(await refusal(takeBack(excel))).toBe(takeBackMessages['zh-CN'].sheetUsed('Sheet1', 'B3'));
    expect(names()).toContain(project);
  });

  test('does not stay for a sheet whose name ends like its own', async () => {
    newSheet(excel, '大甲');
    await insert('甲');
    excel.user.typeText('Sheet1', 'B3', '=大甲!H25');
    await excel.settle();
    await takeBack(excel);
    expect(names()).not.toContain('甲');
  });

  test('stays while it is the only one in sight, and goes once there is another', async () => {
    await insert('甲');
    excel.engine.sheets.setHidden(excel.engine.sheets.byName('Sheet1')?.id ?? '', true);
    expect(await refusal(takeBack(excel))).toBe(takeBackMessages['zh-CN'].lastSheet());
    newSheet(excel, '另一张');
    await takeBack(excel);
    expect(names()).not.toContain('甲');
  });

  test('there is nothing to take back twice', async () => {
    await insert('甲');
    await takeBack(excel);
    expect(await refusal(takeBack(excel))).toBe(takeBackMessages['zh-CN'].nothing());
  });

  test('a failure of Excel leaves the step on offer', async () => {
    await insert('甲');
    excel.host.failures.failRequest(1, 'GeneralException');
    await refusal(takeBack(excel));
    await takeBack(excel);
    expect(names()).not.toContain('甲');
  });

  // The last one hides them; the one after it deletes what nobody sees.
  test.each([1, 2, 3, 4, 5, 6])(
    'a text typed on one just before request %i of taking them back stays',
    async (request) => {
      await insert('甲', '乙');
      excel.host.failures.editBefore(request, () => excel.user.typeText('乙', 'E14', '旁人键入'));
      await takeBack(excel);
      expect(names()).toEqual(['Sheet1', '乙']);
      expect([excel.engine.text('乙', 'E14'), excel.engine.sheets.byName('乙')?.hidden]).toEqual(['旁人键入', false]);
    },
  );

  test('a text typed on the only one meanwhile: it stays in front, and that is said', async () => {
    await insert('甲');
    excel.user.select('甲', 'A1');
    excel.host.failures.editBefore(6, () => excel.user.typeText('甲', 'E14', '旁人键入'));
    expect(await refusal(takeBack(excel))).toBe(takeBackMessages['zh-CN'].sheetTyped(['甲']));
    expect([excel.engine.text('甲', 'E14'), excel.engine.sheets.byName('甲')?.hidden]).toEqual(['旁人键入', false]);
    expect(excel.engine.sheets.active().name).toBe('甲');
  });

  test('one hidden and not deleted is a part, and going on deletes it', async () => {
    await insert('甲');
    excel.host.failures.failRequest(7, 'GeneralException');
    await expect(takeBackLast()).rejects.toMatchObject({ outcome: 'partly', places: ['甲'], remedy: 'again' });
    await takeBack(excel);
    expect(names()).not.toContain('甲');
  });
});
