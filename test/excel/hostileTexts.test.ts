import type { TextCellRules } from '../../preview/engine/typedEntry';
import { startExcel } from '../../preview/node/startExcel';
import type { RunningExcel } from '../../preview/node/startExcel';
import { checkForm } from '../../src/core/check/checkForm';
import { assessForm } from '../../src/core/form/assessForm';
import type { FormContent } from '../../src/core/form/formContent';
import type { Form } from '../../src/core/form/form';
import { excelMessages } from '../../src/wording/excel';
import { defaultScheme } from '../../src/core/scheme/schemes';
import { textEntry } from '../../src/core/sheet/edit/literalEntry';
import { readForms } from '../../src/core/sheet/readForms';
import { templates } from '../../src/core/sheet/templates/templateById';
import { summariseForms } from '../../src/core/summary/summariseForms';
import { applyFixes } from '../../src/excel/applyFixes';
import { createForms } from '../../src/excel/createForms';
import { editIndicatorRow } from '../../src/excel/editIndicatorRow';
import { insertForm } from '../../src/excel/insertForm';
import { insertNextYear } from '../../src/excel/insertNextYear';
import { readSheet } from '../../src/excel/readSheet';
import { writeSummary } from '../../src/excel/writeSummary';
import { contentNamed, requestFor } from './support/forms';
import { REQUIREMENT_SETS, newSheet, refusal } from './support/testExcel';

/** Texts Excel makes something else of, or may. */
const TEXTS = [
  ...[
    '=1+1',
    '=100%',
    '=',
    '=未完成',
    '=SUM(',
    '＝100%',
    ' =A1',
    '+',
    '+1',
    '+A1',
    '+增长',
    '-',
    '-5%',
    '-完成。',
    '－3',
    '@张三',
    '＠甲',
  ],
  ...[
    '3/4',
    '1-2',
    '3-5',
    '20-3',
    '2020-1-1',
    '2020/12',
    '2020年1月1日',
    '1月2日',
    '１２月',
    '二〇二〇年',
    '1:30',
    'Jan-20',
    'March 1',
  ],
  ...['007', '1e5', '12%', '12 %', '１２', '(5)', '（5）', '￥5', '$5', '1,234', '1 1/2', '.5', '110101199003071234'],
  ...[
    'TRUE',
    'false',
    '#N/A',
    '#REF!',
    "'甲",
    "''",
    "'=1",
    ' 前后空格 ',
    '　全角空格',
    '第一行\n第二行',
    '-第一行\n=第二行',
  ],
  ...['—', '/', '"引号"', '12个', '（2020年度）', '普通文字', '!', '^甲', '\\乙'],
] as const;

/** Nobody has written down what Excel does with such texts in cells formatted as text: it must be right either way. */
const WAYS: [string, TextCellRules][] = [
  ['keep every character', { takesMark: false, takesFormulas: false }],
  ['take an apostrophe for a mark', { takesMark: true, takesFormulas: false }],
  ['take formulas, too', { takesMark: true, takesFormulas: true }],
];

