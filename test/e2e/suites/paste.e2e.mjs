// Rows pasted into a form with Ctrl+V: one click makes room for them and brings back what they covered.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { countClicks } from '../support/countClicks.mjs';
import { eventually } from '../support/eventually.mjs';
import { readFigures } from '../support/fillForm.mjs';
import { beside } from '../support/grid.mjs';
import { openExample } from '../support/openExample.mjs';
import { nth } from '../support/present.mjs';

const form = readFigures(1);

describe('a block pasted into a form', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  const button = (/** @type {string} */ name) => app.pane.content.getByRole('button', { name, exact: true });
  const formulaOf = async (/** @type {string} */ cell) => (await app.grid.read(cell)).formula ?? '';

  before(async () => {
    ({ app, rows } = await openExample(form));
  });
  after(() => app.close());

  test('scores pasted over formulas: one click brings the formulas back, one 撤回 the pasted numbers', async () => {
    const scores = [0, 1, 2].map((index) => nth(rows, index).score);
    await app.grid.paste(nth(scores, 0), [['1'], ['2'], ['3']]);
    await button('恢复').click();
    await app.pane.content.getByText('恢复了 3 个公式').waitFor();
    for (const cell of scores) assert.match(await formulaOf(cell), /INDSCORE/);
    await button('撤回（上一步）').click();
    await eventually(async () => (await app.grid.read(nth(scores, 2))).value, 3, 'the pasted score');
    await button('恢复').click();
    await app.pane.content.getByText('恢复了 3 个公式').waitFor();
  });

  test('more rows than there are: one click adds rows, and what stood below stands below', async () => {
    await app.paneHasRead();
    const total = beside(await app.grid.find('总分'), 0, 7);
    const formula = await formulaOf(total);
    const texts = Array.from({ length: rows.length + 2 }, (_, index) => [`养护路段${index + 1}`, '10', '10', '6']);
    await app.grid.paste(nth(rows, 0).name, texts);
    const clicks = await countClicks(app.page);
    await button('加 2 行，其余恢复').click();
    await app.pane.content.getByText('加了 2 行').waitFor();
    assert.equal(await clicks(), 1);
    const label = await app.grid.find('总分');
    assert.notEqual(beside(label, 0, 7), total);
    assert.notEqual(formula, '');
    assert.match(await formulaOf(beside(label, 0, 7)), /^=/);
    await app.paneHasRead();
    // The total was one merged cell, which keeps nothing of what is pasted into it; now there is room.
    await app.grid.paste(nth(rows, 0).name, texts);
    await eventually(
      async () => (await app.grid.read(beside(label, -2, 3))).text,
      `养护路段${rows.length + 1}`,
      'the first row added',
    );
    await app.pane.waitForWeights('94 / 100');
    await button('加 2 行，其余恢复').waitFor({ state: 'detached' });
  });
});
