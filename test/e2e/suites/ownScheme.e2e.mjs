// A scoring scheme of the user's own, from the file to the score in the cell.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openPreview } from '../support/previewApp.mjs';

const scheme = { id: 'our-county', name: '我县方案', reverse: 'ratio' };
const FORMULA = '=ZPB.INDSCORE("≤5300","5830",10,,"我县方案")';

describe('a scheme of the user’s own', () => {
  let app;
  const importFile = (content) =>
    app.pane.content
      .locator('input[type=file]')
      .setInputFiles({ name: '方案.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  before(async () => {
    app = await openPreview();
  });
  after(() => app.close());

  test('is not known at first', async () => {
    await app.grid.type('B2', FORMULA);
    await app.grid.settle();
    const { value, message } = await app.grid.read('B2');
    assert.equal(value, '#VALUE!');
    assert.match(message, /没有名为“我县方案”的评分方案/);
  });

  test('is refused in words when something in it is wrong', async () => {
    await app.pane.open('设置');
    await importFile(JSON.stringify({ ...scheme, reverse: 'diagonal' }));
    await app.pane.content.getByText('方案没有导入。reverse：只能是').waitFor();
  });

  test('is imported, changes no form, and formulas that name it answer', async () => {
    await importFile(JSON.stringify(scheme));
    await app.pane.content.getByText('方案“我县方案”已导入。').waitFor();
    await app.grid.settle();
    assert.equal((await app.grid.read('B2')).value, 9.09);
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
