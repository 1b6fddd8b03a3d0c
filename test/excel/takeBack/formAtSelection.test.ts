import { takeBackMessages } from '../../../src/wording/excel';
import { insertForm } from '../../../src/excel/insertForm';
import { contentNamed, requestFor } from '../support/forms';
import { answerFunctions } from '../support/liveScores';
import { sheetState } from '../support/sheetState';
import { offer, takeBack, versionOf } from '../support/takenBack';
import { newSheet, refusal, requestsOf, useExcel } from '../support/testExcel';

const { actions } = takeBackMessages['zh-CN'];

describe.each(['1.14', '1.20'])('a form at the selection, with ExcelApi %s', (version) => {
  const excel = useExcel(versionOf(version));
  beforeAll(() => answerFunctions());

  const insertAt = async (sheet: string, cell: string) => {
    excel().user.select(sheet, cell);
    await insertForm(requestFor(contentNamed('选中'), 'selection'));
    await excel().settle();
  };

  test('goes from a sheet in use without a trace; three round trips put it there', async () => {
    const id = newSheet(excel(), '清单');
    excel().user.typeText('清单', 'A1', '项目清单');
    excel().user.typeText('清单', 'C3', '=1+1');
    excel().user.typeText('清单', 'M40', '完');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      sheet.getRange('A1:B1').untrack().format.columnWidth = 77;
      sheet.getRange('A8:A9').untrack().format.rowHeight = 33;
      await context.sync();
    });
    await excel().settle();
    const before = sheetState(excel(), id);
    const requests = await requestsOf(excel(), () => insertAt('清单', 'A6'));
    expect(requests.length).toBeLessThanOrEqual(3);
    expect(offer()).toBe(actions.form('A6:J30'));
    await takeBack(excel());
    expect(sheetState(excel(), id)).toEqual(before);
  });

  test('gives back looks, rules and number formats of cells that were set up', async () => {
    const id = newSheet(excel(), '花');
    excel().user.typeText('花', 'M40', '完');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const range = (address: string) => sheet.getRange(address).untrack();
      range('B4:C6').format.fill.color = '#FFFF00';
      range('D5').format.font.bold = true;
      range('E7').numberFormat = [['0.00%']];
      range('F8').dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } };
      range('B9:D9').format.borders.getItem('EdgeBottom').style = 'Double';
      await context.sync();
    });
    const before = sheetState(excel(), id);
    await insertAt('花', 'A2');
    await takeBack(excel());
    expect(sheetState(excel(), id)).toEqual(before);
  });

  test('stays when something was entered in it, and it is said when it is gone already', async () => {
    newSheet(excel(), '填');
    await insertAt('填', 'A1');
    excel().user.typeText('填', 'F13', '11');
    await excel().settle();
    expect(await refusal(takeBack(excel()))).toBe(takeBackMessages['zh-CN'].formTyped(['F13']));
    expect(excel().engine.text('填', 'F13')).toBe('11');

    newSheet(excel(), '删');
    await insertAt('删', 'A1');
    excel().user.deleteSheet('删');
    expect(await takeBack(excel())).toBe(takeBackMessages['zh-CN'].already());
  });
});
