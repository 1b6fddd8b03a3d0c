import type { Scenario } from '../scenario';
import { mergedRun, read, run, write } from './sheetSteps';
import type { Use } from './sheetSteps';

const mergedUndo: Scenario = {
  name: 'R merged undo',
  questions: ['Undo 3', 'Undo 8'],
  since: '1.20',
  async run(stage) {
    await stage.person({ do: 'type', sheet: stage.sheet, cell: 'A1', text: '手填' });
    await mergedRun(stage, write('A2', '一'), write('A3', '二'), write('A4', '三'));
    await run(stage, read('A1:A4'));
    await stage.person({ do: 'undo' });
    await run(stage, read('A1:A4'));
    await stage.person({ do: 'undo' });
    await run(stage, read('A1:A4'));
  },
};

const interruptedUndo: Scenario = {
  name: 'R interrupted undo',
  questions: ['Undo 3', 'Undo 9'],
  since: '1.20',
  async run(stage) {
    const { sheet } = stage;
    await stage.person({ do: 'type', sheet, cell: 'A1', text: '手填' });
    await Excel.run({ mergeUndoGroup: true }, async (context) => {
      write('A2', '一')(context.workbook.worksheets.getItem(sheet), context);
      await context.sync();
      await run(stage, read('A1:A2'));
      await run(stage, (own) => void own.getRange('1:2').untrack().getRowProperties({ rowHidden: true }));
      write('A3', '二')(context.workbook.worksheets.getItem(sheet), context);
      await context.sync();
    });
    await stage.person({ do: 'undo' });
    await run(stage, read('A1:A3'));
    await stage.person({ do: 'undo' });
    await run(stage, read('A1:A3'));
  },
};

const undoWithoutGroup: Scenario = {
  name: 'R undo without group',
  questions: ['Undo 4'],
  since: '1.19',
  async run(stage) {
    await run(stage, (sheet, context) => {
      write('A1', '一')(sheet, context);
      write('A2', '二')(sheet, context);
    });
    await run(stage, write('A3', '三'));
    await stage.person({ do: 'undo' });
    await run(stage, read('A1:A3'));
    await stage.person({ do: 'undo' });
    await run(stage, read('A1:A3'));
  },
};

/** What may or may not be part of a group, each tried in a group of its own. */
const MEMBERS: readonly (readonly [what: string, use: Use])[] = [
  ['activate', (sheet) => sheet.activate()],
  ['select', (sheet) => sheet.getRange('B2').untrack().select()],
  ['suspendApiCalculationUntilNextSync', (_, { application }) => application.suspendApiCalculationUntilNextSync()],
  ['suspendScreenUpdatingUntilNextSync', (_, { application }) => application.suspendScreenUpdatingUntilNextSync()],
  ['names.add', (sheet, { workbook }) => void workbook.names.add('R_name', sheet.getRange('B2').untrack())],
  ['pageLayout.zoom', (sheet) => void (sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 })],
  ['pageLayout.orientation', (sheet) => void (sheet.pageLayout.orientation = 'Landscape')],
  ['worksheet.name', (sheet) => void (sheet.name = 'R group members')],
  ['worksheet.position', (sheet) => void (sheet.position = 0)],
  [
    'getMergedAreasOrNullObject',
    (sheet) => void sheet.getRange('A1:B2').untrack().getMergedAreasOrNullObject().untrack(),
  ],
  [
    '1,501 cells at once',
    write(
      'D1:D1501',
      Array.from({ length: 1501 }, () => ['一']),
    ),
  ],
  [
    '1,500 cells at once',
    write(
      'E1:E1500',
      Array.from({ length: 1500 }, () => ['一']),
    ),
  ],
  ['conditional format', (sheet) => void sheet.getRange('G1').untrack().conditionalFormats.add('Custom')],
  [
    'data validation',
    (sheet) =>
      void (sheet.getRange('G2').untrack().dataValidation.rule = { list: { inCellDropDown: true, source: '是,否' } }),
  ],
  [
    'hyperlink',
    (sheet) => void (sheet.getRange('G3').untrack().hyperlink = { documentReference: "'R group members'!A1" }),
  ],
];

const groupMembers: Scenario = {
  name: 'R group members',
  questions: ['Undo 1', 'Undo 2', 'Undo 5', 'Undo 6'],
  since: '1.20',
  async run(stage) {
    for (const [index, [what, use]] of MEMBERS.entries()) {
      // What came before the refusal: does it stay?
      const cell = `A${index + 1}`;
      await stage.attempt(what, () => mergedRun(stage, write(cell, '前'), use, write(cell.replace('A', 'B'), '后')));
      await stage.attempt(`${what}, read`, () => run(stage, read(`${cell}:${cell.replace('A', 'B')}`)));
    }
    await stage.person({ do: 'undo' });
    await run(stage, read(`A1:B${MEMBERS.length}`));
  },
};

const undoAndSettings: Scenario = {
  name: 'R undo and settings',
  questions: ['Undo 7'],
  async run(stage) {
    const { sheet } = stage;
    await stage.person({ do: 'type', sheet, cell: 'A1', text: '手填' });
    await run(stage, (own) => void own.onChanged.add(() => Promise.resolve()));
    Office.context.document.settings.set('recorder', 1);
    await new Promise((resolve) => Office.context.document.settings.saveAsync(resolve));
    await stage.person({ do: 'undo' });
    await run(stage, read('A1'));
  },
};

/** What Ctrl+Z does with what an add-in changed. */
export const undoScenarios: readonly Scenario[] = [
  mergedUndo,
  interruptedUndo,
  undoWithoutGroup,
  groupMembers,
  undoAndSettings,
];
