// 撤回（上一步）: the pane takes back its last change, where Excel's own undo may have none, and never what was typed since.
/* global document -- functions given to evaluate() run in the page */
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { indicatorRows, readFigures } from '../support/fillForm.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

const form = readFigures(1);
const BUTTON = '撤回（上一步）';

describe('the last step', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  const button = () => app.pane.button(BUTTON);
  const card = () => app.pane.rowCard();
  const lastStep = () => app.pane.content.getByRole('group', { name: /^上一步：/ });
  const said = (/** @type {string | RegExp} */ text) => app.pane.content.getByText(text).waitFor();
  const waitForText = (/** @type {string} */ cell, /** @type {string} */ text) =>
    eventually(async () => (await app.grid.read(cell)).text, text, `text of ${cell}`);
  const waitForNoOffer = () => eventually(() => button().count(), 0, 'offers');
  const deleteFirstRow = async () => {
    await app.grid.click(nth(rows, 0).name);
    await app.pane.unfoldRow(nth(form.indicators, 0).name);
    await card().getByRole('button', { name: '删除本行', exact: true }).click();
    await waitForText(nth(rows, 0).name, nth(form.indicators, 1).name);
  };

  before(async () => {
    app = await openPreview({ viewport: { width: 1366, height: 768 } });
    await app.ribbonButton('填好的示例').click();
    await app.grid.waitForSheet(form.project);
    rows = await indicatorRows(app.grid, form);
    await app.pane.open('检查');
    await app.pane.waitForWeights('100 / 100');
  });
  after(() => app.close());

  test('stands in the sentence that says what was done, and is taken back by the keyboard; the focus stays in the pane', async () => {
    await deleteFirstRow();
    await button().waitFor();
    await button().focus();
    await app.page.keyboard.press('Enter');
    await waitForText(nth(rows, 0).name, nth(form.indicators, 0).name);
    await said('已撤回：删除一行。');
    await app.pane.waitForWeights('100 / 100');
    await waitForNoOffer();
    const focused = () => app.addinFrame().evaluate(() => document.activeElement?.closest('main') !== null);
    await eventually(focused, true, 'focus in the pane');
  });

  test('stays on offer when its sentence is closed, other cells are edited and pages are changed', async () => {
    await deleteFirstRow();
    await app.pane.button('关闭提示').click();
    await lastStep().waitFor();
    await app.pane.open('设置');
    await lastStep().waitFor();
    await app.pane.open('检查');
    await app.grid.type(nth(rows, 4).explanation, '另一行的原因');
    await app.grid.settle();
    await lastStep().getByRole('button', { name: BUTTON }).click();
    await waitForText(nth(rows, 0).name, nth(form.indicators, 0).name);
    // What was typed since has moved down again with its row.
    await waitForText(nth(rows, 5).explanation, '另一行的原因');
    await waitForNoOffer();
  });

  test('is no longer on offer once one of its cells is edited', async () => {
    await app.grid.type(nth(rows, 0).score, '99');
    const fix = app.pane.content.getByRole('button', { name: /^填上公式/ }).first();
    await fix.click();
    await button().waitFor();
    await app.grid.type(nth(rows, 0).score, '3');
    await waitForNoOffer();
    await waitForText(nth(rows, 0).score, '3');
  });

  test('a form on a new sheet goes again, and that is said', async () => {
    const sheets = await app.grid.sheetNames();
    await app.pane.insert(form);
    await eventually(async () => (await app.grid.sheetNames()).length, sheets.length + 1, 'sheets');
    await button().click();
    await eventually(() => app.grid.sheetNames(), sheets, 'sheets');
    await said(/^已撤回：新建工作表/);
    await waitForNoOffer();
  });
});
