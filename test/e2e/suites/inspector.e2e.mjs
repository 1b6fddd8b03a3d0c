// The selected row below the page: its explanation, its points and its formula are set from the pane, and nothing typed is lost.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { readFigures } from '../support/fillForm.mjs';
import { openExample } from '../support/openExample.mjs';
import { nth } from '../support/present.mjs';

const form = readFigures(1);
const REASON = '部分档案正在整理，暂不能查阅，明年完成。';

describe('the selected row', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  const missing = form.indicators.flatMap(({ score, weight }, index) => (score < weight ? [index] : []));
  const qualitative = form.indicators.findIndex(({ target }) => target === '持续提高');
  const card = () => app.pane.rowCard();
  const field = () => card().getByRole('textbox', { name: '偏差原因分析及改进措施' });
  const button = (/** @type {string} */ name) => card().getByRole('button', { name, exact: true });
  const valueOf = async (/** @type {string} */ cell) => (await app.grid.read(cell)).value;
  const waitForValue = (/** @type {string} */ cell, /** @type {unknown} */ value) =>
    eventually(() => valueOf(cell), value, `value of ${cell}`);
  const waitForField = (/** @type {string} */ text) => eventually(() => field().inputValue(), text, 'text in the pane');
  const select = async (/** @type {number} */ index) => {
    await app.grid.click(nth(rows, index).score);
    await app.pane.unfoldRow(nth(form.indicators, index).name);
    await field().waitFor();
  };

  before(async () => {
    ({ app, rows } = await openExample(form));
  });
  after(() => app.close());

  test('takes an explanation to its cell in one write, and the finding goes; Ctrl+Z brings it back', async () => {
    const cell = nth(rows, nth(missing, 0)).explanation;
    await select(nth(missing, 0));
    await field().fill(REASON);
    assert.equal(await valueOf(cell), '');
    await app.takeRequests();
    await field().press('Control+Enter');
    await waitForValue(cell, REASON);
    await app.grid.settle();
    assert.equal((await app.takeRequests()).filter(({ writes }) => writes).length, 1);
    await app.pane.waitForFindingsIn(missing.slice(1).map((index) => nth(rows, index).explanation));

    await app.grid.click(nth(rows, nth(missing, 0)).score);
    await app.grid.undo();
    await waitForValue(cell, '');
    await waitForField('');
  });

  test('keeps what was typed for one row while another is looked at', async () => {
    await select(nth(missing, 0));
    await field().fill(REASON);
    await select(nth(missing, 1));
    await waitForField('');
    await card()
      .getByRole('button', { name: `${nth(rows, nth(missing, 0)).explanation} 的原因写好了，还没有写入` })
      .click();
    await waitForField(REASON);
    await button('放弃').click();
    await waitForField('');
  });

  test('begins an explanation in the field; only writing puts it into the cell', async () => {
    await select(nth(missing, 0));
    await button('起草原因').click();
    await eventually(async () => /【待补充】.*98/.test(await field().inputValue()), true, 'beginning in the pane');
    assert.equal(await valueOf(nth(rows, nth(missing, 0)).explanation), '');
    await button('放弃').click();
  });

  test('says what has been typed into the cell meanwhile', async () => {
    const cell = nth(rows, nth(missing, 0)).explanation;
    await select(nth(missing, 0));
    await field().fill(REASON);
    await app.grid.type(cell, '另一个原因');
    await select(nth(missing, 0));
    await card().getByText('单元格里现在是“另一个原因”').waitFor();
    await waitForField(REASON);
    await button('放弃').click();
    await waitForField('另一个原因');
    await app.grid.click(cell);
    await app.grid.undo();
    await waitForValue(cell, '');
  });

  test('chooses the points of a word within their band, and gets the formula back', async () => {
    const { score } = nth(rows, qualitative);
    const before = await valueOf(score);
    await select(qualitative);
    const slider = card().getByRole('slider');
    const points = async () => /14 分（达成/.test((await slider.getAttribute('aria-valuetext')) ?? '');
    await eventually(points, true, 'points of the slider');
    await slider.focus();
    await app.page.keyboard.press('Home');
    await button('写入 12 分').click();
    await waitForValue(score, 12);
    await button('恢复公式').click();
    await waitForValue(score, before);
    await eventually(async () => (await app.grid.read(score)).formula?.includes('INDSCORE'), true, 'formula');
  });

  test('is folded below the page or in its finding as the user left it, on other rows too', async () => {
    await select(0);
    await card().getByRole('button', { expanded: true }).first().click();
    await app.grid.click(nth(rows, 1).score);
    const toggle = card().getByRole('button', {
      name: new RegExp(nth(form.indicators, 1).name.slice(0, 4)),
      expanded: false,
    });
    await toggle.waitFor();
    assert.equal(await field().count(), 0);
    // A finding asks for the reason: it can be written without unfolding anything.
    await app.grid.click(nth(rows, nth(missing, 1)).score);
    await field().waitFor();
    assert.equal(await app.pane.content.getByRole('listitem').filter({ has: card() }).count(), 1);
    await card().getByRole('button', { expanded: false }).first().waitFor();
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
