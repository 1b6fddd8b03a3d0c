// A finding a reviewer may accept is let stand with a reason, told apart, and comes back: with another figure, at a click, by a step back.
/* global window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { axeProblems } from '../support/axeProblems.mjs';
import { eventually } from '../support/eventually.mjs';
import { readFigures } from '../support/fillForm.mjs';
import { openExample } from '../support/openExample.mjs';
import { nth } from '../support/present.mjs';

const form = readFigures(1);
const REASON = '已向主管部门电话说明';

describe('忽略此条', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  const content = () => app.pane.content;
  const says = (/** @type {string | RegExp} */ text) => content().getByText(text).first().waitFor();
  const ignoreButton = () => content().getByRole('button', { name: '忽略此条' });
  const listed = () => content().getByRole('button', { name: /^已忽略 1 条/ });
  const field = () => content().getByRole('textbox', { name: /为什么可以不改/ });
  const marked = () => nth(rows, row).explanation;
  const row = form.indicators.findIndex(({ score, weight }) => score < weight);

  before(async () => {
    ({ app, rows } = await openExample(form, { viewport: { width: 1366, height: 768 } }));
    await app.grid.type(nth(rows, row).explanation, '略');
    await ignoreButton().waitFor();
    await app.ribbonButton('检查').click();
    await says('检查完毕');
    await app.paneHasRead();
  });
  after(() => app.close());

  test('keeps the reason begun while another row and another page are looked at', async () => {
    await ignoreButton().click();
    await field().fill('已向');
    await app.grid.click(nth(rows, row === 0 ? 1 : 0).score);
    await content().getByRole('tab', { name: '填报' }).click();
    await content().getByRole('tab', { name: /检查/ }).click();
    await eventually(() => field().inputValue(), '已向', 'reason begun');
    assert.equal(await app.grid.selection(), nth(rows, row === 0 ? 1 : 0).score);
  });

  test('takes a reason, and no click without one', async () => {
    await field().fill('');
    assert.equal(
      await content().getByRole('button', { name: '忽略', exact: true }).getAttribute('aria-disabled'),
      'true',
    );
    assert.deepEqual(await axeProblems(app), []);
    await app.grid.waitForHighlights([marked()], [marked()]);
    // The sign of a mark is shown; it is no format of the cell, to which the next mark would add its own.
    const format = await app.addinFrame().evaluate(
      (address) =>
        window.Excel.run(async (context) => {
          const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load('numberFormat');
          await context.sync();
          return JSON.stringify(range.numberFormat);
        }),
      marked(),
    );
    assert.doesNotMatch(format, /※/);
    await field().fill(REASON);
    await content().getByRole('button', { name: '忽略', exact: true }).click();
    await listed().waitFor();
    assert.equal(await ignoreButton().count(), 0);
    await app.grid.waitForHighlights([marked()], []);
  });

  test('passes the focus on to what stands where the button was, and Esc folds what was unfolded', async () => {
    const hasFocus = () => app.addinFrame().evaluate(() => window.document.activeElement !== window.document.body);
    await eventually(hasFocus, true, 'something in the pane has the focus');
    await listed().click();
    await app.page.keyboard.press('Escape');
    await eventually(() => listed().getAttribute('aria-expanded'), 'false', 'the list is folded');
    await eventually(() => content().locator(':focus').textContent(), await listed().textContent(), 'focus');
  });

  test('is listed with the reason, accessibly', async () => {
    await listed().click();
    await says(`理由：${REASON}`);
    assert.deepEqual(await axeProblems(app), []);
  });

  test('comes back at a click, and by a step back', async () => {
    await app.pane.button('恢复').click();
    await ignoreButton().waitFor();
    await eventually(
      () => app.addinFrame().evaluate(() => window.document.activeElement !== window.document.body),
      true,
      'something in the pane has the focus',
    );
    assert.equal(await field().count(), 0);
    await app.grid.waitForHighlights([marked()], [marked()]);
    await app.pane.button('撤回（上一步）').click();
    await listed().waitFor();
    await app.grid.waitForHighlights([marked()], []);
  });

  test('is told by 定稿, before and after, and stays with the form', async () => {
    await content().getByRole('navigation').getByRole('button', { name: '定稿', exact: true }).click();
    await says(/^忽略了 1 条问题/);
    await app.pane.button('定稿').click();
    await says(/^已定稿：.*忽略的 1 条问题仍和表存在一起/);
    await app.pane.button('← 返回').click();
    await listed().waitFor();
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
