import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { caught } from '../caught';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
  const rows = [
    ['指标', '分值', '得分'],
    ['产出', '50', '45'],
    ['效益', '30', '30'],
    ['满意度', '10', '8'],
  ];
  rows.forEach((texts, row) =>
    texts.forEach((text, column) => excel.user.typeText('Sheet1', `${'ABC'[column]}${row + 1}`, text)),
  );
});
afterEach(() => excel.dispose());

const onSheet = <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T | Promise<T>) =>
  Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
    return result;
  });

const addChart = (type: Excel.ChartType = Excel.ChartType.columnClustered, name = '得分图') =>
  onSheet((sheet) => {
    const chart = sheet.charts.add(type, sheet.getRange('A1:C4').untrack(), 'Auto');
    chart.name = name;
    chart.setPosition('E2', 'J12');
  });

const onChart = (use: (chart: Excel.Chart) => void) => onSheet((sheet) => use(sheet.charts.getItem('得分图')));
const reading = () => excel.engine.readCharts('Sheet1')[0] ?? fail();
function fail(): never {
  throw new Error('There is no chart');
}

test('a chart takes its series, their names and its categories from a range with headings', async () => {
  await addChart();
  expect(reading()).toMatchObject({
    name: '得分图',
    type: 'ColumnClustered',
    covers: 'E2:J12',
    title: '图表标题',
    legend: 'Bottom',
    series: [
      { name: '分值', categories: ['产出', '效益', '满意度'], values: [50, 30, 10], valuesAddress: 'Sheet1!B2:B4' },
      { name: '得分', categories: ['产出', '效益', '满意度'], values: [45, 30, 8], valuesAddress: 'Sheet1!C2:C4' },
    ],
  });
});

test.each([
  ['A1:C4', 'Rows', ['产出', '效益', '满意度'], [50, 45]],
  ['A1:C4', 'Columns', ['分值', '得分'], [50, 30, 10]],
  ['A1:C3', 'Auto', ['产出', '效益'], [50, 45]],
  ['B2:C4', 'Auto', ['系列1', '系列2'], [50, 30, 10]],
  ['B1:B4', 'Auto', ['分值'], [50, 30, 10]],
] as const)('%s by %s gives the series %p', async (address, by, names, values) => {
  await onSheet((sheet) => sheet.charts.add('BarClustered', sheet.getRange(address).untrack(), by));
  expect(reading().series.map(({ name }) => name)).toEqual(names);
  expect(reading().series[0]?.values).toEqual(values);
});

test('the looks of a chart can be set and read back', async () => {
  await addChart();
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem('得分图');
    chart.title.text = '各指标得分';
    chart.title.format.font.size = 14;
    chart.legend.position = 'Right';
    const first = chart.series.getItemAt(0);
    first.format.fill.setSolidColor('#4472c4');
    first.hasDataLabels = true;
    first.dataLabels.position = 'OutsideEnd';
    first.dataLabels.numberFormat = '0.0';
    first.gapWidth = 80;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 100;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.title.text = '分';
    chart.axes.categoryAxis.reversePlotOrder = true;
    await context.sync();
    chart.load('name,chartType,id');
    chart.title.load('text,visible');
    chart.title.format.font.load('size');
    chart.legend.load('position,visible');
    first.load('name,hasDataLabels,gapWidth');
    first.dataLabels.load('position,showValue');
    chart.axes.valueAxis.load('minimum,maximum');
    chart.axes.valueAxis.title.load('text,visible');
    chart.axes.valueAxis.majorGridlines.load('visible');
    chart.axes.categoryAxis.load('reversePlotOrder');
    await context.sync();
    expect(chart.toJSON()).toMatchObject({
      name: '得分图',
      chartType: 'ColumnClustered',
      title: { text: '各指标得分', visible: true, format: { font: { size: 14 } } },
      legend: { position: 'Right', visible: true },
      axes: {
        valueAxis: {
          minimum: 0,
          maximum: 100,
          title: { text: '分', visible: true },
          majorGridlines: { visible: false },
        },
        categoryAxis: { reversePlotOrder: true },
      },
    });
    expect(first.toJSON()).toMatchObject({
      name: '分值',
      hasDataLabels: true,
      gapWidth: 80,
      dataLabels: { position: 'OutsideEnd', showValue: true },
    });
  });
  expect(reading()).toMatchObject({ title: '各指标得分', legend: 'Right', series: [{ color: '#4472C4' }, {}] });
});

