import type { Scenario } from '../scenario';
import { read, run, write } from './sheetSteps';
import type { Use } from './sheetSteps';

const LONG = '这是一段很长的说明，用来看行高会不会跟着变。'.repeat(4);
const heights =
  (...rows: readonly string[]): Use =>
  (sheet) =>
    rows.forEach((row) => sheet.getRange(row).untrack().load('format/rowHeight,format/wrapText'));

const rowHeights: Scenario = {
  name: 'R row heights',
  questions: ['Rows 1', 'Rows 2', 'Rows 3'],
  async run(stage) {
    const fonts = ['宋体', '等线', '微软雅黑'];
    await run(stage, heights('A1', 'A2', 'A3'), (sheet) => {
      fonts.forEach((name, index) => {
        const cell = sheet.getRange(`A${index + 1}`).untrack();
        cell.format.font.name = name;
        cell.format.font.size = 10;
        cell.format.wrapText = true;
      });
    });
    await run(
      stage,
      write('A1:A3', [['一行'], ['一行'], ['一行']]),
      (sheet) => sheet.getRange('1:3').untrack().format.autofitRows(),
      heights('A1', 'A2', 'A3'),
    );
    await run(stage, write('A1:A3', [[LONG], [LONG], [LONG]]), heights('A1', 'A2', 'A3'));
    // Set by hand and back: does it still fit itself?
    await run(
      stage,
      (sheet) => void (sheet.getRange('A1').untrack().format.rowHeight = 33),
      heights('A1'),
      write('A1', LONG + LONG),
      heights('A1'),
    );
    await run(stage, (sheet) => sheet.getRange('1:1').untrack().format.autofitRows(), heights('A1'));
    for (const points of [15, 18, 21, 24, 33.75, 409.5]) {
      await run(stage, (sheet) => void (sheet.getRange('A5').untrack().format.rowHeight = points), heights('A5'));
    }
    await stage.attempt('410 points', () =>
      run(stage, (sheet) => void (sheet.getRange('A5').untrack().format.rowHeight = 410)),
    );
    await stage.attempt('rowHidden', () =>
      run(stage, (sheet) => void (sheet.getRange('6:6').untrack().rowHidden = true)),
    );
    await stage.attempt('height 0', () =>
      run(stage, (sheet) => void (sheet.getRange('A7').untrack().format.rowHeight = 0)),
    );
    await run(
      stage,
      heights('A6', 'A7'),
      (sheet) => void sheet.getRange('6:7').untrack().getRowProperties({ rowHidden: true }),
    );
    await run(
      stage,
      (sheet) => {
        const merged = sheet.getRange('C1:D2').untrack();
        merged.merge();
        merged.format.wrapText = true;
      },
      heights('C1', 'D2', 'C1:D2'),
    );
  },
};

const columnWidths: Scenario = {
  name: 'R column widths',
  questions: ['Rows 4'],
  async run(stage) {
    for (const points of [30, 48, 96.75, 192, 768]) {
      const column = (sheet: Excel.Worksheet) => sheet.getRange('A:A').untrack().format;
      await run(
        stage,
        (sheet) => void (column(sheet).columnWidth = points),
        (sheet) => void column(sheet).load('columnWidth'),
      );
    }
    await run(
      stage,
      write('A1:A2', [['一'], ['二']]),
      (sheet) => {
        sheet.pageLayout.orientation = 'Landscape';
        sheet.pageLayout.paperSize = 'A4';
        sheet.pageLayout.setPrintArea('A1:A2');
      },
      (sheet) => sheet.pageLayout.load('orientation,paperSize,zoom'),
    );
    await stage.ask({
      id: 'Rows 4',
      text: '按 Ctrl+P 看打印预览：这张表印几页？ How many pages does it print on?',
      answers: ['1', '2', '更多 · more', '看不到 · cannot see'],
    });
  },
};

