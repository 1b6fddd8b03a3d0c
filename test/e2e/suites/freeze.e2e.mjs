// 定稿: the file goes to people without the add-in and still shows every number; 解除定稿 brings the formulas back.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { readFigures } from '../support/fillForm.mjs';
import { openExample } from '../support/openExample.mjs';
import { nth } from '../support/present.mjs';

const form = readFigures(1);

describe('定稿', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  /** @type {string} A cell in which a reason is missing. */
  let reason;
  const isMarked = async () => (await app.grid.read(reason)).fill !== null;
  const text = (/** @type {string | RegExp} */ pattern) => app.pane.content.getByText(pattern).first();
  const formulaOf = async (/** @type {string} */ cell) => (await app.grid.read(cell)).formula ?? '';
  const areOurs = async () => {
    const formulas = await Promise.all(rows.map(({ score }) => formulaOf(score)));
    return formulas.map((formula) => formula.includes('ZPB.'));
  };
  const every = (/** @type {boolean} */ isOurs) => rows.map(() => isOurs);

  before(async () => {
    ({ app, rows } = await openExample(form));
    await app.pane.button('重新检查').click();
    reason = nth(
      rows,
      form.indicators.findIndex(({ score, weight }) => score < weight),
    ).explanation;
    await eventually(isMarked, true, 'the mark of a missing reason');
  });
  after(() => app.close());

  test('says beforehand what becomes a formula, and does nothing yet', async () => {
    await text('发给没有安装的人以前请先').waitFor();
    await app.pane.content.getByRole('navigation').getByRole('button', { name: '定稿', exact: true }).click();
    await text(/个单元格换成 Excel 自带的公式/).waitFor();
    assert.deepEqual(await areOurs(), every(true));
  });

  test('leaves every number as it was, in one step', async () => {
    const before = await Promise.all(rows.map(async ({ score }) => (await app.grid.read(score)).value));
    await app.pane.button('定稿').click();
    await text(/^已定稿：\d+ 个公式换成 Excel 自带的公式/).waitFor();
    await app.grid.settle();
    assert.deepEqual(await areOurs(), every(false));
    assert.deepEqual(await Promise.all(rows.map(async ({ score }) => (await app.grid.read(score)).value)), before);
  });

  test('the check says that the form is finished, and marks nothing', async () => {
    await app.pane.button('← 返回').click();
    await text(/检查时不再加标记/).waitFor();
    await app.pane.button('重新检查').click();
    await app.paneHasRead();
    await app.grid.settle();
    assert.equal(await isMarked(), false);
    await app.pane.waitForScore(98.5, '优', '100%');
  });

  test('every formula comes back', async () => {
    await app.pane.content.getByRole('button', { name: '解除定稿' }).first().click();
    await app.pane.content.getByRole('heading', { name: '定稿' }).waitFor();
    await app.pane.button('解除定稿').click();
    await text(/^已换回 \d+ 个原来的公式/).waitFor();
    await eventually(areOurs, every(true), 'formulas of ours');
  });

  test('the whole workbook is frozen from one sheet', async () => {
    await app.pane.content.getByText('整个工作簿', { exact: true }).click();
    await app.pane.button('定稿').click();
    await text(/^已定稿：\d+ 个公式换成 Excel 自带的公式/).waitFor();
    await eventually(areOurs, every(false), 'formulas of ours');
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
