import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { until } from '../../support/until';
import { caught } from '../caught';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const onSheet = (use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void | Promise<void>) =>
  Excel.run(async (context) => {
    await use(context.workbook.worksheets.getItem('Sheet1'), context);
    await context.sync();
  });

test('looks can be written and read back; ranges that differ say null', async () => {
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.name = '宋体';
    range.format.font.size = 12;
    range.format.font.bold = true;
    range.format.font.color = '#c00000';
    range.format.fill.color = '#ffff00';
    range.format.horizontalAlignment = 'Center';
    range.format.verticalAlignment = 'Center';
    range.format.wrapText = true;
    range.format.columnWidth = 75;
    range.format.rowHeight = 30;
    sheet.getRange('B2').format.font.bold = false;
    range.load('format/wrapText,format/horizontalAlignment,format/columnWidth,format/rowHeight');
    range.format.font.load('name,size,bold,color');
    range.format.fill.load('color');
    await context.sync();
    expect(range.format.toJSON()).toMatchObject({
      wrapText: true,
      horizontalAlignment: 'Center',
      columnWidth: 75,
      rowHeight: 30,
      font: { name: '宋体', size: 12, bold: null, color: '#C00000' },
      fill: { color: '#FFFF00' },
    });
  });
});

test('formats one after the other hold as they were given, whatever stands between them', async () => {
  await onSheet((sheet) => {
    const range = sheet.getRange('A1:B2');
    range.format.font.bold = true;
    sheet.getRange('B2').clear('Formats');
    range.format.fill.color = '#ffff00';
    sheet.getRange('A1').format.fill.clear();
    range.format.borders.getItem('EdgeTop').style = 'Dash';
    range.format.borders.getItem('EdgeTop').weight = 'Medium';
    range.format.borders.getItem('EdgeTop').color = '#c00000';
    sheet.getRange('1:1').insert('Down');
    range.format.font.italic = true;
  });
  const { styles } = excel.engine.snapshot('Sheet1');
  const looks = styles.map((line) => line.map(({ bold, italic, fill, top }) => [bold, italic, fill, top.style]));
  const yellow = '#FFFF00';
  expect(looks).toEqual([
    [
      [false, true, null, 'None'],
      [false, true, null, 'None'],
    ],
    [
      [true, true, null, 'Dash'],
      [true, true, yellow, 'Dash'],
    ],
    [
      [true, false, yellow, 'None'],
      [false, false, yellow, 'None'],
    ],
  ]);
  expect(styles[1]?.[0]?.top).toEqual({ style: 'Dash', weight: 'Medium', color: '#C00000' });
});

test('what stood before a refused action of a request holds, and is one step of undo', async () => {
  excel.user.typeText('Sheet1', 'A1', '甲');
  await caught(() =>
    onSheet((sheet) => {
      sheet.getRange('A1').format.font.bold = true;
      sheet.getRange('A1').format.font.size = 20;
      sheet.getRange('A1').format.font.size = 9999;
      sheet.getRange('A1').format.font.italic = true;
    }),
  );
  const look = () => excel.engine.snapshot('Sheet1').styles[0]?.[0];
  expect(look()).toMatchObject({ bold: true, fontSize: 20, italic: false });
  excel.user.undo();
  expect(look()).toMatchObject({ bold: false, fontSize: 11, italic: false });
  expect(excel.engine.value('Sheet1', 'A1')).toBe('甲');
});

test('borders belong to the sides they are put on', async () => {
  await onSheet((sheet) => {
    const { borders } = sheet.getRange('A1:B2').format;
    borders.getItem('EdgeTop').style = 'Continuous';
    borders.getItem('InsideVertical').style = 'Dash';
    borders.getItem('EdgeLeft').weight = 'Medium';
  });
  const [[a1, b1] = [], [a2] = []] = excel.engine.snapshot('Sheet1').styles;
  expect([a1?.top.style, b1?.top.style, a2?.top.style]).toEqual(['Continuous', 'Continuous', 'None']);
  expect([a1?.right.style, b1?.left.style, b1?.right.style]).toEqual(['Dash', 'Dash', 'None']);
  expect([a1?.left, a2?.left.weight]).toEqual([{ style: 'Continuous', weight: 'Medium', color: '#000000' }, 'Medium']);
});

test.each([
  ['a colour that is none', (range: Excel.Range) => void (range.format.fill.color = 'bunt')],
  ['an alignment that is none', (range: Excel.Range) => void (range.format.horizontalAlignment = 'Middle' as 'Center')],
  ['a row too high', (range: Excel.Range) => void (range.format.rowHeight = 500)],
  ['a font too large', (range: Excel.Range) => void (range.format.font.size = 500)],
])('%s is refused', async (_, change) => {
  const error = await caught(() => onSheet((sheet) => change(sheet.getRange('A1'))));
  expect(error.code).toBe('InvalidArgument');
});

