import type { CellValue } from '../../../src/core/cell/cell';
import type { Form } from '../../../src/core/form/form';
import type { Grid } from '../../../src/core/sheet/grid';
import { readForms } from '../../../src/core/sheet/readForms';
import seed from '../check/golden/seed-1/form.json';
import village from '../check/golden/seed-2/form.json';
import { publishedGrid } from './publishedGrid';

const published = publishedGrid(seed);

function only(grid: Grid): Form {
  const { forms } = readForms(grid);
  expect(forms).toHaveLength(1);
  return forms[0] as Form;
}

function gridOf(values: readonly (readonly CellValue[])[], row = 0, column = 0): Grid {
  return { row, column, values, formulas: values, numberFormats: values.map((cells) => cells.map(() => 'General')) };
}

function insertRow(grid: Grid, at: number, cells: readonly CellValue[] = []): Grid {
  const row = Array.from({ length: 10 }, (_, column) => cells[column] ?? '');
  return gridOf([...grid.values.slice(0, at), row, ...grid.values.slice(at)]);
}

function insertColumn(grid: Grid, at: number): Grid {
  return gridOf(grid.values.map((row) => [...row.slice(0, at), '', ...row.slice(at)]));
}

/** What a form says, wherever its cells are. */
function figures(form: Form): unknown {
  return {
    year: form.year,
    unit: form.moneyUnit,
    header: [form.project, form.department, form.implementer, form.expectedGoal, form.actualGoal].map(
      (cell) => cell?.value,
    ),
    funds: form.funds.map((line) => [
      line.role,
      ...[line.label, line.initialBudget, line.budget, line.executed, line.weight, line.rate, line.score].map(
        (cell) => cell?.value,
      ),
    ]),
    indicators: form.indicators.map((row) =>
      [row.category, row.subcategory, row.name, row.target, row.actual, row.weight, row.score, row.explanation].map(
        (cell) => cell?.value,
      ),
    ),
    totals: [form.totalWeight?.value, form.totalScore?.value],
  };
}

