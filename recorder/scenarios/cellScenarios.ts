import type { Scenario } from '../scenario';
import { format, read, run, write } from './sheetSteps';

/** Texts that Excel could take for something else. */
const HOSTILE = [
  '=1+1',
  '+1',
  '-1',
  '@x',
  "'=1",
  "'甲",
  '＝1',
  '-甲',
  '+86 10',
  '3/4',
  '1-2',
  '1e5',
  '007',
  ' 12 ',
  'TRUE',
  '#N/A',
];
const column = (texts: readonly string[]) => texts.map((text) => [text]);

const hostileTexts: Scenario = {
  name: 'R hostile texts',
  questions: ['Cells 1'],
  async run(stage) {
    const rows = HOSTILE.length;
    await run(stage, format(`A1:A${rows}`, '@'));
    for (const [index, text] of HOSTILE.entries()) {
      const row = index + 1;
      // One by one, since a text that is refused would take the others with it.
      await stage.attempt(`@ ${text}`, () => run(stage, write(`A${row}`, text)));
      await stage.attempt(`General ${text}`, () => run(stage, write(`B${row}`, text)));
      await stage.attempt(`General '${text}`, () => run(stage, write(`C${row}`, `'${text}`)));
    }
    await run(stage, read(`A1:C${rows}`), format(`C1:C${rows}`, '@'), read(`C1:C${rows}`));
    // What was read written back, as moving a row does.
    await stage.attempt('@ back', () => run(stage, write(`A1:A${rows}`, column(HOSTILE.map((text) => `'${text}`)))));
    await run(stage, read(`A1:A${rows}`));
    // Numbers and formulas of text cells: entered there, and made text cells afterwards.
    await run(stage, format('D1:D2', '@'), write('D1:D2', [[4.9], ['=1+1']]));
    await run(stage, write('E1:E2', [[4.9], ['=1+1']]), format('E1:E2', '@'), read('D1:E2'));
  },
};

/** With an escape of the Chinese Excel, and signs that are wide. */
const FORMATS = ['0.00!%', '0!.00', '0.00％', '"▲"0.00％', '0.00\\％', '#,##0！'];
/** As headings of 汇总 have it: a number nobody enters, and an id in its words. */
const HEADING_FORMAT = '[=-987654321]"zpb:score";General';

const numberFormats: Scenario = {
  name: 'R number formats',
  questions: ['Cells 9', 'Cells 10'],
  async run(stage) {
    for (const [index, code] of FORMATS.entries()) {
      const cell = `A${index + 1}`;
      await stage.attempt(code, () => run(stage, write(cell, 0.985), format(cell, code), read(cell)));
    }
    await stage.attempt(HEADING_FORMAT, () =>
      run(stage, write('C1', '得分'), format('C1', HEADING_FORMAT), read('C1'), write('C1', 0.985), read('C1')),
    );
  },
};

const MAX_LENGTH = 32_767;

const longTexts: Scenario = {
  name: 'R long texts',
  questions: ['Cells 3'],
  async run(stage) {
    await run(stage, format('A1:A4', '@'));
    await stage.attempt('32767', () => run(stage, write('A1', 'a'.repeat(MAX_LENGTH))));
    await stage.attempt('32768', () => run(stage, write('A2', 'a'.repeat(MAX_LENGTH + 1))));
    await stage.attempt("'32767", () => run(stage, write('A3', `'${'a'.repeat(MAX_LENGTH)}`)));
    await stage.attempt("General '32767", () => run(stage, write('B3', `'${'a'.repeat(MAX_LENGTH)}`)));
    await stage.attempt('formula 8193', () => run(stage, write('B4', `=LEN("a")${'+1'.repeat(4093)}`)));
    await run(
      stage,
      write('D1:D3', [['=LEN(A1)'], ['=LEN(A2)'], ['=LEN(A3)']]),
      write('E3', '=LEN(B3)'),
      read('D1:E3'),
    );
  },
};

const dates: Scenario = {
  name: 'R dates',
  questions: [],
  async run(stage) {
    const typed = [
      '2020-12-31',
      '2020/12/31',
      '2020年12月31日',
      '2020年12月',
      '2020.12.31',
      '12月31日',
      '98%',
      '98.50%',
      '1,200.50',
      '￥5',
    ];
    await run(stage, write(`A1:A${typed.length}`, column(typed)), write('B1:B3', [[44196], [44196.5], [0.985]]));
    await run(
      stage,
      format('B1:B2', 'yyyy"年"m"月"d"日"'),
      format('B3', '0.00%'),
      read(`A1:A${typed.length}`),
      read('B1:B3'),
    );
    for (const [index, text] of typed.entries()) {
      await stage.person({ do: 'type', sheet: stage.sheet, cell: `D${index + 1}`, text });
    }
    await run(stage, read(`D1:D${typed.length}`));
  },
};