test('points have colours of their own, and a pie has a legend and labels in percent', async () => {
  await onSheet((sheet) => {
    const chart = sheet.charts.add('Doughnut', sheet.getRange('A1:B4').untrack());
    const series = chart.series.getItemAt(0);
    series.doughnutHoleSize = 60;
    series.points.getItemAt(1).format.fill.setSolidColor('#ED7D31');
    series.dataLabels.showPercentage = true;
  });
  expect(reading()).toMatchObject({ title: '分值', legend: 'Bottom' });
  expect(reading().chart.series[0]).toMatchObject({
    doughnutHoleSize: 60,
    points: { 1: { fill: '#ED7D31' } },
    labels: { showPercentage: true, showValue: false },
  });
});

test('series can be added with cells of any sheet, and deleted', async () => {
  await addChart();
  await onSheet((sheet, context) => {
    const { series } = sheet.charts.getItem('得分图');
    series.getItemAt(0).delete();
    const other = context.workbook.worksheets.add('另表');
    other.getRange('A1:A3').untrack().values = [[1], [2], [3]];
    const added = series.add('另一列');
    added.setValues(other.getRange('A1:A3').untrack());
    added.setXAxisValues(sheet.getRange('A2:A4').untrack());
  });
  expect(reading().series).toMatchObject([
    { name: '得分' },
    { name: '另一列', values: [1, 2, 3], categories: ['产出', '效益', '满意度'], valuesAddress: '另表!A1:A3' },
  ]);
});

test('a collection gives its charts by name and number', async () => {
  await addChart();
  await addChart(Excel.ChartType.pie, '另一张');
  await onSheet(async (sheet, context) => {
    const count = sheet.charts.getCount();
    const missing = sheet.charts.getItemOrNullObject('没有');
    const found = sheet.charts.getItemOrNullObject('另一张');
    sheet.charts.load('items/name,count');
    await context.sync();
    expect(count.value).toBe(2);
    expect([missing.isNullObject, found.isNullObject]).toEqual([true, false]);
    expect(sheet.charts.items.map(({ name }) => name)).toEqual(['得分图', '另一张']);
    sheet.charts.items[0]?.delete();
  });
  expect(excel.engine.readCharts('Sheet1').map(({ name }) => name)).toEqual(['另一张']);
});

test('place and size are given in points and follow the cells', async () => {
  await addChart();
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem('得分图');
    chart.load('left,top,width,height');
    const corner = sheet.getRange('A1:D1').untrack().format;
    corner.columnWidth = 60;
    await context.sync();
    const { top } = chart;
    chart.load('left,top,width,height');
    await context.sync();
    expect([chart.left, chart.top]).toEqual([240, top]);
    chart.left = 10;
    chart.width = 300;
    chart.load('left,width,top');
    await context.sync();
    expect([chart.left, chart.width, chart.top]).toEqual([10, 300, top]);
  });
});

test('inserted and deleted rows move the chart and its cells, also by hand', async () => {
  await addChart();
  await onSheet((sheet) => void sheet.getRange('3:3').untrack().insert('Down'));
  expect(reading()).toMatchObject({ covers: 'E2:J13', series: [{ values: [50, null, 30, 10] }, {}] });
  const { sheet } = excel.engine.locate('Sheet1', 'A1');
  excel.engine.lines.deleteRows(sheet.id, 0, 1);
  expect(reading()).toMatchObject({ covers: 'E1:J12', series: [{ name: '系列1', valuesAddress: 'Sheet1!B1:B4' }, {}] });
  excel.user.undo();
  expect(reading()).toMatchObject({ covers: 'E2:J13', series: [{ name: '分值', valuesAddress: 'Sheet1!B2:B5' }, {}] });
});

test('a chart shows what its cells hold now, on a renamed sheet too', async () => {
  await addChart();
  excel.user.typeText('Sheet1', 'C2', '=B2*0.5');
  excel.user.typeText('Sheet1', 'C3', '#N/A');
  excel.user.typeText('Sheet1', 'C4', '无');
  await onSheet((sheet) => void (sheet.name = '绩效 表'));
  await excel.settle();
  const [renamed] = excel.engine.readCharts('绩效 表');
  expect(renamed?.series[1]).toMatchObject({ values: [25, null, 0], valuesAddress: "'绩效 表'!C2:C4" });
});

