import { formatArea } from '../../../preview/engine/address';
import { startExcel } from '../../../preview/node/startExcel';
import type { RunningExcel } from '../../../preview/node/startExcel';
import { caught } from '../caught';

let excel: RunningExcel;
beforeEach(async () => {
  excel = await startExcel();
});
afterEach(() => excel.dispose());

const onRange = <T>(address: string, use: (range: Excel.Range, context: Excel.RequestContext) => T | Promise<T>) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Sheet1').getRange(address);
    const result = await use(range, context);
    await context.sync();
    return result;
  });

const link = (address: string, hyperlink: Excel.RangeHyperlink) =>
  onRange(address, (range) => void (range.hyperlink = hyperlink));
const linkOf = (address: string) =>
  onRange(address, async (range, context) => {
    range.load('hyperlink');
    await context.sync();
    return range.hyperlink;
  });
const style = (address: string) => {
  const { sheet, area } = excel.engine.locate('Sheet1', address);
  return excel.engine.cells.style(sheet.id, area.row, area.column);
};

test('a link shows its text, looks like one and is read back', async () => {
  await link('B2', { documentReference: "'表 1'!A1", textToDisplay: '12', screenTip: '打开第一张表' });
  expect(await linkOf('B2')).toEqual({
    documentReference: "'表 1'!A1",
    textToDisplay: '12',
    screenTip: '打开第一张表',
  });
  expect(excel.engine.value('Sheet1', 'B2')).toBe('12');
  expect(style('B2')).toMatchObject({ fontColor: '#0563C1', underline: true });
  expect(await linkOf('B3')).toBeNull();
});

test('without a text a cell keeps its own, and an empty one shows where the link leads', async () => {
  excel.user.typeText('Sheet1', 'A1', '=1+1');
  await link('A1:A2', { address: 'https://example.com/' });
  expect(excel.engine.snapshot('Sheet1').formulas).toEqual([['=1+1'], ['']]);
  await link('A3', { documentReference: 'Sheet1!C1' });
  expect(excel.engine.value('Sheet1', 'A3')).toBe('Sheet1!C1');
  expect(await linkOf('A1:A3')).toBeNull();
});

test('links move with their cells and are one step of undo with their batch', async () => {
  await link('B2', { documentReference: 'Sheet1!A1', textToDisplay: '去' });
  await onRange('1:1', (range) => void range.insert('Down'));
  expect(await linkOf('B3')).toMatchObject({ documentReference: 'Sheet1!A1' });
  excel.user.undo();
  expect(await linkOf('B2')).toMatchObject({ documentReference: 'Sheet1!A1' });
  excel.user.undo();
  expect(await linkOf('B2')).toBeNull();
  expect(excel.engine.value('Sheet1', 'B2')).toBe('');
  expect(style('B2').underline).toBe(false);
});

test.each([
  ['Hyperlinks', null, '去', true],
  ['RemoveHyperlinks', null, '去', false],
  ['All', null, '', false],
  ['Formats', 'Sheet1!A1', '去', false],
  ['Contents', 'Sheet1!A1', '', true],
] as const)(
  'clearing %s leaves the link %p, the text %p and the underline %p',
  async (what, reference, text, underline) => {
    await link('B2', { documentReference: 'Sheet1!A1', textToDisplay: '去' });
    await onRange('A1:C3', (range) => range.clear(what));
    expect((await linkOf('B2'))?.documentReference ?? null).toBe(reference);
    expect([excel.engine.value('Sheet1', 'B2'), style('B2').underline]).toEqual([text, underline]);
  },
);

test('other formatting stays when links of other cells are removed', async () => {
  await onRange('A1', (range) => void (range.format.font.bold = true));
  await link('B2', { documentReference: 'Sheet1!A1' });
  await onRange('A1:C3', (range) => range.clear('RemoveHyperlinks'));
  expect(style('A1').bold).toBe(true);
});

test('a click goes to the sheet and the cells, also from a merged cell', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('表 1');
    await context.sync();
  });
  await onRange('B2:C3', (range) => {
    range.merge();
    range.hyperlink = { documentReference: "'表 1'!D4:E5", textToDisplay: '去' };
  });
  expect(excel.user.followLink('Sheet1', 'C3').kind).toBe('went');
  expect(excel.engine.sheets.active().name).toBe('表 1');
  expect(formatArea(excel.engine.selection.get().area)).toBe('D4:E5');
  expect(excel.user.followLink('Sheet1', 'A1')).toEqual({ kind: 'none' });
});

test('a link does not follow the renaming of its sheet, nor to a hidden one', async () => {
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('乙').visibility = 'Hidden';
    await context.sync();
  });
  await link('A1', { documentReference: '乙!A1' });
  await link('A2', { documentReference: 'Sheet1!A1' });
  await onRange('A1', ({ worksheet }) => void (worksheet.name = '甲'));
  expect(excel.user.followLink('甲', 'A1')).toEqual({ kind: 'invalid', reference: '乙!A1' });
  expect(excel.user.followLink('甲', 'A2')).toEqual({ kind: 'invalid', reference: 'Sheet1!A1' });
});

test('a link to nowhere is InvalidArgument, one on a locked cell AccessDenied', async () => {
  expect((await caught(() => link('A1', { textToDisplay: '无' }))).code).toBe('InvalidArgument');
  await onRange('A1', ({ worksheet }) => worksheet.protection.protect());
  expect((await caught(() => link('A1', { address: 'https://example.com/' }))).code).toBe('AccessDenied');
});

test('what the function HYPERLINK gives is its text', async () => {
  excel.user.typeText('Sheet1', 'A1', '=HYPERLINK("#Sheet1!C5","去")');
  await excel.settle();
  expect(excel.engine.value('Sheet1', 'A1')).toBe('去');
});
