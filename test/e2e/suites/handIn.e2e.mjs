// From a filled form to one that can be handed in: what is open is a click away, what is done gets its tick, and 定稿 ends it.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { readFigures } from '../support/fillForm.mjs';
import { countClicks } from '../support/countClicks.mjs';
import { openExample } from '../support/openExample.mjs';
import { nth } from '../support/present.mjs';

const form = readFigures(1);

describe('上报前检查', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  const content = () => app.pane.content;
  const says = (/** @type {string | RegExp} */ text) => content().getByText(text).first().waitFor();
  const short = form.indicators.flatMap(({ score, weight }, index) => (score < weight ? [index] : []));

  before(async () => {
    ({ app, rows } = await openExample(form, { viewport: { width: 1366, height: 768 } }));
  });
  after(() => app.close());

  test('lists what is open, and leads there', async () => {
    await app.pane.button('上报前检查').click();
    await says(`偏差原因没有写好 ${short.length} 处`);
    await says('还有 1 项没有做到');
    await says(/^整张表都会打印；约 \d+ 页/);
    assert.equal(await app.pane.button('定稿').count(), 0);
    const cell = nth(rows, nth(short, 0)).explanation;
    await app.pane.button(`去 ${cell}`).click();
    await eventually(() => app.grid.selection(), cell, 'selected cell');
  });

  test('follows what is typed, and offers 定稿 when everything is done', async () => {
    for (const index of short) await app.grid.type(nth(rows, index).explanation, '馆藏整理中，明年完成。');
    await says('偏差原因都写了');
    await says('可以上报了');
    await says(/按 Ctrl\+P/);
  });

  test('freezes the form, and the numbers stay: at most six clicks from the filled form', async (t) => {
    // The way of somebody who has filled in the form and stands before its findings.
    await content().getByRole('tab', { name: /检查/ }).click();
    const clicks = await countClicks(app.page);
    await app.pane.button('上报前检查').first().click();
    const before = (await app.grid.read(nth(rows, 0).score)).value;
    // Rules that follow every key show nothing any more, and go with 定稿.
    await says('表中没有检查标记');
    await app.pane.button('定稿').click();
    await content().getByRole('heading', { name: '定稿', level: 1 }).waitFor();
    await app.pane.button('定稿').click();
    await says(/^已定稿/);
    const { value, formula } = await app.grid.read(nth(rows, 0).score);
    assert.equal(value, before);
    assert.doesNotMatch(formula ?? '', /INDSCORE/);
    await says(/按 Ctrl\+P/);
    const count = await clicks();
    t.diagnostic(`${count} clicks from the filled form to 定稿 and 按 Ctrl+P`);
    assert.ok(count >= 3 && count <= 6, `${count} clicks`);
  });

  test('keeps the day and a remark with the form, one click more', async () => {
    await app.pane.content.getByRole('tab', { name: /检查/ }).click();
    await app.pane.button('上报前检查').first().click();
    await content().getByRole('textbox', { name: /^备注/ }).fill('已复核');
    await app.pane.button('记下今天通过').click();
    await says(/^上次通过：\d{4}-\d{2}-\d{2}，已复核/);
    assert.equal(await app.pane.button('定稿').count(), 0);
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
