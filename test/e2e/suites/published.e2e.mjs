// Published forms of several places, from the file to one that can be handed in, as somebody mends them who goes by what the pane offers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { countClicks } from '../support/countClicks.mjs';
import { openPreview } from '../support/previewApp.mjs';
import { publishedWorkbook } from '../support/publishedWorkbook.mjs';

/** What is clicked on 检查 with each, besides what every form takes. */
const FORMS = [
  // Rows of 项目资金 without their sum.
  { name: 't08-completed', fixes: [/^修复全部/, /^修复选中/] },
  // Points at a part of 项目资金, and 100 points for 预算执行率.
  { name: 't12-completed', fixes: ['改为 10', /^修复全部/, /^修复选中/] },
  // A text that is cut, found where the form is about to be handed in.
  { name: 't06-completed', fixes: [] },
];

describe('published forms', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const content = () => app.pane.content;
  const says = (/** @type {string | RegExp} */ text) => content().getByText(text).first().waitFor();
  const click = (/** @type {string | RegExp} */ name) => content().getByRole('button', { name }).first().click();

  before(async () => {
    app = await openPreview({ viewport: { width: 1366, height: 768 } });
  });
  after(() => app.close());

  for (const { name, fixes } of FORMS) {
    test(`${name}: at most six clicks from 检查 to a form that can be handed in`, async (t) => {
      await app.pane.open('填报');
      await click('导入自评表');
      await content()
        .locator('input[type=file]')
        .setInputFiles(await publishedWorkbook(name));
      await click(/^导入 1 张/);
      await says(/^已导入 1 张/);
      await app.grid.settle();
      await app.paneHasRead();

      const clicks = await countClicks(app.page);
      await content().getByRole('tab', { name: /检查/ }).click();
      for (const fix of fixes) {
        await click(fix);
        await app.paneHasRead();
      }
      await click('上报前检查');
      await app.paneHasRead();
      const fit = app.pane.button('调整行高列宽');
      if (await fit.count()) await fit.click();
      await says('可以上报了');
      const count = await clicks();
      t.diagnostic(`${count} clicks`);
      assert.ok(count >= 2 && count <= 6, `${count} clicks`);
      await click(/返回/);
    });
  }

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
