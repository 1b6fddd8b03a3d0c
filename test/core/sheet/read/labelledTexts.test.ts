import { fixesFor } from '../../../../src/core/check/fix/fixesFor';
import { fixAll } from '../../../../src/core/check/fix/fixAll';
import { fixContext } from '../../../../src/core/check/fix/fixContext';
import { checkForm } from '../../../../src/core/check/checkForm';
import type { Form } from '../../../../src/core/form/form';
import { defaultScheme } from '../../../../src/core/scheme/schemes';
import { highlightRules } from '../../../../src/core/sheet/highlightRules';
import { formTexts } from '../../../../src/core/sheet/fit/formTexts';
import { readForms } from '../../../../src/core/sheet/readForms';
import { convertToFormulaPlan } from '../../../../src/core/formulas/convertToFormulaPlan';
import { national2020 } from '../../../../src/core/sheet/templates/national2020';
import { formInTemplate } from '../../../../src/core/workflows/importForms/formInTemplate';
import { nextYearForm } from '../../../../src/core/workflows/newYear/nextYearForm';
import { gridOfSheet } from '../damages';
import type { SheetRow } from '../kinds';
import { CORRECT, formRows } from '../kinds';
import type { FormCase } from './formCases';
import { formCases } from './formCases';

// Labels with their texts in one cell, as Word documents have them.

const EXPECTED = '维修水库4座，保障灌溉。';
const ACTUAL = '维修水库3座，灌溉有保障。';
const BOTH = [EXPECTED, ACTUAL];

/** How the goals are written, and what is read of them. */
type GoalCase = readonly [
  what: string,
  goals: readonly SheetRow[],
  texts: readonly string[],
  found?: readonly string[],
];

const GOALS: readonly GoalCase[] = [
  ['side by side', [['年度总体目标', `预期目标：${EXPECTED}`, '', '', '', `实际完成情况：${ACTUAL}`]], BOTH],
  [
    'one below the other',
    [
      ['年度总体目标', `预期目标：${EXPECTED}`],
      ['', `实际完成情况：${ACTUAL}`],
    ],
    BOTH,
  ],
  ['over the whole width', [[`年度总体目标：${EXPECTED}`], [`年度总体目标完成情况：${ACTUAL}`]], BOTH],
  ['both in one cell', [['年度总体目标', `预期目标：${EXPECTED}\n实际完成情况：${ACTUAL}`]], BOTH],
  ['with a half-width colon', [['年度总体目标', `预期目标: ${EXPECTED}`, '', '', '', `实际完成情况:${ACTUAL}`]], BOTH],
  [
    'the text on its own line',
    [['年度总体目标', `预期目标：\n${EXPECTED}`, '', '', '', `实际完成情况：\r\n${ACTUAL}`]],
    BOTH,
  ],
  ['without a colon', [['年度总体目标', `预期目标\n${EXPECTED}`, '', '', '', `实际完成情况\n${ACTUAL}`]], BOTH],
  ['with numbers', [[`一、年度总体目标：${EXPECTED}`], [`二、年度总体目标完成情况：${ACTUAL}`]], BOTH],
  ['by the name of the block', [[`绩效目标：${EXPECTED}`], [`绩效目标完成情况：${ACTUAL}`]], BOTH],
  ['by the name of the year', [[`年度目标：${EXPECTED}`], [`目标完成情况：${ACTUAL}`]], BOTH],
  [
    'with colons of their own',
    [[`年度总体目标：目标1：维修水库4座；目标2：保障灌溉。`], [`实际完成情况：目标1：3座；目标2：已保障。`]],
    ['目标1：维修水库4座；目标2：保障灌溉。', '目标1：3座；目标2：已保障。'],
  ],
  [
    'over several lines',
    [['年度总体目标', '预期目标：目标1：维修水库4座\n目标2：保障灌溉', '', '', '', `实际完成情况：${ACTUAL}`]],
    ['目标1：维修水库4座\n目标2：保障灌溉', ACTUAL],
  ],
  ['one behind its label, one beside it', [[`年度总体目标：${EXPECTED}`], ['实际完成情况', ACTUAL]], BOTH],
  [
    'which end like a title',
    [['年度总体目标', '预期目标：按时报送绩效自评表', '', '', '', `实际完成情况：${ACTUAL}`]],
    ['按时报送绩效自评表', ACTUAL],
  ],
  [
    'one not yet filled in',
    [['年度总体目标', `预期目标：${EXPECTED}`, '', '', '', '实际完成情况：']],
    [EXPECTED, ''],
    ['form.missing F8'],
  ],
  [
    'both not yet filled in',
    [['年度总体目标', '预期目标：', '', '', '', '实际完成情况：']],
    ['', ''],
    ['form.missing B8', 'form.missing F8'],
  ],
  [
    'one that is no text',
    [['年度总体目标', '预期目标：43.2', '', '', '', `实际完成情况：${ACTUAL}`]],
    ['43.2', ACTUAL],
    ['form.missing B8'],
  ],
  [
    'below headings, as ever, though one begins with a label',
    [
      ['年度总体目标', '预期目标', '', '', '', '实际完成情况'],
      ['', `年度目标：${EXPECTED}`, '', '', '', ACTUAL],
    ],
    [`年度目标：${EXPECTED}`, ACTUAL],
  ],
  [
    'below headings of two lines',
    [
      ['年度总体目标', '年度预期\n目标', '', '', '', '目标实际\n完成情况'],
      ['', EXPECTED, '', '', '', ACTUAL],
    ],
    BOTH,
  ],
  [
    'with numbers, beside their labels',
    [
      ['一、年度总体目标', EXPECTED],
      ['二、年度总体目标完成情况', ACTUAL],
    ],
    BOTH,
  ],
  ...(
    [
      ['年度目标', '完成情况'],
      ['年度绩效目标', '实际完成情况'],
      ['绩效目标', '目标完成情况'],
      ['预期目标', '年度完成情况'],
      ['总体目标', '完成情况'],
    ] as const
  ).flatMap(([expected, actual]): GoalCase[] => [
    [`in one row, ${expected} and ${actual}`, [[expected, EXPECTED, '', '', actual, ACTUAL]], BOTH],
    [
      `one below the other, ${expected} and ${actual}`,
      [
        [expected, '', EXPECTED],
        [actual, '', ACTUAL],
      ],
      BOTH,
    ],
  ]),
  [
    'in one row, right of the name of the block',
    [['年度总体目标', '预期目标', EXPECTED, '', '', '实际完成情况', ACTUAL]],
    BOTH,
  ],
  [
    'one below the other, right of the name of the block',
    [
      ['年度总体目标', '预期目标', EXPECTED],
      ['', '实际完成情况', ACTUAL],
    ],
    BOTH,
  ],
  [
    'in one row, with words of their labels',
    [['年度目标', '完成维修', '', '', '完成情况', '已完成年度目标']],
    ['完成维修', '已完成年度目标'],
  ],
  [
    'in one row, one not yet filled in',
    [['年度目标', EXPECTED, '', '', '完成情况']],
    [EXPECTED, ''],
    ['form.missing F8'],
  ],
  [
    'in one row, both not yet filled in',
    [['年度目标', '', '', '', '完成情况']],
    ['', ''],
    ['form.missing B8', 'form.missing F8'],
  ],
  [
    'with what the goal was before it was changed',
    [
      ['年初绩效目标', '维修水库5座。'],
      ['全年（调整）绩效目标', EXPECTED],
      ['全年目标实际完成情况', ACTUAL],
    ],
    BOTH,
  ],
  [
    'below headings with others between them',
    [
      ['年度总体目标', '年初计划', '', '', '实际完成情况', '', '说明'],
      ['', EXPECTED, '', '', ACTUAL, '', '无'],
    ],
    BOTH,
    ['sheet.unread G9'],
  ],
];