describe('reading a published form', () => {
  it('reads every value with its cell', () => {
    const form = only(published);
    expect(form).toMatchObject({
      layout: 'national-2020',
      range: 'A1:J26',
      title: { value: '项目支出绩效自评表', address: 'A1' },
      year: 2020,
      yearCell: { address: 'A2' },
      project: { value: '档案事业费', address: 'C3' },
      department: { value: '中共昌吉州党委办公室', address: 'C4' },
      implementer: { value: '昌吉州档案馆', address: 'H4' },
      moneyUnit: '万元',
      expectedGoal: { value: '完成年度任务。', address: 'B11' },
      actualGoal: { value: '年度任务已完成。', address: 'F11' },
      totalWeight: { value: 100, address: 'G26' },
      totalScore: { value: 98.5, address: 'H26' },
      grade: null,
    });
    expect(form.funds).toHaveLength(4);
    expect(form.funds[0]).toMatchObject({
      role: 'total',
      label: { value: '年度资金总额', address: 'C6' },
      initialBudget: { value: 55, address: 'E6' },
      budget: { value: 55, address: 'F6' },
      executed: { value: 55, address: 'G6' },
      weight: { value: 10, address: 'H6' },
      rate: { value: '100%', address: 'I6' },
      score: { value: 10, address: 'J6' },
    });
    expect(form.funds[3]).toMatchObject({
      role: 'part',
      label: { value: '其他资金' },
      executed: { value: '', address: 'G9' },
    });
    expect(form.indicators).toHaveLength(12);
    expect(form.indicators[9]).toMatchObject({
      category: { value: '效益指标', address: 'B23' },
      subcategory: { value: '社会效益指标', address: 'C23' },
      name: { value: '满足群众查档需求', address: 'D23' },
      target: { value: '1', address: 'E23' },
      actual: { value: '0.98', address: 'F23' },
      weight: { value: 15, address: 'G23' },
      score: { value: 14.7, address: 'H23' },
      explanation: { value: '', address: 'I23' },
      nature: null,
      unit: null,
    });
  });

  it('fills merged 一级 and 二级 names down, with the address of the merged cell', () => {
    const { indicators } = only(published);
    expect(indicators[5]).toMatchObject({
      category: { value: '产出指标', address: 'B14' },
      subcategory: { value: '数量指标', address: 'C14' },
    });
    expect(indicators[6]).toMatchObject({
      category: { value: '产出指标', address: 'B14' },
      subcategory: { value: '质量指标', address: 'C20' },
    });
  });

  it('reads the same figures when 一级 and 二级 names are repeated in every row', () => {
    expect(figures(only(publishedGrid(seed, { unmerged: true })))).toEqual(figures(only(published)));
  });

  it('keeps typed numbers with their number format', () => {
    const { indicators } = only(publishedGrid(seed, { typedNumbers: true }));
    expect(indicators[11]?.target).toMatchObject({ value: 1, numberFormat: '0%' });
    expect(indicators[9]?.actual).toMatchObject({ value: 0.98, numberFormat: 'General' });
  });

  it('keeps the space after 12', () => {
    expect(only(publishedGrid(village)).indicators[3]?.target.value).toBe('12 ');
  });

  it.each(Array.from({ length: 26 }, (_, row) => row))(
    'reads the same figures with an empty row inserted above row %i',
    (row) => {
      expect(figures(only(insertRow(published, row)))).toEqual(figures(only(published)));
    },
  );

  it.each(Array.from({ length: 10 }, (_, column) => column))(
    'reads the same figures with an empty column inserted left of column %i',
    (column) => {
      expect(figures(only(insertColumn(published, column)))).toEqual(figures(only(published)));
    },
  );

  it('reads addresses of the sheet when the grid begins elsewhere', () => {
    const form = only({ ...published, row: 4, column: 2 });
    expect(form.range).toBe('C5:L30');
    expect(form.indicators[0]?.name.address).toBe('F18');
  });

  it.each([
    ['全年预算数（Ａ）', '全年执行数（Ｂ）', '执行率（Ｂ/Ａ）'],
    ['调整预算数', '执行数', '预算执行率'],
    ['全年预算数\n(A)', '全年执行数\n(B)', '执 行 率\n(B/A)'],
  ])('knows the headings %j, %j, %j', (budget, executed, rate) => {
    const values = published.values.map((row) =>
      row.map((value) => ({ 全年预算数: budget, 全年执行数: executed, 执行率: rate })[String(value)] ?? value),
    );
    expect(only(gridOf(values)).funds[0]).toMatchObject({
      budget: { value: 55 },
      executed: { value: 55 },
      rate: { value: '100%' },
    });
  });

  it('reads headings in one row as well', () => {
    const values = published.values.map((row) =>
      row.map((value) => ({ 年度: '年度指标值', 实际: '实际\n完成值' })[String(value)] ?? value),
    );
    expect(figures(only(gridOf(values.filter((_, row) => row !== 12))))).toEqual(figures(only(published)));
  });

  it('reads weights that stand before the targets', () => {
    const swap = [0, 1, 2, 3, 6, 4, 5, 7, 8, 9];
    const values = published.values.map((row, index) => (index < 11 ? row : swap.map((column) => row[column] ?? '')));
    expect(figures(only(gridOf(values)))).toEqual(figures(only(published)));
  });

  it('takes the year from the title when it stands there', () => {
    const values = [['2021年度项目支出绩效自评表'], ...published.values.slice(2)];
    expect(only(gridOf(values))).toMatchObject({ year: 2021, yearCell: { address: 'A1' } });
  });

  it('says where the year belongs when it is not filled in', () => {
    const values = published.values.map((row, index) => (index === 1 ? ['（    年度）'] : row));
    expect(only(gridOf(values))).toMatchObject({ year: null, yearCell: { address: 'A2' } });
  });

  it('points at the empty cells of the header', () => {
    const blank = publishedGrid({ ...seed, project: '', department: '', implementer: '' });
    expect(only(blank)).toMatchObject({
      project: { value: '', address: 'C3' },
      department: { value: '', address: 'C4' },
      implementer: { value: '', address: 'H4' },
    });
  });

  it('leaves notes under the form alone, with and without a total above them', () => {
    const note = ['注：1.得分一档最高不能超过该指标分值上限。'];
    const withTotal = gridOf([...published.values, note]);
    const withoutTotal = gridOf([...published.values.slice(0, -1), note]);
    expect(figures(only(withTotal))).toEqual(figures(only(published)));
    expect(only(withoutTotal)).toMatchObject({ totalWeight: null, totalScore: null, range: 'A1:J25' });
    expect(only(withoutTotal).indicators).toHaveLength(12);
  });

  it('keeps placeholder rows with their cells', () => {
    const form = only(insertRow(published, 19, ['', '', '', '指标7：']));
    expect(form.indicators[6]).toMatchObject({
      name: { value: '指标7：', address: 'D20' },
      subcategory: { value: '数量指标' },
    });
  });

  it('skips a heading repeated on the next page', () => {
    const heading = ['', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'];
    expect(figures(only(insertRow(published, 17, heading)))).toEqual(figures(only(published)));
  });

  it('takes an indicator named 合计 for an indicator', () => {
    const form = only(insertRow(published, 19, ['', '', '', '合计', '5', '5', 5, 5]));
    expect(form.indicators[6]?.name.value).toBe('合计');
    expect(form.totalScore?.value).toBe(98.5);
  });

  it('reads a grade printed beside the total', () => {
    expect(only(publishedGrid({ ...seed, grade: '优' })).grade).toMatchObject({ value: '优', address: 'I26' });
  });
});

describe('finding forms on a sheet', () => {
  it('finds none on an empty sheet', () => {
    expect(readForms(gridOf([])).forms).toEqual([]);
    expect(readForms(gridOf([['']])).forms).toEqual([]);
  });

  it('finds none on a sheet of other things', () => {
    const rows = [
      ['2020年预算执行情况表'],
      ['项目名称', '预算数', '执行数'],
      ['档案事业费', 55, 55],
      ['请填写项目支出绩效自评表'],
    ];
    expect(readForms(gridOf(rows)).forms).toEqual([]);
  });

  it('finds several forms below each other, each with its own cells', () => {
    const second = publishedGrid(village);
    const { forms } = readForms(gridOf([...published.values, [''], ['附件2'], ...second.values]));
    expect(forms.map(({ project }) => project?.value)).toEqual(['档案事业费', '访惠聚为民办实事']);
    expect(forms[0] && figures(forms[0])).toEqual(figures(only(published)));
    expect(forms[1] && figures(forms[1])).toEqual(figures(only(second)));
    expect(forms[1]?.title.address).toBe('A29');
  });

  it('finds forms that have no title', () => {
    const untitled = published.values.slice(2);
    const { forms } = readForms(gridOf([...untitled, ...untitled]));
    expect(forms.map(({ indicators }) => indicators.length)).toEqual([12, 12]);
  });

  it('says of a form with other columns that it is no known layout', () => {
    const values = published.values.map((row) => row.map((value) => (value === '年初\n预算数' ? '' : value)));
    expect(only(gridOf(values)).layout).toBe('other');
  });
});
