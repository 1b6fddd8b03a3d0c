// A form that calculates with Excel's own formulas: chosen in the pane, remembered, filled in by hand.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { beside } from '../support/grid.mjs';
import { openPreview } from '../support/previewApp.mjs';

describe('a form with native formulas', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const plain = () => app.pane.content.getByRole('radio', { name: /只用 Excel 自带公式/ });
  const text = (/** @type {string | RegExp} */ pattern) => app.pane.content.getByText(pattern).first();

  before(async () => {
    app = await openPreview();
    await app.pane.open('填报');
  });
  after(() => app.close());

  test('says what is left to the person, and is still chosen when the pane is loaded again', async () => {
    await text(/只用 Excel 自带公式/).click();
    await text('“持续提高”').waitFor();
    await app.darken();
    await app.pane.open('填报');
    assert.equal(await plain().isChecked(), true);
  });

  test('is also there as a file to save', async () => {
    const link = app.pane.content.getByRole('link', { name: /下载这种表样的空白表/ });
    const address = await link.evaluate((/** @type {HTMLAnchorElement} */ { href }) => href);
    const answer = await app.page.request.get(address);
    assert.equal(answer.status(), 200);
    assert.equal((await answer.body()).subarray(0, 2).toString(), 'PK');
  });

  test('scores what Excel can read, and asks for the score of what it cannot', async () => {
    await app.pane.button('插入自评表').click();
    await text('文字的请自己填得分').waitFor();
    const [target, actual, weight, score] = await (async () => {
      const heading = await app.grid.find('年度指标值');
      const cell = beside(heading, 1, 0);
      return [cell, beside(cell, 0, 1), beside(cell, 0, 2), beside(cell, 0, 3)];
    })();
    await app.grid.type(beside(target, 0, -1), '维修水库');
    await app.grid.type(target, '4座');
    await app.grid.type(actual, '3座');
    await app.grid.type(weight, '20');
    await eventually(async () => (await app.grid.text(score)).trim(), '15', 'the score');
    assert.doesNotMatch((await app.grid.read(score)).formula ?? '', /ZPB/);

    await app.grid.type(target, '零事故');
    await app.grid.type(actual, '0起');
    await app.pane.open('检查');
    await text(/Excel 自带公式算不了，按规则应为 20 分/).waitFor();
    assert.equal((await app.grid.text(score)).trim(), '');
  });
});
