// The main job on three printed forms: insert from the pane, type the figures, watch scores and findings.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { fillForm, indicatorRows, readFigures } from '../support/fillForm.mjs';
import { beside } from '../support/grid.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';
import { SERVED_AT } from '../support/servedAddin.mjs';

/** The first cell whose text, once typed, its row no longer shows whole: long names. */
const OUTGROWN = { 1: ['D13'], 2: ['D17'], 3: ['D18'] };

/** A server that sends the right files for one form sends them for all. */
/** @type {readonly (1 | 2 | 3)[]} */
const FORMS = SERVED_AT ? [1] : [1, 2, 3];

for (const number of FORMS) {
  const form = readFigures(number);
  const shortfalls = form.indicators.filter(({ score, weight }) => score < weight);

  describe(`form ${number}, ${form.project}`, () => {
    /** @type {import('../support/previewApp.mjs').App} */
    let app;
    /** @type {import('../support/fillForm.mjs').RowCells[]} */
    let rows;
    const unexplained = () =>
      form.indicators.flatMap(({ score, weight }, index) => (score < weight ? [nth(rows, index).explanation] : []));
    before(async () => {
      app = await openPreview();
    });
    after(() => app.close());

    test('is inserted from the pane in at most three round trips', async () => {
      await app.paneHasRead();
      await app.takeRequests();
      await app.pane.insert(form);
      await app.grid.waitForSheet(form.project);
      await app.grid.settle();
      const requests = await app.takeRequests();
      const trips = requests.findLastIndex(({ writes }) => writes) + 1;
      assert.ok(trips >= 1 && trips <= 3, `${trips} round trips`);
      rows = await indicatorRows(app.grid, form);
    });

    test('shows every score as printed while the figures are typed', async () => {
      await fillForm(app.grid, form);
      await app.grid.settle();
      for (const [index, { name, target, actual, score }] of form.indicators.entries()) {
        assert.equal((await app.grid.read(nth(rows, index).target)).value, target, `${name}: the target as typed`);
        assert.equal((await app.grid.read(nth(rows, index).actual)).value, actual, `${name}: the actual as typed`);
        assert.equal((await app.grid.read(nth(rows, index).score)).value, score, name);
      }
    });

    test('shows execution rate, totals and grade as printed', async () => {
      const fundsRow = await app.grid.find('年度资金总额');
      assert.equal((await app.grid.read(beside(fundsRow, 0, 6))).value, Number.parseFloat(form.executionRate) / 100);
      assert.equal((await app.grid.read(beside(fundsRow, 0, 7))).value, form.executionScore);
      const totalRow = await app.grid.find('总分');
      assert.equal((await app.grid.read(beside(totalRow, 0, 6))).value, form.totalWeight);
      assert.equal((await app.grid.read(beside(totalRow, 0, 7))).value, form.total);
      await app.pane.open('检查');
      await app.pane.waitForScore(form.total, form.grade, form.executionRate);
      await app.pane.waitForWeights('100 / 100');
    });

    test('finds exactly the missing explanations, and what has outgrown its row until that is fitted', async () => {
      assert.equal(shortfalls.length, 3);
      await app.pane.waitForFindingsIn([...unexplained(), ...OUTGROWN[number]]);
      await app.pane.button('调整行高').click();
      await app.pane.waitForFindingsIn(unexplained());
    });

    test('highlights the cells of the missing explanations', async () => {
      const cells = unexplained();
      await app.grid.waitForHighlights(
        rows.map(({ explanation }) => explanation),
        cells,
      );
    });

    test('only remarks that words are answered with percentages, and counts that as no finding', async () => {
      const cells = form.indicators.flatMap(({ target, actual }, index) =>
        !/\d/.test(target) && actual.endsWith('%') ? [nth(rows, index).actual] : [],
      );
      await eventually(async () => (await app.pane.remarks()).map(({ cell }) => cell), cells, 'cells with remarks');
      await eventually(async () => (await app.pane.counts()).tab, 3, 'findings counted');
    });

    test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
      assert.deepEqual(app.foreignRequests, []);
      assert.deepEqual(await app.unsupported(), []);
      assert.deepEqual(app.problems, []);
    });
  });
}
