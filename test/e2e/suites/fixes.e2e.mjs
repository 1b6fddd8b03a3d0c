// What a reviewer would object to is put right from the pane: previewed, in one click, taken back by one Ctrl+Z.
/* global document -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { indicatorRows, readFigures } from '../support/fillForm.mjs';
import { beside } from '../support/grid.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

const form = readFigures(1);

describe('a fix', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  /** @type {string} */
  let totalWeight;
  const buttons = (/** @type {string | RegExp} */ name) => app.pane.content.getByRole('button', { name });
  const valueOf = async (/** @type {string} */ cell) => (await app.grid.read(cell)).value;
  const waitForValue = (/** @type {string} */ cell, /** @type {unknown} */ value) =>
    eventually(() => valueOf(cell), value, `value of ${cell}`);
  const fixAllButton = () => buttons(/^修复全部可自动修复的问题/);

  before(async () => {
    app = await openPreview();
    await app.ribbonButton('填好的示例').click();
    await app.grid.waitForSheet(form.project);
    rows = await indicatorRows(app.grid, form);
    totalWeight = beside(await app.grid.find('总分'), 0, 6);
    await app.pane.open('检查');
    await app.pane.waitForWeights('100 / 100');
  });
  after(() => app.close());

  test('begins an explanation from the figures of the row, which does not count as one until it is completed', async () => {
    const cell = nth(
      rows,
      form.indicators.findIndex(({ score, weight }) => score < weight),
    ).explanation;
    await buttons('起草原因').first().click();
    await eventually(async () => /【待补充】/.test(String(await valueOf(cell))), true, 'a beginning');
    await eventually(() => app.grid.selection(), cell, 'selected cell');
    await app.pane.content.getByText(/已在 .* 填好数字部分/).waitFor();
    await app.pane.waitForFinding(cell, /没写完|补充/);

    await app.grid.click(cell);
    await app.grid.undo();
    await waitForValue(cell, '');
  });

  test('scales weights to 100, keeps what is not a weight, and one Ctrl+Z takes it back', async () => {
    const { weight } = nth(
      rows,
      form.indicators.findIndex((indicator) => indicator.weight === 15),
    );
    await app.grid.type(weight, '25');
    await app.pane.waitForWeights('110 / 100');
    await app.takeRequests();
    await buttons('按比例调整分值').first().click();
    await app.pane.waitForWeights('100 / 100');
    await app.grid.settle();
    const writes = (await app.takeRequests()).filter((request) => request.writes);
    assert.equal(writes.length, 1);
    await waitForValue(totalWeight, 100);
    assert.notEqual(await valueOf(weight), 25);

    await app.grid.click(weight);
    await app.grid.undo();
    await app.pane.waitForWeights('110 / 100');
    assert.equal(await valueOf(weight), 25);
    await app.grid.undo();
    await app.pane.waitForWeights('100 / 100');
  });

  test('leaves the focus in the list', async () => {
    const { score } = nth(rows, 0);
    await app.grid.type(score, '99');
    const fix = buttons(/^填上公式/).first();
    await fix.focus();
    await app.page.keyboard.press('Enter');
    await eventually(() => valueOf(score), nth(form.indicators, 0).score, 'the score');
    await eventually(
      () => app.addinFrame().evaluate(() => document.activeElement?.closest('main') !== null),
      true,
      'focus in the pane',
    );
    await app.grid.click(score);
    await app.grid.undo();
    await app.grid.undo();
    await eventually(async () => (await app.grid.read(score)).formula?.includes('INDSCORE'), true, 'the formula');
  });

  test('of everything at once is listed cell by cell first; what is left out stays', async () => {
    const [first, second] = [nth(rows, 0), nth(rows, 1)];
    await app.grid.type(first.score, '99');
    await app.grid.type(second.score, '98');
    await app.paneHasRead();
    await fixAllButton().click();
    await app.pane.content.getByRole('heading', { name: '自动修复' }).waitFor();
    const before = await Promise.all([valueOf(first.score), valueOf(second.score)]);
    assert.deepEqual(before, [99, 98]);
    await eventually(() => app.pane.content.getByRole('checkbox').count(), 2, 'boxes');
    await app.pane.content.getByText(/98 → /).first().click();
    await buttons('修复选中的 1 项').click();
    await waitForValue(first.score, nth(form.indicators, 0).score);
    assert.equal(await valueOf(second.score), 98);
    await app.pane.content.getByRole('heading', { name: '检查结果' }).waitFor();
    await app.pane.content.getByText(/已改 1 个单元格/).waitFor();
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