const ourRule = (row: number) => `=AND($A${row}<>"",$B${row}="")+N("ZPB:error")`;

const conditionalFormats: Scenario = {
  name: 'R conditional formats',
  questions: ['Rows 5'],
  async run(stage) {
    const { sheet } = stage;
    const load = (own: Excel.Worksheet) =>
      void own
        .getRange()
        .untrack()
        .conditionalFormats.load('items/id,items/type,items/priority,items/customOrNullObject/rule/formula');
    await run(
      stage,
      (own) => {
        for (const [range, row] of [
          ['A1:B3', 1],
          ['A5:B5', 5],
          ['D8', 8],
        ] as const) {
          const { custom } = own.getRange(range).untrack().conditionalFormats.add('Custom');
          custom.rule.formula = ourRule(row);
          custom.format.fill.color = '#FDE7E9';
          custom.format.font.bold = true;
          custom.format.borders.bottom.style = 'Dash';
        }
      },
      load,
    );
    await stage.attempt('with a custom function', () =>
      run(stage, (own) => {
        own.getRange('F1').untrack().conditionalFormats.add('Custom').custom.rule.formula = '=ZPB.EXECRATE(1,1)=1';
      }),
    );
    await stage.person({ do: 'insertRows', sheet, rows: '3:3' });
    await run(stage, load);
    await stage.person({ do: 'insertRows', sheet, rows: '5:5' });
    await run(stage, load);
    await stage.person({ do: 'deleteRows', sheet, rows: '10:10' });
    await run(stage, load);
  },
};

/** A range that is held while a person moves its rows, and a request that begins with what it then has in common with its old place. */
const heldRanges: Scenario = {
  name: 'R held ranges',
  questions: ['Rows 7'],
  async run(stage) {
    const { sheet } = stage;
    await run(stage, write('A1:A6', [['甲'], ['乙'], ['丙'], ['丁'], ['戊'], ['己']]));
    const moves = [
      ['nothing', null],
      ['row put in above', { do: 'insertRows', sheet, rows: '2:2' }],
      ['row taken out above', { do: 'deleteRows', sheet, rows: '2:2' }],
      ['row put in below', { do: 'insertRows', sheet, rows: '8:8' }],
      ['own row taken out', { do: 'deleteRows', sheet, rows: '5:5' }],
    ] as const;
    for (const [index, [title, move]] of moves.entries()) {
      await stage.attempt(title, () =>
        Excel.run(async (context) => {
          const own = context.workbook.worksheets.getItem(sheet);
          const held = own.getRange('A5').load('rowIndex,columnIndex');
          held.track();
          await context.sync();
          if (move) await stage.person(move);
          held.getIntersection(own.getRange('A5').untrack()).untrack();
          held.untrack();
          own.getRange(`C${index + 1}`).untrack().values = [[title]];
          await context.sync();
        }),
      );
      await run(stage, read('A1:C8'));
    }
  },
};

const rulesTold: Scenario = {
  name: 'R rules told',
  questions: ['Rows 6'],
  async run(stage) {
    await run(stage, (own) => {
      const { custom } = own.getRange('A1:B3').untrack().conditionalFormats.add('Custom');
      custom.format.fill.color = '#FFC7CE';
      custom.format.font.color = '#7A0010';
      custom.format.font.bold = true;
      custom.format.borders.top.style = 'Dash';
      custom.format.numberFormat = '"▲"General';
      custom.rule.formula = ourRule(1);
    });
    await run(stage, (own) => {
      const format = own.getRange('A1').untrack().conditionalFormats.getItemAt(0).load('priority,stopIfTrue');
      const { format: look, rule } = format.custom;
      look.load('numberFormat,fill/color,font/color,font/bold');
      look.borders.top.load('style');
      rule.load('formula');
      format.getRangeOrNullObject().untrack().load('address');
    });
  },
};