const errorValues: Scenario = {
  name: 'R error values',
  questions: ['Cells 8'],
  async run(stage) {
    await run(
      stage,
      write('A1:A6', [['=NA()'], ['=1/0'], ['=VALUE("x")'], ['=NOSUCH(1)'], ['=""'], [5]]),
      write('B1:B3', [['=SUM(A1:A6)'], ['=SUMIF(A1:A6,">0")'], ['=SUMPRODUCT(--ISNUMBER(A1:A6))']]),
      read('A1:B6'),
      (sheet) => void sheet.getRange('A1:A6').untrack().load('valueTypes'),
    );
    // Read in the request that wrote it, and again.
    await run(stage, (sheet, context) => {
      write('C1', '=SUM(A5:A6)')(sheet, context);
      read('C1')(sheet, context);
    });
    await run(stage, read('C1'));
  },
};

const links: Scenario = {
  name: 'R links',
  questions: ['Cells 2'],
  async run(stage) {
    const link = { documentReference: `'${stage.sheet}'!A5`, screenTip: '提示' };
    const load = (sheet: Excel.Worksheet) => void sheet.getRange('A1').untrack().load('hyperlink,values,formulas');
    await run(stage, write('A1', '文字'), (sheet) => void (sheet.getRange('A1').untrack().hyperlink = link), load);
    await run(
      stage,
      write('A1', '另一段'),
      load,
      (sheet) => void sheet.getRange('A1').untrack().clear('Hyperlinks'),
      load,
    );
    await run(
      stage,
      write('A2', '=1+1'),
      (sheet) => void (sheet.getRange('A2').untrack().hyperlink = link),
      read('A2'),
    );
  },
};

const selectionOfCharts: Scenario = {
  name: 'R chart selected',
  questions: ['Cells 4'],
  async run(stage) {
    const { sheet } = stage;
    await run(
      stage,
      write('A1:B3', [
        ['甲', 1],
        ['乙', 2],
        ['丙', 3],
      ]),
      (own) => {
        own.charts.add('ColumnClustered', own.getRange('A1:B3').untrack(), 'Columns').name = 'R chart';
      },
    );
    await stage.person({ do: 'selectChart', sheet, chart: 'R chart' });
    await stage.attempt('getActiveCell', () =>
      Excel.run(async (context) => {
        context.workbook.getActiveCell().untrack().load('address');
        await context.sync();
      }),
    );
    await stage.attempt('getSelectedRange', () =>
      Excel.run(async (context) => {
        context.workbook.getSelectedRange().untrack().load('address');
        await context.sync();
      }),
    );
    await stage.person({ do: 'select', sheet, cell: 'B2' });
    await Excel.run(async (context) => {
      context.workbook.getActiveCell().untrack().load('address');
      await context.sync();
    });
  },
};

const pasting: Scenario = {
  name: 'R pasting',
  questions: [],
  async run(stage) {
    const { sheet } = stage;
    await run(stage, format('A1:B1', '@'), (own) => void own.onChanged.add(() => Promise.resolve()));
    await stage.person({ do: 'paste', sheet, cell: 'A1', text: '98%\t0012' });
    await stage.person({ do: 'paste', sheet, cell: 'A3', text: '98%\t0012' });
    await run(stage, read('A1:B3'));
  },
};

/** Cells filled by a request that takes Excel a while. */
const MANY_ROWS = 300;

const requestsAtOnce: Scenario = {
  name: 'R requests at once',
  questions: ['Start 11'],
  async run(stage) {
    const answered: string[] = [];
    const noted = (what: string, request: Promise<void>) => request.then(() => void answered.push(what));
    const many = Array.from({ length: MANY_ROWS }, (_, row) => [`=ROW()*${row}`]);
    // Nobody waits for the long one before the short ones are sent, each in a run of its own.
    await Promise.all([
      noted('long', run(stage, write(`A1:A${MANY_ROWS}`, many), write('C1', '长'))),
      noted('short', run(stage, write('C1', '短'))),
      noted('reading', run(stage, read('C1'))),
    ]);
    stage.note('answered', answered.join(' '));
    await run(stage, read('C1'));
  },
};

/** What becomes of contents of cells. */
export const cellScenarios: readonly Scenario[] = [
  hostileTexts,
  numberFormats,
  longTexts,
  dates,
  errorValues,
  links,
  selectionOfCharts,
  pasting,
  requestsAtOnce,
];