describe('goals behind their labels', () => {
  test.each(GOALS.map(([what, ...given]) => [what, given] as const))('%s', (_, [goals, texts]) => {
    const form = formOf(formRows({ goals }));

    expect([form.expectedGoal?.value, form.actualGoal?.value]).toEqual(texts);
    expect(form.funds).toHaveLength(2);
  });

  test.each(GOALS.map(([what, ...given]) => [what, given] as const))('%s, above the money', (_, [goals, texts]) => {
    const form = formOf(formRows({ header: [...CORRECT.header, ...goals], goals: [] }));

    expect([form.expectedGoal?.value, form.actualGoal?.value]).toEqual(texts);
    expect(form.funds).toHaveLength(2);
    expect([form.project?.value, form.implementer?.value]).toEqual(['水库维修', '县水管所']);
  });
});

formCases(
  'what is found where goals stand behind their labels',
  GOALS.map(([what, goals, , found = []]): FormCase => [what, formRows({ goals }), found]),
);

const year = (...row: SheetRow): FormCase => [
  `${row.join(' ').trim()} is the year`,
  formRows({ title: [['项目支出绩效自评表'], row] }),
  [],
];

formCases('the year behind or beside its label', [
  year('填报单位：县水管所', '', '', '', '', '年度：2023年', '', '单位：万元'),
  year('年度：2023年度'),
  year('年度：2023'),
  year('年度:2023年'),
  year('评价年度:2023'),
  year('预算年度：2023年'),
  year('年度', 2023),
  year('年度：', '2023年'),
  ['of which the place is empty', formRows({ title: [['项目支出绩效自评表'], ['年度：']] }), ['form.missing A2']],
]);

formCases('labels above the blocks that are not checked', [
  ...['单位：县水利局', '编制单位：县水利局', '填报单位：县水利局'].map((text): FormCase => [
    text,
    formRows({ title: [...CORRECT.title, [text, '', '', '', '单位：万元']] }),
    [],
  ]),
  ['项目期', formRows({ header: [...CORRECT.header, ['项目期', '', '2023年1月1日—2023年12月31日']] }), []],
  [
    '预算单位 beside 实施单位',
    formRows({ header: [['项目名称', '', '水库维修', '', '', '预算单位', '县水利局'], ...CORRECT.header.slice(1)] }),
    [],
  ],
]);