const validations: Scenario = {
  name: 'R validations',
  questions: [],
  async run(stage) {
    const { sheet } = stage;
    const load = (own: Excel.Worksheet) =>
      void own.getRange('A1:A3').untrack().dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    const loadCell = (cell: string) => (own: Excel.Worksheet) =>
      void own.getRange(cell).untrack().dataValidation.load('type,rule,errorAlert,prompt,ignoreBlanks');
    await stage.attempt('prompt before rule', () =>
      run(
        stage,
        (own) =>
          void (own.getRange('A1').untrack().dataValidation.prompt = {
            showPrompt: true,
            title: '填法',
            message: '填数字',
          }),
      ),
    );
    await run(
      stage,
      (own) => {
        const { dataValidation } = own.getRange('A2:A3').untrack();
        dataValidation.clear();
        dataValidation.rule = { decimal: { formula1: 0, formula2: 100, operator: 'Between' } };
        dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '不对', message: '0 到 100' };
        dataValidation.prompt = { showPrompt: true, title: '填法', message: '填数字' };
      },
      loadCell('A2'),
      load,
    );
    await stage.attempt('title of 33 characters', () =>
      run(stage, (own) => {
        own.getRange('A3').untrack().dataValidation.prompt = {
          showPrompt: true,
          title: '字'.repeat(33),
          message: '一',
        };
      }),
    );
    await stage.attempt('list of 256 characters', () =>
      run(stage, (own) => {
        own.getRange('A3').untrack().dataValidation.rule = {
          list: { inCellDropDown: true, source: `${'字'.repeat(255)},` },
        };
      }),
    );
    await stage.person({ do: 'type', sheet, cell: 'A2', text: '50' });
    await run(stage, read('A2'));
  },
};

const protection: Scenario = {
  name: 'R protection',
  questions: [],
  async run(stage) {
    await run(
      stage,
      write('A1', '一'),
      (sheet) => sheet.protection.protect(),
      (sheet) => void sheet.protection.load('protected'),
    );
    await stage.attempt('write', () => run(stage, write('A1', '二')));
    await stage.attempt('format', () =>
      run(stage, (sheet) => void (sheet.getRange('A1').untrack().format.fill.color = '#FFFFFF')),
    );
    await stage.attempt('conditional format', () =>
      run(stage, (sheet) => void sheet.getRange('A1').untrack().conditionalFormats.add('Custom')),
    );
    await stage.attempt('row height', () =>
      run(stage, (sheet) => void (sheet.getRange('A1').untrack().format.rowHeight = 30)),
    );
    await stage.attempt('protect again', () => run(stage, (sheet) => sheet.protection.protect()));
    await run(stage, read('A1'), (sheet) => sheet.protection.unprotect(), write('A1', '三'), read('A1'));
  },
};

const events: Scenario = {
  name: 'R events',
  questions: ['Undo 8'],
  async run(stage) {
    const { sheet } = stage;
    await run(stage, (own) => {
      own.onChanged.add(() => Promise.resolve());
      own.onSelectionChanged.add(() => Promise.resolve());
    });
    await run(stage, write('A1:A2', [['一'], ['二']]));
    await stage.rest();
    await stage.person({ do: 'type', sheet, cell: 'B1', text: '5' });
    await run(stage, (own) => void (own.getRange('A1').untrack().format.fill.color = '#FFFFFF'));
    await stage.person({ do: 'insertRows', sheet, rows: '2:2' });
    await stage.person({ do: 'deleteRows', sheet, rows: '2:2' });
    await stage.person({ do: 'undo' });
    await stage.person({ do: 'select', sheet, cell: 'C3' });
    await run(stage, read('A1:B3'));
  },
};

/** Rows, columns, rules and what Excel tells of changes. */
export const sheetScenarios: readonly Scenario[] = [
  rowHeights,
  columnWidths,
  conditionalFormats,
  heldRanges,
  rulesTold,
  validations,
  protection,
  events,
];
