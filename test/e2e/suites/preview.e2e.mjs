// The stand-in itself, as far as someone who tries the add-in in it relies on it.
/* global Excel, getComputedStyle, window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { openPreview } from '../support/previewApp.mjs';
import { present } from '../support/present.mjs';

describe('the preview', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const pane = () => app.page.getByRole('complementary', { name: '任务窗格' });
  before(async () => {
    app = await openPreview();
  });
  after(() => app.close());

  test('says that it is not Excel and shows the ribbon group of the manifest', async () => {
    assert.match(await app.page.title(), /预览.*非 Excel/);
    const group = app.page.getByRole('region', { name: '绩效自评' });
    assert.deepEqual(await group.getByRole('button').allInnerTexts(), ['插入自评表', '检查', '任务窗格']);
  });

  test('hides and shows the pane, while the add-in lives on', async () => {
    await app.ribbonButton('任务窗格').click();
    await pane().waitFor({ state: 'hidden' });
    await app.grid.typeAcross('B2', ['50', '40', '=ZPB.EXECRATE(B2,C2)']);
    await eventually(async () => (await app.grid.read('D2')).value, 0.8, 'execution rate');
    await app.ribbonButton('任务窗格').click();
    await pane().waitFor();
  });

  test('brings the pane back when a command has something to say', async () => {
    await app.page.getByRole('button', { name: '关闭任务窗格' }).click();
    await pane().waitFor({ state: 'hidden' });
    await app.ribbonButton('检查').click();
    await pane().waitFor();
    await app.pane.content.getByText('没有找到自评表').first().waitFor();
  });

  test('puts in and takes back a form with the ribbon', async () => {
    const before = await app.grid.sheetNames();
    await app.ribbonButton('插入自评表').click();
    await eventually(async () => (await app.grid.sheetNames()).length, before.length + 1, 'sheets');
    const cell = (await app.grid.find('项目名称')).replace('A', 'C');
    await app.paneHasRead();
    await app.grid.type(cell, '道路养护');
    assert.equal((await app.grid.read(cell)).value, '道路养护');
    await app.ribbonButton('撤销').click();
    await eventually(async () => (await app.grid.read(cell)).value, '', 'value taken back');
    await app.ribbonButton('恢复').click();
    await eventually(async () => (await app.grid.read(cell)).value, '道路养护', 'value put back');
  });

  test('reads what is typed as Excel does', async () => {
    const typed = ['12 ', '98%', '1,234.5', '2020-12-31', '3-5', "'007", 'TRUE', '持续提高'];
    await app.page.getByText('Sheet1', { exact: true }).click();
    await app.grid.waitForSheet('Sheet1');
    await app.grid.typeAcross('A5', typed);
    const texts = await Promise.all([...'ABCDEFGH'].map((column) => app.grid.text(`${column}5`)));
    assert.deepEqual(texts, ['12', '98%', '1,234.50', '2020/12/31', '3月5日', '007', 'TRUE', '持续提高']);
  });

  test('draws a chart at its cells, and anew when they change', async () => {
    await app.grid.typeAcross('A10', ['甲', '3']);
    await app.grid.typeAcross('A11', ['乙', '5.3']);
    await app.grid.typeAcross('A12', ['丙', '2']);
    await app.addinFrame().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        const chart = sheet.charts.add('BarClustered', sheet.getRange('A10:B12'));
        chart.title.text = '两个得分';
        chart.series.getItemAt(0).hasDataLabels = true;
        chart.setPosition('D10', 'G22');
        await context.sync();
      }),
    );
    const chart = app.page.getByRole('img', { name: '两个得分' });
    const isAtItsCell = async () => {
      const cell = present(await app.page.evaluate(() => window.preview.cellOnScreen('D10')), 'cell on the screen');
      const { x, y } = present(await chart.boundingBox(), 'chart on the screen');
      return Math.abs(x - cell.x) < 2 && Math.abs(y - cell.y) < 2;
    };
    await eventually(isAtItsCell, true, 'chart at its cell');
    await chart.getByText('5.3', { exact: true }).waitFor();
    await app.grid.type('B11', '9.7');
    await chart.getByText('9.7', { exact: true }).waitFor();
  });

  test('goes where a link leads when it is clicked', async () => {
    await app.addinFrame().evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A13').hyperlink = { documentReference: 'Sheet1!B11', textToDisplay: '看得分' };
        sheet.getRange('A14').hyperlink = { address: 'https://example.com/', textToDisplay: '说明' };
        await context.sync();
      }),
    );
    await app.grid.press('A13');
    await eventually(() => app.grid.selection(), 'B11', 'selection');
    await app.grid.press('A14');
    await app.page.getByText('Excel 会打开 https://example.com/').waitFor();
  });

  test('turns dark together with the pane, and functions still answer', async () => {
    const background = () =>
      app.pane.content.locator('body').evaluate((body) => getComputedStyle(body).backgroundColor);
    const bright = (/** @type {string} */ color) => Number(/\d+/.exec(color)?.[0]) > 128;
    assert.ok(bright(await background()));
    await app.ribbonButton('深色').click();
    await eventually(async () => bright(await background()), false, 'bright pane');
    await app.grid.typeAcross('B3', ['50', '30', '=ZPB.EXECRATE(B3,C3)']);
    await eventually(async () => (await app.grid.read('D3')).value, 0.6, 'execution rate');
    await app.ribbonButton('浅色').click();
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
