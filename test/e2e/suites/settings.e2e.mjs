// What an office sets for itself: when reasons are wanted. Findings follow, scores stay.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { beside } from '../support/grid.mjs';
import { openPreview } from '../support/previewApp.mjs';

describe('thresholds of an organisation’s own', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {string} */
  let target;
  const overCompletion = () => app.pane.content.getByRole('textbox', { name: '完成值超过指标值的多少算超额较多' });
  const waitForField = (/** @type {string} */ text) =>
    eventually(() => overCompletion().inputValue(), text, 'text of the field');
  const score = async () => (await app.grid.text(beside(target, 0, 3))).trim();
  /** Whether the pane wants a reason for the row. */
  const waitForReasonWanted = async (/** @type {boolean} */ isWanted) => {
    await app.pane.open('检查');
    const cell = beside(target, 0, 4);
    await eventually(async () => (await app.pane.findings()).some((finding) => finding.cell === cell), isWanted);
  };

  before(async () => {
    app = await openPreview();
    await app.ribbonButton('填好的示例').click();
    await app.pane.content.getByRole('heading', { name: '检查结果' }).waitFor();
    target = await app.grid.find('1000');
    await app.grid.type(beside(target, 0, 1), '1250');
  });
  after(() => app.close());

  test('are at first those of the scheme: 125 % wants a reason', async () => {
    await waitForReasonWanted(true);
    assert.equal(await score(), '5');
  });

  test('hold at once in the pane and for the ribbon’s check, and leave the score alone', async () => {
    await app.pane.open('设置');
    await overCompletion().fill('130%');
    await overCompletion().press('Enter');
    await waitForField('130');
    await app.pane.content.getByText('已改动，方案规定：120%。').waitFor();
    await waitForReasonWanted(false);
    await app.ribbonButton('检查').click();
    await app.pane.content.getByText('检查完毕').first().waitFor();
    await app.grid.waitForHighlights([beside(target, 0, 4)], []);
    assert.equal(await score(), '5');
  });

  test('are still there when the pane is loaded again', async () => {
    await app.darken();
    await app.pane.open('设置');
    await waitForField('130');
  });

  test('go back to those of the scheme', async () => {
    await app.pane.button('恢复默认').click();
    await waitForField('120');
    await waitForReasonWanted(true);
  });

  test('leave the console clean', () => assert.deepEqual(app.problems, []));
});
