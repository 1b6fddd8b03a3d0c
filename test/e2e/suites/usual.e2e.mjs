// 常用指标: what another form of the workbook has goes into this one, and into a list of one's own.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { readFigures } from '../support/fillForm.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

const last = readFigures(1);
const [first, second] = [nth(last.indicators, 0).name, nth(last.indicators, 1).name];

describe('常用指标', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const box = (/** @type {string} */ name) =>
    app.pane.content.getByRole('checkbox', { name: new RegExp(`^${name.replace(/[()（）]/g, '.')}`) });
  const text = (/** @type {string | RegExp} */ pattern) => app.pane.content.getByText(pattern).first();

  before(async () => {
    app = await openPreview({ viewport: { width: 1366, height: 768 } });
    await app.ribbonButton('填好的示例').click();
    await app.grid.waitForSheet(last.project);
    await app.ribbonButton('插入自评表').click();
    await eventually(async () => (await app.grid.sheetNames()).length > 3, true, 'a blank form');
    await app.pane.open('检查');
    await app.paneHasRead();
  });
  after(() => app.close());

  test('the indicators of the other forms are listed, and the button is in view', async () => {
    await app.pane.content.getByRole('navigation').getByRole('button', { name: '常用指标', exact: true }).click();
    await text(new RegExp(`^${last.project}`)).waitFor();
    await box(first).first().waitFor();
    assert.ok(await app.pane.button('放进这张表').isVisible());
  });

  test('those picked are in the form at one click, and taken back at another', async () => {
    for (const name of [first, second]) await box(name).first().locator('xpath=..').click();
    await app.pane.button('放进这张表（2 个）').click();
    await text(/已放进 2 个常用指标/).waitFor();
    await app.grid.settle();
    const cell = await app.grid.find(first);
    await app.pane.button('撤回（上一步）').click();
    await text('已撤回').waitFor();
    await app.grid.settle();
    await eventually(async () => (await app.grid.read(cell)).value === first, false, 'the name in its cell');
  });

  test('they can be kept, and the list of one’s own goes to a file', async () => {
    await box(first).first().locator('xpath=..').click();
    await app.pane.button('存进我的常用指标').click();
    await text('“我的常用指标”里存进了 1 个。').waitFor();
    await app.pane.content.getByText('我的常用指标', { exact: true }).first().click();
    await text('共 1 个，只保存在这台电脑上。').waitFor();
    await app.pane.button('导出成 .xlsx').click();
    const link = app.pane.content.getByRole('link', { name: '保存常用指标' });
    await link.waitFor();
    const [download] = await Promise.all([app.page.waitForEvent('download'), link.click()]);
    assert.equal(download.suggestedFilename(), '常用指标.xlsx');
  });

  test('leaves the console clean', () => assert.deepEqual(app.problems, []));
});