test('预算单位 names the implementer where nothing else does', () => {
  const named = (...header: SheetRow[]): unknown => formOf(formRows({ header })).implementer?.value;
  const project = ['项目名称', '', '水库维修', '', '', '预算单位', '县水利局'];

  expect(named(project)).toBe('县水利局');
  expect(named(project, ['实施单位', '', '县水管所'])).toBe('县水管所');
});

formCases('other texts behind their labels', [
  [
    'what the project is about is no money, and is said',
    formRows({ goals: [['项目概况：维修县内水库'], ...CORRECT.goals] }),
    ['sheet.unread A8'],
  ],
  [
    'where the names of the money stand at the edge',
    formRows({
      funds: [
        ['资金来源', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
        ['年度资金总额', '', '', 100, 100, 90, 10, '90%', 9],
        ['其中：当年财政拨款', '', '', 100, 100, 90, '-', '', '-'],
        ['其他资金：', '', '', '', '', '', '-', '', '-'],
      ],
      goals: [['项目概况：维修县内水库'], ...CORRECT.goals],
    }),
    ['sheet.unread A9'],
  ],
  [
    'a name that ends like a title',
    formRows({ header: [['项目名称：绩效自评表印制'], ['主管部门：县水利局', '', '', '', '', '实施单位：县水管所']] }),
    [],
  ],
  [
    'rate and points of the money',
    formRows({
      funds: [['预算执行情况', '预算数：100万元', '', '执行数：90万元', '', '执行率：90%', '', '得分：9分']],
    }),
    [],
  ],
]);

describe('what is written where labels stand', () => {
  test('a wrong figure behind its label is told, and nothing is written over the label', () => {
    const form = formOf(
      formRows({
        funds: [['预算执行情况', '预算数：100万元', '', '执行数：90万元', '', '执行率：90%', '', '得分：7']],
        total: [['总分', '', '', '', '', '', 100, 92]],
      }),
    );
    const context = fixContext(form, defaultScheme);
    const fixable = fixesFor(context, checkForm(form, defaultScheme));

    expect(fixable.map(({ finding, fix }) => [finding.code, finding.cell, fix])).toEqual([['funds.score', 'H5', null]]);
    expect(fixAll(form, defaultScheme).changes).toEqual([]);
  });

  test('no formula takes the place of a label and its figure, or adds it up', () => {
    const rows = formRows({
      funds: [['预算执行情况', '预算数：100万元', '', '执行数：90万元', '', '执行率：90%', '', '得分：9']],
    });

    const plan = convertToFormulaPlan(formOf(rows), defaultScheme);

    expect(plan.filter(({ cell }) => /^[A-Z]5$/.test(cell))).toEqual([]);
    expect(plan.filter(({ field }) => field === 'totalScore').map(({ state }) => state)).toEqual(['cannot']);
  });

  test('an empty place behind a label is coloured, though its cell is not empty', () => {
    const rows = formRows({ goals: [['年度总体目标', '预期目标：', '', '', '', `实际完成情况：${ACTUAL}`]] });
    const form = formOf(rows);
    const grid = gridOfSheet({ rows, formats: {}, merges: [] });
    const rules = highlightRules(form, grid, checkForm(form, defaultScheme));

    expect(rules.filter(({ range }) => range === 'B8:E8').map(({ formula }) => formula)).toEqual([
      expect.stringContaining('EXACT($B$8,"预期目标：")'),
    ]);
  });

  test('the texts go to the next year and to the standard form without their labels', () => {
    const form = formOf(formRows({ goals: [[`年度总体目标：${EXPECTED}`], [`实际完成情况：${ACTUAL}`]] }));
    const { content } = nextYearForm(form, { year: 2024, initialBudget: 'blank' });
    const { plan } = formInTemplate(form, {
      template: national2020,
      scheme: defaultScheme,
      formulas: 'functions',
      year: 2023,
    });

    expect([content.expectedGoal, content.actualGoal]).toEqual([EXPECTED, '']);
    expect(plan.formulas.flat()).toEqual(expect.arrayContaining(BOTH));
  });

  test('a row above goals with labels in their cells is not one of theirs', () => {
    const rows = formRows({
      header: [...CORRECT.header, [`年度总体目标：${EXPECTED}`], [`实际完成情况：${ACTUAL}`]],
      goals: [],
    });
    const grid = gridOfSheet({ rows, formats: {}, merges: [] });
    const inTables = formTexts(formOf(rows), grid, null).filter(({ isInTable }) => isInTable);

    expect(inTables.filter(({ cell }) => cell.row === 3)).toEqual([]);
  });
});

function formOf(rows: readonly SheetRow[]): Form {
  const [form, ...others] = readForms(gridOfSheet({ rows, formats: {}, merges: [] })).forms;
  expect(others).toEqual([]);
  if (!form) throw new Error('no form was read');
  return form;
}
