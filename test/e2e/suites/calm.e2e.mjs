// Things that happen around the pane: sheets come, go, change their names and are protected, and the pane stays calm.
/* global document, window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { indicatorRows, readFigures } from '../support/fillForm.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

/** However many edits there are, the pane reads once in this time, and has read the last one a little later. */
const READING_IS_DUE_MS = 1500;
const form = readFigures(1);
const block = Array.from({ length: 500 }, (_, row) => Array.from({ length: 10 }, (_, column) => `${row}-${column}号`));

describe('while the workbook changes, the pane', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  const heading = () => app.pane.content.getByRole('heading', { level: 1 }).textContent();
  const header = () => app.pane.content.locator('header').textContent();
  /** What is done by hand with the sheet in front, beside typing and pasting. */
  const byHand = (
    /** @type {keyof import('../../../preview/engine/user.ts').User} */ action,
    /** @type {string[]} */ ...args
  ) =>
    app.page.evaluate(
      (by) => {
        const { preview } = window;
        return Reflect.apply(preview.user[by.action], preview.user, [preview.activeSheet(), ...by.args]);
      },
      { action, args },
    );
  /** What someone who is reading in the pane would notice: how far it is scrolled, and what has the focus. */
  const place = () =>
    app.addinFrame().evaluate(() => {
      const page = document.querySelector('[role=tabpanel]');
      return { top: page?.scrollTop ?? 0, focus: document.activeElement?.textContent };
    });
  /** The pane reads, but only a few times, and writes nothing, while that is done and after it. */
  const readingsAreFew = async (/** @type {() => unknown} */ action) => {
    await app.takeRequests();
    const begun = Date.now();
    await action();
    await app.grid.settle();
    await app.panePause(READING_IS_DUE_MS + 500);
    await app.grid.settle();
    const requests = await app.takeRequests();
    const most = 2 + (Date.now() - begun) / READING_IS_DUE_MS;
    assert.ok(requests.length >= 1 && requests.length <= most, `${requests.length} requests, at most ${most}`);
    assert.ok(
      requests.every(({ writes }) => !writes),
      'only readings',
    );
  };

  before(async () => {
    app = await openPreview({ viewport: { width: 1400, height: 700 } });
    await app.ribbonButton('填好的示例').click();
    await app.grid.waitForSheet(form.project);
    rows = await indicatorRows(app.grid, form);
    await app.pane.open('检查');
    await eventually(heading, form.project, 'form shown');
    await app.paneHasRead();
  });
  after(() => app.close());

  test('keeps its scroll position and the focus while an edit comes in', async () => {
    await app.pane.content.getByRole('button', { name: '重新检查' }).focus();
    await app.addinFrame().evaluate(() => {
      /** @type {Element} */ (document.querySelector('[role=tabpanel]')).scrollTop = 60;
    });
    const before = await place();
    assert.ok(before.top > 0, 'there is something to scroll');
    const { explanation } = nth(
      rows,
      form.indicators.findIndex(({ score, weight }) => score < weight),
    );
    await byHand('typeText', explanation, '正在核实原因，下月完成整改。');
    await eventually(async () => (await app.pane.findings()).length, 2, 'findings left');
    assert.deepEqual(await place(), before);
  });

  test('does not move the selection in the grid when it reads', async () => {
    await app.grid.type(nth(rows, 0).actual, '3');
    await app.paneHasRead();
    assert.equal(await app.grid.selection(), nth(rows, 1).actual);
    await app.grid.undo();
    await app.paneHasRead();
    assert.equal((await app.pane.findings()).length, 2, 'findings as before');
  });

  test('reads a few times at most when 5,000 cells are pasted beside the form, and stays where it is', async () => {
    const findings = await app.pane.findings();
    const { top } = await place();
    assert.ok(top > 0, 'there is something to scroll');
    await readingsAreFew(() => app.grid.paste('L2', block));
    assert.equal(await app.grid.text('U501'), '499-9号');
    assert.deepEqual(await app.pane.findings(), findings);
    assert.equal((await place()).top, top);
    assert.equal(await app.grid.selection(), 'L2');
    // The keyboard is still with the grid: no click before this.
    await app.grid.undo();
    await eventually(() => app.grid.text('U501'), '', 'paste undone');
  });

  test('keeps the focus when someone else enters 5,000 cells', async () => {
    await app.paneHasRead();
    await app.pane.button('重新检查').focus();
    const before = await place();
    await readingsAreFew(() => byHand('paste', 'L2', block.map((row) => row.join('\t')).join('\n')));
    assert.equal(await app.grid.text('U501'), '499-9号');
    assert.deepEqual(await place(), before);
    await byHand('undo');
    await app.paneHasRead();
  });

  test('follows what is pasted into the form', async () => {
    const findings = (await app.pane.findings()).length;
    await app.grid.paste(nth(rows, 0).actual, [['6'], ['1'], ['100']]);
    await eventually(
      async () => (await app.pane.findings()).length > findings,
      true,
      'findings on scores not explained',
    );
    await app.grid.undo();
    await eventually(async () => (await app.pane.findings()).length, findings, 'findings as before');
  });

  test('shows a renamed sheet under its new name', async () => {
    await byHand('renameSheet', '改过的名字');
    await eventually(async () => (await header())?.includes('改过的名字'), true, 'new name');
  });

  test('says what a protected sheet means, and refuses in words what it cannot do', async () => {
    await byHand('protectSheet');
    await app.pane.button('重新检查').click();
    await app.pane.content
      .getByText(/工作表受保护/)
      .first()
      .waitFor();
    await byHand('unprotectSheet');
    await app.pane.button('重新检查').click();
    await eventually(() => app.pane.content.getByText(/工作表受保护/).count(), 0, 'sentences about protection');
  });

  test('asks for the end of an edit when a cell is being edited', async () => {
    await app.grid.beginTyping(nth(rows, 0).actual, '5');
    await app.pane.button('重新检查').click();
    await app.pane.content.getByText(/正在编辑单元格/).waitFor();
    await app.grid.click(nth(rows, 0).actual);
    await app.page.keyboard.press('Escape');
  });

  test('turns to what the next sheet needs when the one it showed is deleted', async () => {
    await byHand('deleteSheet');
    await app.grid.waitForSheet('Sheet1');
    const chosen = () => app.pane.content.getByRole('tab', { selected: true }).textContent();
    await eventually(async () => (await chosen())?.trim(), '填报', 'page for a sheet without form');
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
