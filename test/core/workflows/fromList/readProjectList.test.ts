import { readProjectList } from '../../../../src/core/workflows/fromList/readProjectList';
import type { ProjectList } from '../../../../src/core/workflows/fromList/readProjectList';
import { listGrid } from './listGrid';

type Rows = Parameters<typeof listGrid>[0];

function read(rows: Rows): ProjectList {
  const list = readProjectList(listGrid(rows));
  if (!list) throw new Error('No list');
  return list;
}

const fieldsOf = (rows: Rows) => read(rows).columns.map(({ field }) => field);
const projectsOf = (rows: Rows) => read(rows).projects.map(({ row, cells }) => [row, cells.get('project')?.value]);

describe('headings', () => {
  test('are recognised in any order, whatever they are called', () => {
    expect(
      fieldsOf([
        ['序号', '支出', '实施\n单位', '项目名称', '调整预算数（万元）', '预 算', '主管部门', '年度', '负责人'],
        [],
      ]),
    ).toEqual([null, 'executed', 'implementer', 'project', 'budget', 'initialBudget', 'department', 'year', null]);
  });

  test('of two rows count together', () => {
    expect(
      fieldsOf([
        ['项目名称', '单位', '预算数', null, '执行情况'],
        [null, null, '年初', '调整后', '全年执行数'],
        ['档案事业费', '县档案馆', 55, 56, 54],
      ]),
    ).toEqual(['project', 'implementer', 'initialBudget', 'budget', 'executed']);
  });

  test('split over two rows are joined', () => {
    expect(
      fieldsOf([
        ['项目名称', '年初', '全年'],
        [null, '预算数', '执行数'],
        ['甲', 1, 2],
      ]),
    ).toEqual(['project', 'initialBudget', 'executed']);
  });

  test('a row below that holds figures is the first project’s, not a second heading', () => {
    expect(
      projectsOf([
        ['项目名称', '预算'],
        ['甲', 1],
        ['乙', 2],
      ]),
    ).toEqual([
      [2, '甲'],
      [3, '乙'],
    ]);
  });

  test('that come a second time are not used', () => {
    const { columns } = read([
      ['项目名称', '预算', '金额', '备注'],
      ['甲', 1, 2, ''],
    ]);
    expect(columns.map(({ label, field }) => [label, field])).toEqual([
      ['项目名称', 'project'],
      ['预算', 'initialBudget'],
      ['金额', null],
      ['备注', null],
    ]);
  });

  test('know their cells on the sheet', () => {
    const list = readProjectList(
      listGrid([['清单'], ['项目名称', '预算数', null], [null, '年初', '全年'], ['甲', 1, 2]], 4, 2),
    );
    expect(list?.columns.map(({ cell, label }) => [cell, label])).toEqual([
      ['C6', '项目名称'],
      ['D7', '预算数年初'],
      ['E7', '全年'],
    ]);
    expect(list?.projects.map(({ row, cells }) => [row, cells.get('budget')?.address])).toEqual([[8, 'E8']]);
  });

  test('one column of names is a list too', () => {
    expect(projectsOf([['项目名称'], ['甲'], ['乙']])).toEqual([
      [2, '甲'],
      [3, '乙'],
    ]);
  });

  test.each<[string, Rows]>([
    ['an empty grid', [[null]]],
    [
      'a table without 项目名称',
      [
        ['姓名', '年度'],
        ['张三', 2021],
      ],
    ],
    [
      'a form, where 项目名称 stands alone',
      [['项目支出绩效自评表'], ['项目名称', '档案事业费'], ['主管部门', '县委办']],
    ],
  ])('are not found in %s', (_, rows) => {
    expect(readProjectList(listGrid(rows))).toBeNull();
  });
});

test('title rows give year and money unit', () => {
  expect(read([['2021年度县级项目支出清单'], [null, '单位：万元'], ['项目名称', '预算'], ['甲', 1]])).toMatchObject({
    year: 2021,
    moneyUnit: '万元',
  });
  expect(
    read([
      ['项目名称', '预算（元）'],
      ['甲', 1],
    ]),
  ).toMatchObject({ year: null, moneyUnit: '元' });
});

test('rows that are no projects are skipped and listed with the reason', () => {
  const { skipped, projects } = read([
    ['序号', '项目名称', '主管部门', '预算'],
    [1, '甲', '县教育局', 10],
    ['小 计', null, null, 10],
    [],
    ['序号', '项目名称', '主管部门', '预算'],
    [2, '合计算账系统维护费', '县财政局', 5],
    [null, null, '县水利局', 7],
    [3, '注册登记经费', '县市场监管局', 3],
    [null, '合计：', null, 25],
    ['注：金额以批复为准'],
    [],
  ]);
  expect(projects.map(({ row }) => row)).toEqual([2, 6, 8]);
  expect(skipped).toEqual([
    { row: 3, reason: 'total', text: '小 计' },
    { row: 4, reason: 'blank', text: '' },
    { row: 5, reason: 'heading', text: '序号' },
    { row: 7, reason: 'noProject', text: '县水利局' },
    { row: 9, reason: 'total', text: '合计：' },
    { row: 10, reason: 'note', text: '注：金额以批复为准' },
  ]);
});
