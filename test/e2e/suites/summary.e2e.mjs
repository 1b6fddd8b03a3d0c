// All forms of the workbook in the pane, one by one, and on a sheet of their own.
/* global navigator -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { countClicks } from '../support/countClicks.mjs';
import { eventually } from '../support/eventually.mjs';
import { indicatorRows, readFigures } from '../support/fillForm.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

const forms = /** @type {const} */ ([1, 2, 3]).map((number) => readFigures(number));
const projects = forms.map(({ project }) => project);

describe('the forms of a workbook', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const content = () => app.pane.content;
  /** @param {string} project */
  const head = (project) => content().getByRole('button', { name: project });
  const items = () => content().locator('[data-form]');
  /** The forms listed: 项目, 得分, and how much is to be put right and explained. */
  const lines = async () =>
    Promise.all(
      (await items().all()).map(async (item) => {
        const text = await item.innerText();
        const count = (/** @type {string} */ severity) =>
          Number(new RegExp(`${severity} (\\d+) 处`).exec(text)?.[1] ?? 0);
        const score = /^([\d.]+) /m.exec(text)?.[1];
        return [text.split('\n')[0], score, `${count('必须改正')} ${count('待说明')}`];
      }),
    );
  const chooseOrder = async (/** @type {string} */ name) => {
    await content().getByRole('combobox', { name: '排序' }).click();
    await content().getByRole('option', { name }).click();
  };
  const printed = [
    [nth(projects, 0), '98.5', '0 3'],
    [nth(projects, 1), '97.8', '0 3'],
    [nth(projects, 2), '98.5', '0 3'],
  ];

  before(async () => {
    app = await openPreview();
  });
  after(() => app.close());

  test('without any, the page says what to do', async () => {
    await app.pane.open('汇总');
    await content()
      .getByText(/还没有自评表/)
      .waitFor();
    await content().getByRole('button', { name: '打开填好的示例' }).click();
    await app.grid.waitForSheet(nth(projects, 0));
  });

  test('are listed with their points and what must be put right', async () => {
    await eventually(lines, printed, 'lines');
    await content()
      .getByRole('button', { name: /自评表 3 张/ })
      .click();
    const totals = await content().getByRole('region', { name: '合计' }).innerText();
    assert.match(totals, /必须改正\s+没有\s+待说明\s+9 处\s+需说明 3 张/);
    assert.match(totals, /98\.27/);
    await content()
      .getByRole('button', { name: /自评表 3 张/ })
      .click();
    const grades = await content().getByRole('group', { name: '等级分布' }).getByRole('button').allInnerTexts();
    assert.deepEqual(grades, ['优 3 张 100%']);
  });

  test('are put in order by a column', async () => {
    await chooseOrder('得分');
    await eventually(async () => (await lines())[0]?.[0], nth(projects, 1), 'first line');
    await chooseOrder('工作表顺序');
    await eventually(lines, printed, 'lines');
  });

  test('are gone through with one click each: the form is shown, and below its name what is found in it', async () => {
    const clicks = await countClicks(app.page);
    for (const project of projects) {
      await content().getByRole('button', { name: '下一张' }).click();
      await app.grid.waitForSheet(project);
      await content().getByRole('heading', { name: '工作簿中的自评表' }).waitFor();
      const item = items().filter({ has: head(project) });
      assert.ok((await item.getByRole('listitem').count()) >= 3, `findings of ${project}`);
      assert.equal(
        await items().getByRole('listitem').count(),
        await item.getByRole('listitem').count(),
        'one is open',
      );
    }
    assert.equal(await clicks(), projects.length);
    await content().getByText('第 3 / 3 张').waitFor();
  });

  test('lead to the cell of a finding without leaving the page', async () => {
    const finding = items().getByRole('listitem').first().getByRole('button');
    const cell = /[A-Z]+\d+/.exec((await finding.innerText()).split('\n').at(-1) ?? '')?.[0];
    await finding.click();
    await eventually(() => app.grid.selection(), cell, 'selected cell');
    await content().getByRole('heading', { name: '工作簿中的自评表' }).waitFor();
    await content().getByText('第 3 / 3 张').waitFor();
  });

  test('are gone to by a click on their names', async () => {
    await head(nth(projects, 0)).click();
    await app.grid.waitForSheet(nth(projects, 0));
    await head(nth(projects, 2)).click();
    await app.grid.waitForSheet(nth(projects, 2));
    await content().getByRole('heading', { name: '工作簿中的自评表' }).waitFor();
  });

  test('follow an edit of the form in front', async () => {
    const rows = await indicatorRows(app.grid, nth(forms, 2));
    const missing = nth(forms, 2).indicators.findIndex(({ score, weight }) => score < weight);
    await app.grid.type(nth(rows, missing).explanation, '尚在招标，下年一季度完成采购并验收。');
    await eventually(async () => (await lines())[2], [nth(projects, 2), '98.5', '0 2'], 'line of the form edited');
  });

  test('are written to a sheet with links, totals and charts, which is renewed in place', async () => {
    await content().getByRole('button', { name: '生成汇总表' }).click();
    await app.grid.waitForSheet('汇总');
    await content()
      .getByText(/已生成工作表“汇总”：3 张自评表/)
      .waitFor();
    assert.equal(await app.grid.text('B4'), nth(projects, 0));
    assert.equal(await app.grid.text('H4'), '98.50');
    assert.equal(await app.grid.text('B7'), '合计（3 张）');
    await eventually(() => app.page.locator('.chart').count(), 2, 'charts');
    await content().getByRole('button', { name: '更新汇总表' }).click();
    await content()
      .getByText(/已更新工作表“汇总”：3 张自评表/)
      .waitFor();
    assert.equal((await app.grid.sheetNames()).filter((name) => name.includes('汇总')).length, 1);
    assert.deepEqual((await lines()).length, 3);
  });

  test('come back with one line for each finding; what people write there stays when it is renewed', async () => {
    await content()
      .getByRole('button', { name: /^退回意见（3 张）/ })
      .click();
    await app.grid.waitForSheet('退回意见');
    await content()
      .getByText(/已生成工作表“退回意见”：3 张表，\d+ 条。/)
      .waitFor();
    assert.equal(await app.grid.text('A4'), nth(projects, 0));
    await app.grid.type('E4', '已通知单位');
    await app.paneHasRead();
    await content()
      .getByRole('button', { name: /^退回意见（3 张）/ })
      .click();
    await content()
      .getByText(/已更新工作表“退回意见”：3 张表，\d+ 条，其中新增 0 条/)
      .waitFor();
    assert.equal(await app.grid.text('E4'), '已通知单位');
  });

  test('are sent back one by one as a text', async () => {
    await head(nth(projects, 1)).click();
    await app.grid.waitForSheet(nth(projects, 1));
    await content().getByRole('button', { name: '复制退回意见' }).click();
    await content().getByText('已复制，可以粘贴到消息里发给单位。').waitFor();
    const text = await app.page.evaluate(() => navigator.clipboard.readText());
    assert.match(text, new RegExp(`项目名称：${nth(projects, 1)}`));
    assert.match(text, /1\.【待说明】I\d+：/);
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
