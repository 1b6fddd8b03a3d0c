// Published forms of several places, from the file to one that can be handed in, as somebody mends them who goes by what the pane offers.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { countClicks } from '../support/countClicks.mjs';
import { openPreview } from '../support/previewApp.mjs';
import { publishedWorkbook } from '../support/publishedWorkbook.mjs';

const REASON = '受客观条件限制，部分工作推迟，已调整计划，明年上半年完成。';

/**
 * What is clicked on 检查 with each, besides what every form takes; what nobody can click: the reasons to type; and what 上报前检查 says
 * until that is done.
 * @type {readonly { name: string, fixes: readonly (string | RegExp)[], reasons?: readonly string[], open?: readonly string[] }[]}
 */
const FORMS = [
  // Rows of 项目资金 without their sum.
  { name: 't08-completed', fixes: [/^修复全部/, /^修复选中/] },
  // Points at a part of 项目资金, and 100 points for 预算执行率.
  { name: 't12-completed', fixes: ['改为 10', /^修复全部/, /^修复选中/] },
  // A text that is cut, found where the form is about to be handed in.
  { name: 't06-completed', fixes: [] },
  // A row nobody used, and a reason that is missing.
  {
    ...{ name: 't01-completed', fixes: [/^修复全部/, /^修复选中/], reasons: ['I14'] },
    open: ['偏差原因没有写好 1 处', '还有 1 项没有做到'],
  },
  // No points at all, a rate that is rounded.
  {
    ...{ name: 't04-completed', fixes: ['改为 31.08%'], reasons: ['G20'] },
    open: ['必须改正 1 处', '偏差原因没有写好 1 处', '还有 2 项没有做到'],
  },
  // Points taken off without a word; that targets were met all the same is for its author to judge.
  {
    ...{ name: 't16-completed', fixes: [], reasons: ['J13', 'J14', 'J15', 'J16'] },
    open: ['偏差原因没有写好 4 处', '建议核对 5 处', '还有 2 项没有做到'],
  },
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

  for (const { name, fixes, reasons = [], open = [] } of FORMS) {
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

      if (open.length > 0) {
        await content().getByRole('tab', { name: /检查/ }).click();
        await click('上报前检查');
        for (const text of open) await says(text);
        assert.equal(await app.pane.button('定稿').count(), 0);
        await click(/返回/);
        for (const cell of reasons) await app.grid.type(cell, REASON);
        await app.grid.settle();
        await app.paneHasRead();
        await app.pane.open('填报');
      }

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
      await says(/按 Ctrl\+P/);
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