test('conditional formats colour what their formula says, found and deleted one by one', async () => {
  await onSheet(async (sheet, context) => {
    sheet.getRange('A1:A2').values = [[1], [9]];
    const range = sheet.getRange('A1:A2');
    for (const [formula, color] of [
      ['=$A1>5', '#FFD966'],
      ['=AND($A1>0,N("ZPB:x")=0)', '#C00000'],
    ] as const) {
      const format = range.conditionalFormats.add('Custom');
      format.custom.rule.formula = formula;
      if (color === '#C00000') format.custom.format.font.color = color;
      else format.custom.format.fill.color = color;
    }
    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load('items/id,items/type,items/custom/rule/formula');
    await context.sync();
    const formulas = conditionalFormats.items.map(({ custom }) => custom.rule.formula);
    expect(formulas).toEqual(['=AND($A1>0,N("ZPB:x")=0)', '=$A1>5']);
  });
  const { sheet } = excel.engine.locate('Sheet1', 'A1');
  const look = (row: number) => excel.engine.conditionalFormats.appliedStyle(sheet.id, row, 0);
  // Excel works looks out on demand.
  await until(() => [look(0), look(1)].every((style) => Object.keys(style).length > 0), 'both looks');
  expect([look(0), look(1)]).toEqual([{ fontColor: '#C00000' }, { fontColor: '#C00000', fill: '#FFD966' }]);
  await onSheet(async (worksheet, context) => {
    const { conditionalFormats } = worksheet.getRange();
    conditionalFormats.load('items');
    await context.sync();
    conditionalFormats.items[0]?.delete();
    const count = conditionalFormats.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
});

test('a conditional format draws lines and shows numbers its own way, and gives up each of these alone', async () => {
  const style = () => {
    const { sheet } = excel.engine.locate('Sheet1', 'A1');
    return excel.engine.conditionalFormats.list(sheet.id)[0]?.style;
  };
  const change = (use: (format: Excel.ConditionalRangeFormat) => void) =>
    onSheet((sheet) => use(sheet.getRange('A1').conditionalFormats.getItemAt(0).custom.format));
  await onSheet((sheet) => void sheet.getRange('A1').conditionalFormats.add('Custom'));

  await change((format) => {
    format.borders.top.style = 'Dash';
    format.borders.getItem('EdgeLeft').style = 'Dot';
    format.borders.getItem('EdgeLeft').color = '#c00000';
    format.font.bold = true;
    format.fill.color = '#ffd966';
    format.numberFormat = '"▲"General';
  });
  const dash = { style: 'Dash', weight: 'Thin', color: '#000000' };
  const lines = { top: dash, left: { ...dash, style: 'Dot', color: '#C00000' } };
  expect(style()).toEqual({ ...lines, bold: true, fill: '#FFD966', numberFormat: '"▲"General' });

  await change((format) => format.font.clear());
  expect(style()).toEqual({ ...lines, fill: '#FFD966', numberFormat: '"▲"General' });
  await change((format) => (format.numberFormat = null));
  expect(style()).toEqual({ ...lines, fill: '#FFD966' });
  await onSheet(async (sheet, context) => {
    const { borders } = sheet.getRange('A1').conditionalFormats.getItemAt(0).custom.format;
    borders.load('items/sideIndex,items/style');
    await context.sync();
    const found = borders.items.map((border) => `${border.sideIndex} ${border.style}`);
    expect(found).toEqual(['EdgeBottom None', 'EdgeLeft Dot', 'EdgeRight None', 'EdgeTop Dash']);
  });
});

test('a line conditional formats cannot draw is refused', async () => {
  const error = await caught(() =>
    onSheet((sheet) => {
      const { borders } = sheet.getRange('A1').conditionalFormats.add('Custom').custom.format;
      borders.top.style = 'Double' as 'Dash';
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

test('a validation refuses what is typed against it, not what an add-in writes', async () => {
  await onSheet(async (sheet, context) => {
    const { dataValidation } = sheet.getRange('A1:A9');
    dataValidation.rule = { decimal: { operator: 'Between', formula1: 0, formula2: 100 } };
    dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: '分值', message: '请输入 0 到 100 的数' };
    dataValidation.load('type,rule');
    sheet.getRange('A2').values = [[500]];
    await context.sync();
    expect(dataValidation.type).toBe('Decimal');
    expect(dataValidation.rule).toEqual({ decimal: { operator: 'Between', formula1: 0, formula2: 100 } });
  });
  expect(excel.user.typeText('Sheet1', 'A1', '101')).toMatchObject({ accepted: false, alert: { title: '分值' } });
  expect(excel.user.typeText('Sheet1', 'A1', '99.5')).toEqual({ accepted: true });
  expect(['A1', 'A2'].map((address) => excel.engine.value('Sheet1', address))).toEqual([99.5, 500]);
});

test('a list is a choice of texts; texts of the box have their limits', async () => {
  await onSheet(
    (sheet) => void (sheet.getRange('A1').dataValidation.rule = { list: { source: '是,否', inCellDropDown: true } }),
  );
  expect(excel.user.typeText('Sheet1', 'A1', '也许').accepted).toBe(false);
  expect(excel.user.typeText('Sheet1', 'A1', '是').accepted).toBe(true);
  const error = await caught(() =>
    onSheet((sheet) => {
      sheet.getRange('A1').dataValidation.prompt = { showPrompt: true, title: '字'.repeat(33), message: '' };
    }),
  );
  expect(error.code).toBe('InvalidArgument');
});

test('page setup, frozen panes, grid lines, tab colour and names are kept', async () => {
  await onSheet(async (sheet, context) => {
    sheet.pageLayout.orientation = 'Landscape';
    sheet.pageLayout.paperSize = 'A4';
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.centerHorizontally = true;
    sheet.pageLayout.setPrintArea('A1:J20');
    sheet.pageLayout.setPrintMargins('Centimeters', { top: 2.54 });
    sheet.pageLayout.setPrintTitleRows('3:4');
    const { headersFooters } = sheet.pageLayout;
    headersFooters.state = 'FirstAndDefault';
    headersFooters.defaultForAllPages.centerFooter = '第 &P 页';
    headersFooters.defaultForAllPages.load('centerFooter,leftFooter');
    headersFooters.firstPage.load('centerFooter');
    headersFooters.load('state');
    const titles = sheet.pageLayout.getPrintTitleRowsOrNullObject();
    titles.load('address');
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    sheet.tabColor = '#00ff00';
    context.workbook.names.add('合计', sheet.getRange('B2'));
    const [area, frozen] = [sheet.pageLayout.getPrintArea(), sheet.freezePanes.getLocationOrNullObject()];
    const named = context.workbook.names.getItem('合计').getRange();
    area.load('address');
    frozen.load('address');
    named.load('address');
    sheet.load('showGridlines,tabColor');
    sheet.pageLayout.load('orientation,zoom,topMargin');
    await context.sync();
    expect(sheet.pageLayout.topMargin).toBeCloseTo(72);
    expect([area.address, frozen.address, named.address]).toEqual(['Sheet1!A1:J20', 'Sheet1!1:2', 'Sheet1!B2']);
    expect(titles.address).toBe('Sheet1!3:4');
    const { state, defaultForAllPages, firstPage } = headersFooters;
    expect([state, defaultForAllPages.centerFooter, defaultForAllPages.leftFooter, firstPage.centerFooter]).toEqual([
      'FirstAndDefault',
      '第 &P 页',
      '',
      '',
    ]);
    expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, '#00FF00']);
    expect(sheet.pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
  });
});

test('rows to repeat are whole rows, and the texts of a footer are short', async () => {
  for (const refused of [
    (sheet: Excel.Worksheet) => sheet.pageLayout.setPrintTitleRows('A3:J4'),
    (sheet: Excel.Worksheet) => {
      sheet.pageLayout.headersFooters.defaultForAllPages.leftFooter = '页'.repeat(256);
    },
  ]) {
    const error = await caught(() => onSheet(refused));
    expect(error.code).toBe('InvalidArgument');
  }
});

test('what is printed is kept in several areas, and keeps to its cells where rows come, go and come back', async () => {
  const id = excel.engine.sheets.add('打印').id;
  const printed = async () => {
    let address = '';
    await onSheet(async (_, context) => {
      const { pageLayout } = context.workbook.worksheets.getItem('打印');
      const areas = pageLayout.getPrintAreaOrNullObject().load('address,areaCount');
      await context.sync();
      address = areas.isNullObject ? '' : `${areas.areaCount} ${areas.address}`;
    });
    return address;
  };
  expect(await printed()).toBe('');
  await onSheet(async (_, context) => {
    const sheet = context.workbook.worksheets.getItem('打印');
    sheet.pageLayout.setPrintArea(sheet.getRanges('A1:C5,A8:C12'));
    await context.sync();
  });
  expect(await printed()).toBe('2 打印!A1:C5,打印!A8:C12');
  excel.user.insertLines('打印', '3:4');
  expect(await printed()).toBe('2 打印!A1:C7,打印!A10:C14');
  excel.user.deleteLines('打印', '10:14');
  expect(await printed()).toBe('1 打印!A1:C7');
  excel.user.undo();
  excel.user.undo();
  expect(excel.engine.pageSetup(id).printArea).toBe('A1:C5,A8:C12');
});
