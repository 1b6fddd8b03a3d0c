import type { CellValue } from '../../../../src/core/cell/cell';
import { sayListObstacle } from '../../../../src/wording/workflows';
import { national2020 } from '../../../../src/core/sheet/templates/national2020';
import { templateById } from '../../../../src/core/sheet/templates/templateById';
import type { ListChoices } from '../../../../src/core/workflows/fromList/listedForm';
import { listedForms } from '../../../../src/core/workflows/fromList/listedForms';
import type { ListedForms } from '../../../../src/core/workflows/fromList/listedForms';
import { readProjectList } from '../../../../src/core/workflows/fromList/readProjectList';
import { listGrid } from './listGrid';

const choices: ListChoices = {
  template: national2020,
  year: 2021,
  moneyUnit: '万元',
  rowsPerSubcategory: { 数量指标: 2 },
};

function formsOf(rows: Parameters<typeof listGrid>[0], changes: Partial<ListChoices> = {}): ListedForms {
  const list = readProjectList(listGrid(rows));
  if (!list) throw new Error('No list');
  return listedForms(list, { ...choices, ...changes });
}

test('a row gives a form with its header, amounts and goals, the indicators blank', () => {
  const { forms, problems } = formsOf([
    ['项目名称', '主管部门', '实施单位', '年度', '年初预算数', '全年预算数', '全年执行数', '绩效目标'],
    ['档案\n事业费 ', '县委办', '县档案馆', '2020年度', '1,055.5', 60, '５８', '保管好档案'],
  ]);
  expect(problems).toEqual([]);
  expect(forms).toMatchObject([
    {
      row: 2,
      content: {
        year: 2020,
        project: '档案事业费',
        department: '县委办',
        implementer: '县档案馆',
        moneyUnit: '万元',
        funds: { appropriation: { initialBudget: 1055.5, budget: 60, executed: 58 } },
        expectedGoal: '保管好档案',
        actualGoal: '',
      },
    },
  ]);
  expect(forms[0]?.content.indicators).toHaveLength(10);
});

test('columns that are missing leave their places empty', () => {
  expect(formsOf([['项目名称'], ['甲']])).toMatchObject({
    forms: [{ content: { year: 2021, department: '', funds: { appropriation: { budget: '' } } } }],
    problems: [],
  });
});

test.each<[string, '万元' | '元', number]>([
  ['预算（元）', '万元', 5.5],
  ['预算（元）', '元', 55000],
  ['预算（万元）', '元', 550000000],
  ['预算', '万元', 55000],
])('%s in forms of %s', (heading, moneyUnit, expected) => {
  const { forms } = formsOf(
    [
      ['项目名称', heading],
      ['甲', 55000],
    ],
    { moneyUnit },
  );
  expect(forms[0]?.content.funds.appropriation?.initialBudget).toBe(expected);
});

test('every unit counts for its own column, the one above the list for the others', () => {
  const { forms } = formsOf([['单位：元'], ['项目名称', '预算', '支出（万元）'], ['甲', 30000, 2.5]]);
  expect(forms[0]?.content.funds.appropriation).toMatchObject({ initialBudget: 3, executed: 2.5 });
});

test('what cannot be taken over is left blank and named with its cell', () => {
  const { forms, problems } = formsOf([
    ['项目名称', '主管部门', '年度', '预算', '支出'],
    ['甲', '县教育局', '去年', '55万元', '—'],
    ['乙', null, null, '#REF!', '待定'],
  ]);
  expect(forms.map(({ content: { year, funds } }) => [year, funds.appropriation])).toEqual([
    [2021, { initialBudget: '', budget: '', executed: '' }],
    [2021, { initialBudget: '', budget: '', executed: '' }],
  ]);
  expect(problems.map(({ row, cell, project }) => [row, cell, project])).toEqual([
    [2, 'C2', '甲'],
    [2, 'D2', '甲'],
    [3, 'B3', '乙'],
    [3, 'D3', '乙'],
    [3, 'E3', '乙'],
  ]);
  expect(problems[1]?.reason).toEqual({ code: 'notAnAmount', field: 'initialBudget', text: '55万元' });
  expect(problems[1] && sayListObstacle(problems[1].reason, 'zh-CN')).toContain('“55万元”');
});

test('a project that comes twice in a year gives two forms and a hint', () => {
  const { forms, problems } = formsOf([
    ['项目名称', '年度'],
    ['甲', 2020],
    ['甲', 2021],
    ['甲', 2020],
  ]);
  expect(forms).toHaveLength(3);
  expect(problems).toEqual([{ row: 4, cell: 'A4', project: '甲', reason: { code: 'repeated', row: 2 } }]);
});

test('the amounts go to the first row of 项目资金 there is, or to the total', () => {
  const rows = [
    ['项目名称', '预算'],
    ['甲', 5],
  ];
  const fundsWith = (changes: Partial<ListChoices>) => formsOf(rows, changes).forms[0]?.content.funds;
  expect(fundsWith({ fundParts: ['carryover', 'other'] })?.carryover.initialBudget).toBe(5);
  expect(fundsWith({ fundParts: [] })?.total?.initialBudget).toBe(5);
  expect(fundsWith({ template: templateById('sichuan') })?.appropriation.initialBudget).toBe(5);
});

test('a form with one budget only takes the one the list has', () => {
  const funds = (cells: CellValue[][]) =>
    formsOf(cells, { template: templateById('hubei') }).forms.map(({ content }) => content.funds.total?.budget);
  const rows = [
    ['项目名称', '预算数', '全年预算数'],
    ['甲', 5, 6],
    ['乙', 7, ''],
  ];
  expect(funds(rows)).toEqual([6, 7]);
});
