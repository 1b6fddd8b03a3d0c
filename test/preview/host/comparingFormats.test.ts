import { useExcel } from '../../excel/support/testExcel';
import { caught } from '../caught';

/** Conditional formats that compare cells, as Microsoft documents them (ExcelApi 1.6), and refused where nothing is written. */

const excel = useExcel();

const onSheet = <T>(use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  Excel.run((context) => use(context.workbook.worksheets.getActiveWorksheet(), context));

const SCALE: Excel.ConditionalColorScaleCriteria = {
  minimum: { type: 'LowestValue', formula: undefined, color: '#F8696B' },
  midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
  maximum: { type: 'Formula', formula: '=$B$9', color: '#63BE7B' },
};

beforeEach(() => {
  const { engine } = excel();
  const { id } = engine.sheets.add(engine.sheets.unusedName());
  engine.sheets.activate(id);
});

test('a colour scale has two points or three, and moves with its cells and those its formulas name', async () => {
  const { user, engine } = excel();
  await onSheet(async (sheet, context) => {
    sheet.getRange('B2:B6').conditionalFormats.add('ColorScale').colorScale.criteria = SCALE;
    await context.sync();
    user.insertLines(engine.sheets.active().name, '4:4');
    const format = sheet.getRange('B3').conditionalFormats.getItemAt(0);
    format.load('type,stopIfTrue');
    const area = format.getRange().load('address');
    const scale = format.colorScaleOrNullObject.load('criteria,threeColorScale');
    await context.sync();
    expect([format.type, format.stopIfTrue, area.address.split('!')[1]]).toEqual(['ColorScale', null, 'B2:B7']);
    expect(scale.threeColorScale).toBe(true);
    expect(scale.criteria).toEqual({
      minimum: { type: 'LowestValue', formula: null, color: '#F8696B' },
      midpoint: { type: 'Percentile', formula: '50', color: '#FFEB84' },
      maximum: { type: 'Formula', formula: '=$B$10', color: '#63BE7B' },
    });
  });
});

test('a data bar keeps what is set of it, and the rest is as it was added', async () => {
  await onSheet(async (sheet, context) => {
    const { dataBar } = sheet.getRange('C2:C6').conditionalFormats.add('DataBar');
    dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
    dataBar.barDirection = 'LeftToRight';
    dataBar.showDataBarOnly = true;
    dataBar.positiveFormat.fillColor = 'orange';
    dataBar.negativeFormat.matchPositiveFillColor = true;
    await context.sync();
    const { dataBar: read } = sheet.getRange('C4').conditionalFormats.getItemAt(0);
    read.load('lowerBoundRule,upperBoundRule,barDirection,showDataBarOnly,axisFormat');
    read.positiveFormat.load('fillColor,gradientFill');
    await context.sync();
    expect(read.lowerBoundRule).toEqual({ type: 'Number', formula: '0' });
    expect(read.upperBoundRule).toEqual({ type: 'Automatic', formula: null });
    expect([read.barDirection, read.showDataBarOnly, read.axisFormat]).toEqual(['LeftToRight', true, 'Automatic']);
    expect([read.positiveFormat.fillColor, read.positiveFormat.gradientFill]).toEqual(['#FFA500', true]);
  });
});

test('the last so many have a rule and a look', async () => {
  await onSheet(async (sheet, context) => {
    const { topBottom } = sheet.getRange('D2:D6').conditionalFormats.add('TopBottom');
    topBottom.rule = { rank: 2, type: 'BottomItems' };
    topBottom.format.fill.color = '#FFC7CE';
    await context.sync();
    const { topBottom: read } = sheet.getRange('D4').conditionalFormats.getItemAt(0);
    read.load('rule,format/fill/color');
    await context.sync();
    expect([read.rule, read.format.fill.color]).toEqual([{ rank: 2, type: 'BottomItems' }, '#FFC7CE']);
  });
});

test('each is nothing else: its other properties are null objects, and whoever wants them all the same is refused', async () => {
  await onSheet(async (sheet, context) => {
    const format = sheet.getRange('B2').conditionalFormats.add('DataBar');
    const others = [format.customOrNullObject, format.colorScaleOrNullObject, format.topBottomOrNullObject];
    const own = format.dataBarOrNullObject;
    [...others, own].forEach((one) => one.load());
    await context.sync();
    expect([...others, own].map(({ isNullObject }) => isNullObject)).toEqual([true, true, true, false]);
  });
  const refused = await caught(() =>
    onSheet(async (sheet, context) => {
      sheet.getRange('B2').conditionalFormats.getItemAt(0).custom.rule.formula = '=TRUE';
      await context.sync();
    }),
  );
  expect(refused.code).toBe('ItemNotFound');
});

test.each<readonly [string, (formats: Excel.ConditionalFormatCollection) => void]>([
  ['an end without its number', (formats) => (formats.add('DataBar').dataBar.lowerBoundRule = { type: 'Number' })],
  [
    'a number where the type says all',
    (formats) => (formats.add('DataBar').dataBar.upperBoundRule = { type: 'HighestValue', formula: '3' }),
  ],
  [
    'a scale without its highest point',
    (formats) => (formats.add('ColorScale').colorScale.criteria = { minimum: SCALE.minimum } as typeof SCALE),
  ],
  [
    'a hundred and first part',
    (formats) => (formats.add('TopBottom').topBottom.rule = { rank: 101, type: 'TopPercent' }),
  ],
])('%s is refused', async (_, add) => {
  const refused = await caught(() =>
    onSheet(async (sheet, context) => {
      add(sheet.getRange('B2:B6').conditionalFormats);
      await context.sync();
    }),
  );
  expect(refused.code).toBe('InvalidArgument');
});

test('a scale that was not set says nothing of itself, and icon sets are not known', async () => {
  const codes = [];
  for (const type of ['ColorScale', 'IconSet'] as const) {
    const refused = await caught(() =>
      onSheet(async (sheet, context) => {
        sheet.getRange('B2').conditionalFormats.add(type).colorScale.load('criteria');
        await context.sync();
      }),
    );
    codes.push(refused.code);
  }
  expect(codes).toEqual(['InvalidOperation', 'ApiNotFound']);
  excel().host.clearLog();
});
