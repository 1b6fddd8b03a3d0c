// Whoever opens the pane for the first time: three steps, one example with something left to do, and no guide when it is not wanted.
/* global document, window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { indicatorRows, readFigures } from '../support/fillForm.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

const form = readFigures(1);
const REASON = '部分档案正在整理，暂不能查阅，明年完成。';
/** @typedef {import('../support/previewApp.mjs').App} App */

const guideOf = (/** @type {App} */ app) => app.pane.content.getByRole('region', { name: '三步完成自评表' });
const pageHeading = (/** @type {App} */ app) => app.pane.content.getByRole('heading', { level: 1, name: '新建自评表' });

/** @param {App} app */
async function reopen(app) {
  await app.page.reload();
  await app.page.waitForFunction(() => window.preview?.ready);
  await app.pane.content.getByRole('tab').first().waitFor();
  await app.paneHasRead();
}

describe('a first run', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  before(async () => {
    app = await openPreview();
  });
  after(() => app.close());

  test('begins with three steps on 填报', async () => {
    await guideOf(app).waitFor();
    assert.deepEqual(await guideOf(app).getByRole('listitem').locator('strong').allTextContents(), [
      '插入表',
      '填写',
      '检查',
    ]);
  });

  test('opens one example in at most three round trips, and the pane says what to try', async () => {
    await app.paneHasRead();
    await app.takeRequests();
    await app.pane.button('打开一张示例').click();
    await app.grid.waitForSheet(form.project);
    const requests = await app.takeRequests();
    const trips = requests.findLastIndex(({ writes }) => writes) + 1;
    assert.ok(trips >= 1 && trips <= 3, `${trips} round trips`);
    assert.deepEqual(await app.grid.sheetNames(), ['Sheet1', form.project]);
    await app.pane.content.getByText(`示例在工作表“${form.project}”。有 3 处没写偏差原因`).waitFor();
  });

  test('has three findings to try; one goes when its reason is written', async () => {
    const rows = await indicatorRows(app.grid, form);
    const cells = form.indicators.flatMap(({ score, weight }, index) =>
      score < weight ? [nth(rows, index).explanation] : [],
    );
    assert.equal(cells.length, 3);
    await app.pane.waitForFindingsIn(cells);
    await app.pane.goTo(nth(cells, 0));
    await eventually(() => app.grid.selection(), cells[0], 'selected cell');
    const card = app.pane.rowCard();
    await card.getByRole('textbox', { name: '偏差原因分析及改进措施' }).fill(REASON);
    await card.getByRole('button', { name: '写入', exact: true }).click();
    await app.pane.waitForFindingsIn(cells.slice(1));
  });

  test('is over once there is a form, on an empty sheet too', async () => {
    await app.page.getByRole('tab', { name: 'Sheet1' }).click();
    await pageHeading(app).waitFor();
    await app.paneHasRead();
    assert.equal(await guideOf(app).count(), 0);
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});

describe('a guide that is not wanted', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  before(async () => {
    app = await openPreview();
  });
  after(() => app.close());

  test('comes back while it was not dismissed', async () => {
    await guideOf(app).waitFor();
    await reopen(app);
    await guideOf(app).waitFor();
  });

  test('goes when it is dismissed with the keyboard, and the focus stays on the page', async () => {
    await app.pane.button('不再显示').focus();
    await app.page.keyboard.press('Enter');
    await guideOf(app).waitFor({ state: 'detached' });
    const hasFocus = () =>
      app.addinFrame().evaluate(() => document.querySelector('[role=tabpanel]')?.contains(document.activeElement));
    await eventually(hasFocus, true, 'focus on the page');
  });

  test('stays away when Excel is opened again', async () => {
    await reopen(app);
    await pageHeading(app).waitFor();
    assert.equal(await guideOf(app).count(), 0);
  });

  test('leaves the console clean', () => assert.deepEqual(app.problems, []));
});
