// What is to be done stands first: on the screens of an office several findings are in view, whatever row is selected.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { indicatorRows, readFigures } from '../support/fillForm.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

const form = readFigures(1);

/** A common office screen, and the same at 125 %: how many findings have to be in view there. */
const SCREENS = /** @type {const} */ ([
  ['1366 × 768', { width: 1366, height: 768 }, 4],
  ['1366 × 768 at 125 %', { width: 1093, height: 614 }, 2],
]);

for (const [name, viewport, atLeast] of SCREENS) {
  describe(`the page of findings on ${name}`, () => {
    /** @type {import('../support/previewApp.mjs').App} */
    let app;
    /** @type {import('../support/fillForm.mjs').RowCells[]} */
    let rows;
    const card = () => app.pane.rowCard();
    /** How many findings are in view from top to bottom. */
    const inView = () =>
      app.pane.content.getByRole('tabpanel').evaluate((page) => {
        const { top, bottom } = page.getBoundingClientRect();
        const boxes = [...page.querySelectorAll('li')]
          .filter((item) => item.querySelector('[title="依据"]'))
          .map((item) => item.getBoundingClientRect());
        return boxes.filter((box) => box.top >= top - 0.5 && box.bottom <= bottom + 0.5).length;
      });

    before(async () => {
      app = await openPreview({ viewport });
      await app.ribbonButton('填好的示例').click();
      await app.grid.waitForSheet(form.project);
      rows = await indicatorRows(app.grid, form);
      await app.pane.open('检查');
      for (const { score } of rows.slice(0, 6)) await app.grid.enterAcross(score, ['1']);
      await app.grid.settle();
      await app.paneHasRead();
    });
    after(() => app.close());

    test('shows enough of them with a row selected that has one, whose card is in the finding', async () => {
      await app.grid.click(nth(rows, 1).name);
      await card().waitFor();
      await app.paneAtRest();
      assert.equal(await app.pane.content.getByRole('listitem').filter({ has: card() }).count(), 1);
      await eventually(async () => (await inView()) >= atLeast, true, `at least ${atLeast} findings in view`);
    });

    test('shows enough of them with a row selected that has none, which takes one line below', async () => {
      const sound = form.indicators.findIndex(({ score, weight }, index) => index >= 6 && score === weight);
      await app.grid.click(nth(rows, sound).name);
      await card()
        .getByRole('heading', { name: nth(form.indicators, sound).name })
        .waitFor();
      await app.paneAtRest();
      assert.ok((await card().evaluate((box) => box.getBoundingClientRect().height)) <= 40);
      await eventually(async () => (await inView()) >= atLeast, true, `at least ${atLeast} findings in view`);
    });

    test('the card below takes less than half of the pane when it is unfolded', async () => {
      const before = (await app.pane.content.getByRole('main').boundingBox())?.height ?? 0;
      await card().getByRole('button', { expanded: false }).first().click();
      await card().getByRole('textbox').waitFor();
      assert.ok((await card().evaluate((box) => box.getBoundingClientRect().height)) <= before / 2);
    });

    test('leaves the console clean', () => assert.deepEqual(app.problems, []));
  });
}
