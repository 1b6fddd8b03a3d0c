// On filled examples: findings and highlights follow every edit, the ribbon's buttons work, undo brings things back.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { indicatorRows, readFigures } from '../support/fillForm.mjs';
import { beside } from '../support/grid.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

const form = readFigures(1);

describe('a filled form', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  /** @type {string[]} */
  let missing;
  const explanationCells = () => rows.map(({ explanation }) => explanation);
  const totalWeight = async () => beside(await app.grid.find('总分'), 0, 6);

  before(async () => {
    app = await openPreview();
  });
  after(() => app.close());

  test('comes with its neighbours from the examples button, in at most three round trips', async () => {
    await app.paneHasRead();
    await app.takeRequests();
    await app.ribbonButton('填好的示例').click();
    await app.grid.waitForSheet(form.project);
    const requests = await app.takeRequests();
    assert.ok(requests.findLastIndex(({ writes }) => writes) + 1 <= 3);
    for (const number of /** @type {const} */ ([1, 2, 3])) {
      const isThere = async () => (await app.grid.sheetNames()).includes(readFigures(number).project);
      await eventually(isThere, true, `example ${number}`);
    }
    rows = await indicatorRows(app.grid, form);
    missing = form.indicators.flatMap(({ score, weight }, index) =>
      score < weight ? [nth(rows, index).explanation] : [],
    );
  });

  test('is checked from the ribbon in at most three round trips', async () => {
    await app.pane.open('检查');
    await app.pane.waitForFindingsIn(missing);
    await app.paneHasRead();
    await app.takeRequests();
    await app.ribbonButton('检查').click();
    await app.pane.content.getByText('检查完毕').first().waitFor();
    await app.grid.settle();
    const requests = await app.takeRequests();
    assert.ok(requests.length >= 1 && requests.length <= 3, `${requests.length} round trips`);
    await app.grid.waitForHighlights(explanationCells(), missing);
  });

  test('leads from a finding to its cell', async () => {
    await app.pane.goTo(nth(missing, 1));
    await eventually(() => app.grid.selection(), nth(missing, 1), 'selected cell');
  });

  test('loses a finding and its highlight when the explanation is typed', async () => {
    await app.grid.type(nth(missing, 0), '馆藏整理中，明年完成。');
    await app.pane.waitForFindingsIn(missing.slice(1));
    await app.grid.waitForHighlights(explanationCells(), missing.slice(1));
  });

  test('says at once that weights add up to 110, and undo brings back 100', async () => {
    const { weight } = nth(
      rows,
      form.indicators.findIndex((indicator) => indicator.weight === 15),
    );
    const total = await totalWeight();
    assert.equal((await app.grid.read(total)).fill, null);
    await app.grid.type(weight, '25');
    await app.pane.waitForWeights('110 / 100');
    await app.pane.waitForFinding(total, /110/);
    await app.grid.waitForHighlights([total], [total]);

    await app.grid.undo();
    await app.pane.waitForWeights('100 / 100');
    await app.pane.waitForFindingsIn(missing.slice(1));
    assert.equal((await app.grid.read(total)).value, 100);
    await app.grid.waitForHighlights([total], []);
  });

  test('shows its marks no longer when they are switched off', async () => {
    await app.pane.content.getByRole('switch', { name: '在表中标出问题' }).click();
    await app.grid.waitForHighlights(explanationCells(), []);
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
