// Scores typed by hand become formulas: listed first with what would change, only what is chosen, taken back in one step.
/* global document -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { enterForm, indicatorRows, readFigures } from '../support/fillForm.mjs';
import { beside } from '../support/grid.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

const form = readFigures(1);
/** A score that is one point too high. */
const WRONG = 2;

describe('把手填得分换成公式', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {string[]} */
  let scores;
  /** @type {string} */
  let total;
  const read = (/** @type {string} */ cell) => app.grid.read(cell);
  const formulaOf = async (/** @type {string} */ cell) => (await read(cell)).formula ?? '';
  const typedScore = (/** @type {number} */ index) => nth(form.indicators, index).score - (index === WRONG ? 1 : 0);
  const focused = () => app.addinFrame().evaluate(() => document.activeElement?.textContent);
  const group = (/** @type {string | RegExp} */ name) => app.pane.content.getByRole('region', { name });
  const boxOf = (/** @type {number} */ index) =>
    app.pane.content.getByRole('checkbox', { name: `${nth(form.indicators, index).name}：${typedScore(index)}` });
  const apply = (/** @type {number} */ count) => app.pane.button(`把 ${count} 个单元格换成公式`);
  const isTyped = async () => {
    for (const [index, score] of scores.entries()) {
      const { value, formula } = await read(score);
      if (value !== typedScore(index) || (formula ?? '').startsWith('=')) return false;
    }
    return true;
  };

  before(async () => {
    app = await openPreview();
    await app.pane.insert(form);
    await app.grid.waitForSheet(form.project);
    await enterForm(app.grid, form);
    scores = (await indicatorRows(app.grid, form)).map(({ score }) => score);
    total = beside(await app.grid.find('总分'), 0, 7);
    for (const [index, score] of scores.entries()) await app.grid.enterAcross(score, [String(typedScore(index))]);
    await app.grid.enterAcross(total, [String(form.total - 1)]);
    await app.paneHasRead();
    await app.pane.open('检查');
    await app.pane.waitForWeights('100 / 100');
  });
  after(() => app.close());

  test('lists what agrees, what differs and by how much, and ticks only what agrees', async () => {
    await app.pane.button('把手填得分换成公式').click();
    await eventually(focused, '把手填得分换成公式', 'focus');
    const differing = group(/^与公式结果不同（1 个/);
    const { name, score } = nth(form.indicators, WRONG);
    await differing
      .getByText(`${name}：${score - 1} → ${score}`)
      .first()
      .waitFor();
    assert.equal(await boxOf(WRONG).isChecked(), false);
    await group(/^与公式结果一致（12 个）/).waitFor();
    await app.pane.content.getByText(/另有 \d+ 个单元格已经是公式/).waitFor();
    await apply(12).waitFor();
    assert.ok(await isTyped(), 'nothing is changed by looking');
  });

  test('a cell of the list is a click away', async () => {
    await app.pane.goTo(nth(scores, WRONG));
    await eventually(() => app.grid.selection(), nth(scores, WRONG), 'selected cell');
  });

  test('turns the chosen cells into formulas and leaves the others', async () => {
    const kept = 0;
    await boxOf(kept).focus();
    await app.page.keyboard.press('Space');
    await app.takeRequests();
    await apply(11).click();
    await app.pane.content.getByText('已把 11 个单元格换成公式。').waitFor();
    await app.grid.settle();
    assert.equal((await app.takeRequests()).filter(({ writes }) => writes).length, 1);
    for (const [index, score] of scores.entries()) {
      const isFormula = (await formulaOf(score)).includes('INDSCORE');
      assert.equal(isFormula, index !== kept && index !== WRONG, nth(form.indicators, index).name);
      assert.equal((await read(score)).value, typedScore(index), 'shows what was typed');
    }
    assert.match(await formulaOf(total), /SUM/);
  });

  test('one Ctrl+Z brings back what was typed', async () => {
    await app.grid.click(nth(scores, WRONG));
    await app.grid.undo();
    await app.grid.settle();
    await eventually(isTyped, true, 'typed scores');
    assert.equal((await read(total)).value, form.total - 1);
    await group(/^与公式结果一致（12 个）/).waitFor();
  });

  test('a score that differs is corrected only when it is ticked, and what follows from it is shown before', async () => {
    await boxOf(WRONG).focus();
    await app.page.keyboard.press('Space');
    await group(/^与公式结果不同（2 个/)
      .getByText(`总分：${form.total - 1} → ${form.total}`)
      .first()
      .waitFor();
    await app.pane.button('← 返回').click();
    await eventually(focused, '把手填得分换成公式', 'focus on the link it began with');
    assert.ok(await isTyped());
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
