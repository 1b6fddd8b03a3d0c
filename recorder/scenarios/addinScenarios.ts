import { exampleForms } from '../../src/core/form/examples';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { highlightRules } from '../../src/core/sheet/highlightRules';
import { checkForm } from '../../src/core/check/checkForm';
import { readForms } from '../../src/core/sheet/readForms';
import { national2020 } from '../../src/core/sheet/templates/national2020';
import { showHighlights } from '../../src/excel/highlight';
import { insertForm } from '../../src/excel/insertForm';
import { readSheet } from '../../src/excel/readSheet';
import { recalculate } from '../../src/excel/recalculate';
import { readSetting, writeSetting } from '../../src/excel/workbookSettings';
import type { Scenario } from '../scenario';
import { format, read, run, write } from './sheetSteps';

/** A form as the button inserts it, read back, marked, and taken back. */
const wholeForm: Scenario = {
  name: 'R whole form',
  questions: ['Undo 1', 'Undo 2', 'Rows 2'],
  async run(stage) {
    const [example] = exampleForms;
    if (!example) throw new Error('There are no examples');
    const content = { ...example, project: 'R 自评表' };
    const result = await insertForm({
      content,
      templateId: national2020.id,
      schemeId: defaultScheme.id,
      formulas: 'functions',
      place: 'newSheet',
    });
    stage.note('said to be undoable', result.undoable);
    await stage.rest();
    const reading = await readSheet(result.sheetId);
    const { grid } = reading;
    const [form] = grid ? readForms(grid).forms : [];
    stage.note('form found', form !== undefined);
    if (grid && form) await showHighlights(reading, highlightRules(form, grid, checkForm(form, defaultScheme)));
    await stage.person({ do: 'undo' });
    await Excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    });
  },
};

const functions: Scenario = {
  name: 'R functions',
  questions: ['Cells 5', 'Cells 7', 'Cells 8'],
  async run(stage) {
    const formulas = [
      '=ZPB.INDSCORE("≥95%","90%",10)',
      '=ZPB.EXECRATE(200,150)',
      '=ZPB.INDSCORE("12","",10)',
      '=A1+1',
      '=SUM(A1:A3)',
    ];
    await run(stage, format('A2:A3', '0.00%'), (sheet, context) => {
      write(
        `A1:A${formulas.length}`,
        formulas.map((formula) => [formula]),
      )(sheet, context);
      // In the request that wrote them: #BUSY!, "" or 0?
      read(`A1:A${formulas.length}`)(sheet, context);
    });
    await run(stage, read(`A1:A${formulas.length}`));
    await stage.rest();
    await run(stage, read(`A1:A${formulas.length}`));
    await stage.ask({
      id: 'Cells 5',
      text: '看 A3：单元格里显示什么？ What does A3 show?',
      answers: ['空的 · nothing', '0.00%', '#BUSY!', '其他 · something else'],
    });
    await recalculate();
    await run(stage, read(`A1:A${formulas.length}`));
    await stage.rest();
    // The same text entered once more, which is how lost formulas are mended.
    await run(stage, write('A1', formulas[0] ?? ''));
    await stage.rest();
    await run(stage, read(`A1:A${formulas.length}`));
  },
};

/** Any setting will do: the recorder's workbooks are its own. */
const SETTING = 'formSchemes';

const settings: Scenario = {
  name: 'R settings',
  questions: [],
  async run(stage) {
    const value = { text: '甲', list: [1, 2] };
    await stage.attempt('save', () => writeSetting(SETTING, value));
    stage.note('read', readSetting(SETTING, (stored) => JSON.stringify(stored)) ?? null);
    await new Promise((resolve) => Office.context.document.settings.refreshAsync(resolve));
    stage.note('read after refresh', readSetting(SETTING, (stored) => JSON.stringify(stored)) ?? null);
    await stage.attempt('remove', () => writeSetting(SETTING, undefined));
    stage.note('read after removal', readSetting(SETTING, (stored) => JSON.stringify(stored)) ?? null);
  },
};

/** What the add-in itself does, through its own code. */
export const addinScenarios: readonly Scenario[] = [wholeForm, functions, settings];