describe.each(WAYS)('where text cells %s', (_, rules) => {
  let excel: RunningExcel;
  beforeEach(async () => {
    excel = await startExcel({ requirementSets: REQUIREMENT_SETS });
    excel.engine.textCells = rules;
  });
  afterEach(() => {
    expect([...excel.host.unsupportedMembers]).toEqual([]);
    excel.dispose();
  });

  /** The form with one text in each of its places. */
  function contentOf(texts: readonly string[]): FormContent {
    const content = contentNamed('各种文字');
    const text = (index: number) => texts[index % texts.length] ?? '';
    return {
      ...content,
      department: text(1),
      implementer: text(2),
      expectedGoal: text(3),
      actualGoal: text(4),
      footers: { remarks: text(5) },
      indicators: texts.map((_text, index) => ({
        ...(content.indicators[index % content.indicators.length] ?? content.indicators[0]!),
        category: '产出指标',
        subcategory: '数量指标',
        name: text(index),
        target: text(index + 1),
        actual: text(index + 2),
        explanation: text(index + 3),
        nature: text(index + 4),
        unit: text(index + 5),
      })),
    };
  }

  /** What a form comes to, with what of it is made only when it is asked for. */
  function assessed(form: Form): string {
    return JSON.stringify(assessForm(form, defaultScheme), (key, value: unknown) =>
      ['deviation', 'steps'].includes(key) ? (value as () => unknown)() : value,
    );
  }

  async function formOn(sheetId: string): Promise<Form> {
    await excel.settle();
    const { grid } = await readSheet(sheetId);
    const [form] = grid ? readForms(grid).forms : [];
    if (!form) throw new Error('No form was found');
    return form;
  }

  function column(sheetName: string, first: string, rows: number): unknown[] {
    const { sheet, area } = excel.engine.locate(sheetName, first);
    return Array.from({ length: rows }, (_row, index) => {
      const { value, formula } = excel.engine.cells.read(sheet.id, area.row + index, area.column);
      return formula ?? value;
    });
  }

  // Every template once, where texts have it hardest.
  const tried = rules.takesFormulas ? templates : templates.slice(0, 1);
  test.each(tried.map(({ id }) => id))('a form %s holds every text as it was given', async (templateId) => {
    const content = contentOf(TEXTS);
    const { sheetId, sheetName } = await insertForm({ ...requestFor(content), templateId });
    await excel.settle();
    const seen = excel.engine.snapshot(sheetName);
    const has = new Set(seen.values.flat());
    expect(TEXTS.filter((text) => !has.has(text))).toEqual([]);
    expect(excel.engine.cells.formulaCells(sheetId).filter(({ formula }) => !/ZPB|SUM|COUNT/.test(formula))).toEqual(
      [],
    );
    const values = new Set<unknown>(TEXTS);
    const grown = seen.values
      .flat()
      .filter((value) => typeof value === 'string' && values.has(value.replace(/^'/, '')));
    expect(grown.filter((value) => !values.has(value))).toEqual([]);
  });

  test('several forms at once, and the next year’s', async () => {
    const content = contentOf(TEXTS.slice(0, 30));
    const { created } = await createForms([{ ...requestFor(content) }]);
    const [{ sheetId, sheetName } = { sheetId: '', sheetName: '' }] = created;
    const form = await formOn(sheetId);
    const name = form.indicators[0]?.name.address ?? '';
    expect(column(sheetName, name, 30)).toEqual(TEXTS.slice(0, 30));
    const next = await insertNextYear(form, { year: 2021, initialBudget: 'blank' }, defaultScheme.id);
    const again = await formOn(next.sheetId);
    expect(column(next.sheetName, again.indicators[0]?.name.address ?? '', 30)).toEqual(TEXTS.slice(0, 30));
  });

  test('texts entered into single cells, ordinary and of text', async () => {
    const id = newSheet(excel, '逐格');
    const rows = TEXTS.length;
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem(id).getRange(`B1:B${rows}`);
      range.numberFormat = TEXTS.map(() => ['@']);
      await context.sync();
    });
    await applyFixes(id, {
      changes: TEXTS.flatMap((text, index) => [
        { cell: `A${index + 1}`, old: '', entry: textEntry(text, 'General') },
        { cell: `B${index + 1}`, old: '', entry: textEntry(text, '@') },
      ]),
      deleteRows: [],
    });
    await excel.settle();
    expect([column('逐格', 'A1', rows), column('逐格', 'B1', rows)]).toEqual([TEXTS, TEXTS]);
    expect(new Set(excel.engine.snapshot('逐格').numberFormats.map(([, b]) => b))).toEqual(new Set(['@']));
  });

  test('rows moved up and down keep every text', async () => {
    const { sheetId, sheetName } = await insertForm(requestFor(contentOf(TEXTS)));
    const form = await formOn(sheetId);
    const [first] = form.indicators;
    const before = excel.engine.snapshot(sheetName).values;
    const cell = first?.name.address ?? '';
    await editIndicatorRow({ sheetId, cell, edit: { kind: 'moveDown' } });
    await editIndicatorRow({ sheetId, cell, edit: { kind: 'moveDown' } });
    await editIndicatorRow({ sheetId, cell, edit: { kind: 'addBelow' } });
    await excel.settle();
    const names = column(sheetName, cell, TEXTS.length + 1);
    expect(names.filter((value) => value !== '')).toEqual([...TEXTS.slice(0, 2)].concat(TEXTS.slice(2)));
    expect(before.flat()).toEqual(expect.arrayContaining([...TEXTS]));
  });

  test('rows moved three times and back keep texts, numbers and formulas of text cells, and their scores', async () => {
    const { sheetId, sheetName } = await insertForm(requestFor(contentOf(["'≥95", '=95%', '007', '1/2', "'", '普通'])));
    const form = await formOn(sheetId);
    const [first] = form.indicators;
    const held = [
      [first?.target?.address ?? '', 4.9],
      [first?.actual?.address ?? '', '=4+0.9'],
    ] as const;
    await Excel.run(async (context) => {
      for (const [address, content] of held) {
        const cell = context.workbook.worksheets.getItem(sheetId).getRange(address);
        cell.numberFormat = [['General']];
        cell.formulas = [[content]];
        cell.numberFormat = [['@']];
      }
      await context.sync();
    });
    const before = await formOn(sheetId);
    const cells = excel.engine.snapshot(sheetName);
    let cell = first?.name.address ?? '';
    for (const kind of ['moveDown', 'moveDown', 'moveDown', 'moveUp', 'moveUp', 'moveUp'] as const) {
      await editIndicatorRow({ sheetId, cell, edit: { kind } });
      cell = cell.replace(/\d+/, (row) => String(Number(row) + (kind === 'moveDown' ? 1 : -1)));
    }
    const after = await formOn(sheetId);
    expect(excel.engine.snapshot(sheetName)).toEqual(cells);
    expect(assessed(after)).toBe(assessed(before));
  });

  test('the sheet of all forms shows projects and departments as they are called, with their links', async () => {
    const projects = ['=1+1', '-完成。', '@张三', '3/4', '007', "'甲", '12%', '普通'];
    const { created } = await createForms(
      projects.map((project, index) => ({
        ...requestFor({ ...contentNamed(project), department: projects[7 - index] ?? '' }),
      })),
    );
    const entries = await Promise.all(
      created.map(async ({ sheetId, sheetName }) => {
        const form = await formOn(sheetId);
        const assessment = assessForm(form, defaultScheme);
        return {
          sheetId,
          sheetName,
          isHidden: false,
          unsureColumns: 0,
          ignored: [],
          form,
          scheme: defaultScheme,
          assessment,
          findings: checkForm(form, defaultScheme),
        };
      }),
    );
    const { sheetName } = await writeSummary(summariseForms(entries).rows);
    await excel.settle();
    expect(column(sheetName, 'B4', 8)).toEqual(projects);
    expect(column(sheetName, 'C4', 8)).toEqual([...projects].reverse());
    const { sheet } = excel.engine.locate(sheetName, 'B4');
    expect(
      projects.map((_project, row) => excel.engine.cells.hyperlink(sheet.id, 3 + row, 1)?.documentReference),
    ).toEqual(created.map((form) => expect.stringContaining(`'${form.sheetName.replaceAll("'", "''")}'!`) as unknown));
  });
});

test('a text no cell can hold is refused with a sentence, and nothing is changed', async () => {
  const excel = await startExcel({ requirementSets: REQUIREMENT_SETS });
  const id = newSheet(excel, '太长');
  const text = '长'.repeat(32_768);
  const changes = [{ cell: 'A1', old: '', entry: textEntry(text, 'General') }];
  expect(await refusal(applyFixes(id, { changes, deleteRows: [] }))).toBe(
    excelMessages['zh-CN'].textTooLong(32_768, 32_767),
  );
  expect(excel.engine.value('太长', 'A1')).toBe('');
  const most = `-${'长'.repeat(32_765)}`;
  await applyFixes(id, { changes: [{ cell: 'A1', old: '', entry: textEntry(most, 'General') }], deleteRows: [] });
  expect(excel.engine.value('太长', 'A1')).toBe(most);
  excel.dispose();
});
