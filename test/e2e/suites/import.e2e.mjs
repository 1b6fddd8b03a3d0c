// Forms of Word documents and of other workbooks become sheets of the workbook.
/* global document -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { emptyDocument, formDocument } from '../support/formDocument.mjs';
import { beside } from '../support/grid.mjs';
import { openPreview } from '../support/previewApp.mjs';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const file = (/** @type {string} */ name, /** @type {Buffer} */ buffer) => ({ name, mimeType: DOCX, buffer });

describe('导入自评表', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const choose = (/** @type {ReturnType<typeof file>[]} */ ...files) =>
    app.pane.content.locator('input[type=file]').setInputFiles(files);
  const focused = () => app.addinFrame().evaluate(() => document.activeElement?.textContent);
  const box = (/** @type {string | RegExp} */ name) => app.pane.content.getByRole('checkbox', { name });

  before(async () => {
    app = await openPreview();
  });
  after(() => app.close());

  test('the way there is on the page for new forms', async () => {
    await app.pane.open('填报');
    await app.pane.content.getByRole('link', { name: '导入自评表' }).or(app.pane.button('导入自评表')).click();
    await eventually(focused, '导入自评表', 'focus');
  });

  test('what cannot be read says why and what to do, file by file, and the pane goes on', async () => {
    await choose(
      file('<b>空</b>.docx', Buffer.alloc(0)),
      file('没有表格.docx', emptyDocument()),
      file('截断.docx', formDocument('甲').subarray(0, 300)),
      file('旧表.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex')),
      file('扫描件.pdf', Buffer.from('%PDF-1.7')),
    );
    await app.pane.content.getByText('选了 5 个文件，找到 0 张自评表，5 个文件没有读出来。').waitFor();
    await app.pane.content.getByRole('heading', { name: '<b>空</b>.docx' }).waitFor();
    for (const text of ['文件是空的', '文档里没有表格', '文件已损坏', '这种表格要先转换', 'PDF 读不了']) {
      await app.pane.content.getByText(text).waitFor();
    }
  });

  test('the forms are listed before anything is made', async () => {
    const before = await app.grid.sheetNames();
    await choose(file('水库.docx', formDocument('水库维修')), file('灌区.docx', formDocument('灌区改造')));
    await app.pane.content.getByText('选了 2 个文件，找到 2 张自评表。').waitFor();
    await box('表1：水库维修，2024年度，2 行指标').waitFor();
    await box('表1：灌区改造，2024年度，2 行指标').waitFor();
    assert.deepEqual(await app.grid.sheetNames(), before);
  });

  test('each becomes a new sheet as it stands in its document', async () => {
    await app.pane.button('导入 2 张').click();
    await app.pane.content.getByText('已导入 2 张，每张在一个新工作表中。请逐张核对。').waitFor();
    await app.grid.waitForSheet('水库维修 2024');
    assert.deepEqual(await app.grid.sheetNames(), ['Sheet1', '水库维修 2024', '灌区改造 2024']);
    const read = async (/** @type {string} */ cell) => (await app.grid.read(cell)).value;
    assert.deepEqual(
      [await read('A1'), await read('C3'), await read('E10')],
      ['项目支出绩效自评表', '水库维修', '1000人'],
    );
    const { value, formula } = await app.grid.read('C10');
    assert.deepEqual([value, formula ?? value], ['=1+1', '=1+1'], 'a text is no formula');
  });

  test('another click makes nothing twice, and the focus is in the pane', async () => {
    await eventually(focused, '重新选择文件', 'focus');
    assert.equal(await app.pane.button('导入').getAttribute('aria-disabled'), 'true');
  });

  test('the form can be checked like any other', async () => {
    await app.pane.open('检查');
    await app.pane.waitForWeights('100 / 100');
  });

  test('the sheets are taken back in one step', async () => {
    await app.pane.button('撤回').or(app.pane.button('撤回（上一步）')).first().click();
    await eventually(() => app.grid.sheetNames(), ['Sheet1'], 'sheets');
  });

  test('a standard form adds up what was typed, and what does not fit is listed before it is made', async () => {
    await app.pane.open('填报');
    await app.pane.button('导入自评表').click();
    await choose(file('水库.docx', formDocument('水库维修')));
    await app.pane.content.getByText(/^套用标准表/).click();
    await app.pane.content.getByText(/处没有照样放进标准表/).waitFor();
    await app.pane.button('导入 1 张').click();
    await app.grid.waitForSheet('水库维修 2024');
    await app.grid.settle();
    assert.equal((await app.grid.read(beside(await app.grid.find('年度资金总额'), 0, 3))).value, 100);
  });

  test('worksheets of workbooks are taken in like tables of documents, and what formulas were is said', async () => {
    await app.pane.content.getByText(/^照原样/).click();
    const workbook = new URL('../../formats/files/xlsx/example-2.xlsx', import.meta.url);
    await choose(file('访惠聚.xlsx', readFileSync(workbook)), file('水库.docx', formDocument('水库维修')));
    await app.pane.content.getByText('选了 2 个文件，找到 2 张自评表。').waitFor();
    await app.pane.content.getByText('公式没有带过来').waitFor();
    await box(/^工作表“访惠聚为民办实事”：/).waitFor();
    await app.pane.button('导入 2 张').click();
    // A sheet of that name is there already.
    await app.pane.content.getByText('已导入 2 张').waitFor();
    const names = await app.grid.sheetNames();
    assert.equal(names.filter((name) => name.startsWith('水库维修 2024')).length, 2);
    await app.grid.waitForSheet(names.find((name) => name.startsWith('访惠聚')) ?? '');
    const total = await app.grid.read(beside(await app.grid.find('年度资金总额'), 0, 3));
    assert.deepEqual([typeof total.value, total.formula ?? null], ['number', null]);
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
