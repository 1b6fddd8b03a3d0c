// Things that happen around the pane: sheets come, go, change their names and are protected, and the pane stays calm.
/* global document, window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { indicatorRows, readFigures } from '../support/fillForm.mjs';
import { openPreview } from '../support/previewApp.mjs';

const form = readFigures(1);

describe('while the workbook changes, the pane', () => {
  let app;
  let rows;
  const heading = () => app.pane.content.getByRole('heading', { level: 1 }).textContent();
  const header = () => app.pane.content.locator('header').textContent();
  /** What is done by hand with the sheet in front, beside typing. */
  const byHand = (action, ...args) =>
    app.page.evaluate(
      ({ action, args }) => {
        const { engine } = window.preview;
        const { id } = engine.sheets.active();
        if (action === 'rename') engine.sheets.rename(id, ...args);
        if (action === 'delete') engine.sheets.remove(id);
        if (action === 'protect') engine.protection.protect(id, {});
        if (action === 'unprotect') engine.protection.unprotect(id);
      },
      { action, args },
    );

  before(async () => {
    app = await openPreview({ viewport: { width: 1400, height: 700 } });
    await app.ribbonButton('填好的示例').click();
    await app.grid.waitForSheet(form.project);
    rows = await indicatorRows(app.grid, form);
    await app.pane.open('检查');
    await eventually(heading, form.project, 'form shown');
  });
  after(() => app.close());

  test('keeps its scroll position and the focus while an edit comes in', async () => {
    const frame = app.addinFrame();
    const place = () =>
      frame.evaluate(() => {
        const page = document.querySelector('[role=tabpanel]');
        return { top: page.scrollTop, focus: document.activeElement.textContent };
      });
    await app.pane.content.getByRole('button', { name: '重新检查' }).focus();
    await frame.evaluate(() => {
      document.querySelector('[role=tabpanel]').scrollTop = 60;
    });
    const before = await place();
    assert.ok(before.top > 0, 'there is something to scroll');
    await app.page.evaluate(
      ({ cell }) => window.preview.engine.typeText(window.preview.activeSheet(), cell, '正在核实原因，下月完成整改。'),
      { cell: rows.find((_, index) => form.indicators[index].score < form.indicators[index].weight).explanation },
    );
    await eventually(async () => (await app.pane.findings()).length, 2, 'findings left');
    assert.deepEqual(await place(), before);
  });

  test('does not move the selection in the grid when it reads', async () => {
    await app.grid.click(rows[0].actual);
    await app.page.keyboard.type('3');
    await app.page.keyboard.press('Enter');
    await app.grid.settle();
    assert.equal(await app.grid.selection(), rows[1].actual);
    await app.grid.undo();
    await eventually(async () => (await app.pane.findings()).length, 2, 'findings as before');
  });

  test('shows a renamed sheet under its new name', async () => {
    await byHand('rename', '改过的名字');
    await eventually(async () => (await header()).includes('改过的名字'), true, 'new name');
  });

  test('says what a protected sheet means, and refuses in words what it cannot do', async () => {
    await byHand('protect');
    await app.pane.button('重新检查').click();
    await app.pane.content
      .getByText(/工作表受保护/)
      .first()
      .waitFor();
    await byHand('unprotect');
    await app.pane.button('重新检查').click();
    await eventually(() => app.pane.content.getByText(/工作表受保护/).count(), 0, 'sentences about protection');
  });

  test('asks for the end of an edit when a cell is being edited', async () => {
    await app.grid.click(rows[0].actual);
    await app.page.keyboard.type('5');
    await app.pane.button('重新检查').click();
    await app.pane.content.getByText(/正在编辑单元格/).waitFor();
    await app.grid.click(rows[0].actual);
    await app.page.keyboard.press('Escape');
  });

  test('turns to what the next sheet needs when the one it showed is deleted', async () => {
    await byHand('delete');
    await app.grid.waitForSheet('Sheet1');
    const chosen = () => app.pane.content.getByRole('tab', { selected: true }).textContent();
    await eventually(async () => (await chosen()).trim(), '填报', 'page for a sheet without form');
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
