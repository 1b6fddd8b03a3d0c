// What a person does in the grid that Univer does in its own way, and the stand-in as Excel does it; nothing after it suffers.
/* global window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { beside } from '../support/grid.mjs';
import { openPreview } from '../support/previewApp.mjs';
import { present } from '../support/present.mjs';

describe('the grid', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const byHand = (/** @type {'protectSheet' | 'unprotectSheet'} */ action, /** @type {string} */ sheet) =>
    app.page.evaluate((by) => window.preview.user[by.action](by.sheet), { action, sheet });
  const showSheet = async (/** @type {string} */ name) => {
    await app.page.getByText(name, { exact: true }).last().click();
    await app.grid.waitForSheet(name);
  };
  const read = (/** @type {string} */ cell) => app.grid.read(cell);
  const rules = () =>
    app.page.evaluate(() => {
      const { engine } = window.preview;
      return engine.conditionalFormats.list(engine.sheets.active().id).map(({ areas, formula }) => ({
        rows: areas.map(({ row, rows }) => [row + 1, row + rows]),
        formula,
      }));
    });

  /** Puts in a form and types its money: it must be calculated. */
  async function insertedFormCalculates() {
    const before = await app.grid.sheetNames();
    await app.ribbonButton('插入自评表').click();
    await eventually(async () => (await app.grid.sheetNames()).length, before.length + 1, 'sheets');
    const total = await app.grid.find('年度资金总额');
    await app.paneHasRead();
    assert.match((await read(beside(total, 0, 3))).formula ?? '', /^=/, 'the total of the budget is a formula');
    await app.grid.typeAcross(beside(await app.grid.find('其中：当年财政拨款'), 0, 2), ['50', '50', '40']);
    const calculated = async () => [(await read(beside(total, 0, 3))).value, (await read(beside(total, 0, 6))).value];
    await eventually(calculated, [50, 0.8], 'budget and rate');
  }

  before(async () => {
    app = await openPreview();
  });
  after(() => app.close());

  test('pastes plain text, and the next form has its formulas and calculates', async () => {
    await app.grid.paste('B2', [
      ['甲', '12'],
      ['乙', '98%'],
    ]);
    await eventually(() => app.grid.text('C3'), '98%', 'pasted text');
    await insertedFormCalculates();
    await showSheet('Sheet1');
    await app.grid.click('B2');
    await app.grid.type('E2', '=C2*2');
    await eventually(() => app.grid.text('E2'), '24', 'result');
    for (let times = 0; times < 2; times += 1) await app.grid.undo();
    await eventually(async () => [await app.grid.text('E2'), await app.grid.text('E3')], ['', ''], 'undone entry');
  });

  test('refuses to change locked cells, by typing, pasting and deleting, and the next form calculates', async () => {
    await showSheet('Sheet1');
    await app.grid.type('H8', '不许动');
    await byHand('protectSheet', 'Sheet1');
    await app.grid.lookAt('H8');
    await app.page.keyboard.press('Delete');
    await app.page.keyboard.type('5');
    await app.grid.paste('H8', [['贴上的']]);
    await app.grid.settle();
    assert.equal((await read('H8')).value, '不许动');
    await insertedFormCalculates();
    await byHand('unprotectSheet', 'Sheet1');
    await showSheet('Sheet1');
    await app.grid.type('H8', '可以改了');
    await eventually(() => app.grid.text('H8'), '可以改了', 'entry');
    await app.grid.undo();
    await eventually(() => app.grid.text('H8'), '不许动', 'undone entry');
  });

  test('moves conditional formats with the rows inserted from its menu, and takes that back', async () => {
    await app.ribbonButton('填好的示例').click();
    await app.pane.content.getByRole('heading', { name: '检查结果' }).waitFor();
    await app.paneHasRead();
    await eventually(async () => (await rules()).length > 0, true, 'conditional formats');
    const before = await rules();
    const moved = before.map(({ rows, formula }) => ({
      rows: rows.map((span) => span.map((row) => row + 1)),
      formula: formula.replace(/(?<=[A-Z]\$?)\d+(?=[^"]*(?:"[^"]*"[^"]*)*$)/g, (row) => String(Number(row) + 1)),
    }));
    const heading = await app.grid.find('项目名称');
    const onScreen = await app.page.evaluate((cell) => window.preview.cellOnScreen(cell), heading);
    const { x, y, width, height } = present(onScreen, 'heading on the screen');
    await app.grid.click(heading);
    await app.page.mouse.click(x + width / 2, y + height / 2, { button: 'right' });
    await app.page.getByText('插入', { exact: true }).hover();
    // Beside the number of rows, which is a field of its own.
    await app.page.getByText(/上方插入/).click({ position: { x: 8, y: 8 } });
    await app.grid.settle();
    await eventually(rules, moved, 'moved conditional formats');
    await app.page.keyboard.press('Escape');
    await app.grid.click('A1');
    await app.grid.undo();
    await eventually(rules, before, 'conditional formats as before');
  });

  test('leaves the console clean', () => assert.deepEqual(app.problems, []));
});