test('a batch with a chart is one step of undo', async () => {
  await onSheet((sheet) => {
    sheet.getRange('D1').untrack().values = [['备注']];
    const chart = sheet.charts.add('Pie', sheet.getRange('A1:B4').untrack());
    chart.title.text = '占比';
  });
  excel.user.undo();
  expect(excel.engine.readCharts('Sheet1')).toEqual([]);
  expect(excel.engine.value('Sheet1', 'D1')).toBe('');
  expect(excel.engine.value('Sheet1', 'C4')).toBe(8);
});

test('charts go with their sheet, series of a deleted sheet are empty and stay so: Excel cannot undo that', async () => {
  await onSheet((sheet, context) => {
    const other = context.workbook.worksheets.add('图');
    other.charts.add('Pie', sheet.getRange('A1:B4').untrack()).name = '饼';
  });
  await onSheet((sheet) => sheet.delete());
  expect(excel.engine.readCharts('图')).toMatchObject([{ series: [{ values: [], valuesAddress: null }] }]);
  excel.user.undo();
  expect(excel.engine.readCharts('图')).toMatchObject([{ series: [{ values: [], valuesAddress: null }] }]);
});

const REFUSED: readonly [what: string, code: string, use: (chart: Excel.Chart, sheet: Excel.Worksheet) => void][] = [
  ['a name nobody has', 'ItemNotFound', (_, sheet) => sheet.charts.getItem('没有').delete()],
  ['a type that is none', 'InvalidArgument', (chart) => void (chart.chartType = 'Torte' as 'Pie')],
  ['an empty name', 'InvalidArgument', (chart) => void (chart.name = '')],
  ['no width', 'InvalidArgument', (chart) => void (chart.width = 0)],
  ['a place beyond the sheet', 'InvalidArgument', (chart) => void (chart.left = -1)],
  ['an end before the start', 'InvalidArgument', (chart) => chart.setPosition('E5', 'D4')],
  ['cells of another sheet', 'InvalidArgument', (chart) => chart.setPosition('另表!A1')],
  ['a colour that is none', 'InvalidArgument', (chart) => chart.series.getItemAt(0).format.fill.setSolidColor('bunt')],
  ['a series it has not', 'InvalidArgument', (chart) => void (chart.series.getItemAt(2).name = 'x')],
  [
    'a block as values',
    'InvalidArgument',
    (chart, sheet) => chart.series.getItemAt(0).setValues(sheet.getRange('A1:B2').untrack()),
  ],
  [
    'a place labels of columns have not',
    'InvalidArgument',
    (chart) => void (chart.series.getItemAt(0).dataLabels.position = 'BestFit'),
  ],
  ['an axis upside down', 'InvalidArgument', (chart) => chart.axes.valueAxis.set({ minimum: 10, maximum: 5 })],
  ['bounds of categories', 'InvalidOperation', (chart) => void (chart.axes.categoryAxis.minimum = 0)],
  ['a hole without a ring', 'InvalidOperation', (chart) => void (chart.series.getItemAt(0).doughnutHoleSize = 50)],
  ['a legend nowhere', 'InvalidArgument', (chart) => void (chart.legend.position = 'Invalid')],
  ['what the stand-in has not', 'ApiNotFound', (chart) => void (chart.plotArea.height = 10)],
];

test.each(REFUSED)('%s is refused with %s', async (_, code, use) => {
  await addChart();
  const error = await caught(() => onSheet((sheet) => use(sheet.charts.getItem('得分图'), sheet)));
  expect(error.code).toBe(code);
});

test('a pie has no axes', async () => {
  await addChart(Excel.ChartType.pie);
  const error = await caught(() => onChart((chart) => void (chart.axes.valueAxis.minimum = 0)));
  expect(error.code).toBe('ItemNotFound');
});

test('charts of a protected sheet can be read but not changed, unless objects are left out', async () => {
  await addChart();
  await onSheet((sheet) => sheet.protection.protect());
  const rename = () => onChart((chart) => void (chart.title.text = 'x'));
  expect((await caught(rename)).code).toBe('AccessDenied');
  expect((await caught(() => onChart((chart) => chart.delete()))).code).toBe('AccessDenied');
  expect((await caught(() => addChart(Excel.ChartType.pie, '二'))).code).toBe('AccessDenied');
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem('得分图').load('name');
    await context.sync();
    expect(chart.name).toBe('得分图');
    sheet.protection.unprotect();
    sheet.protection.protect({ allowEditObjects: true });
  });
  await rename();
  expect(reading().title).toBe('x');
});
