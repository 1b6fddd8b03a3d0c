// All forms of the workbook in one table of the pane and on a sheet of its own.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
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
  /** The lines of the table: 项目, 得分, and how much is to be put right and explained. */
  const lines = async () => {
    const rows = await content().locator('tbody tr').all();
    return Promise.all(
      rows.map(async (row) => {
        const [score, errors] = [row.locator('td').nth(1), row.locator('td').nth(2)];
        const first = async (/** @type {import('playwright-core').Locator} */ cell) =>
          (await cell.innerText()).split('\n')[0]?.trim();
        const counts = (await errors.innerText()).match(/\d+/g)?.join(' ');
        return [await row.getByRole('button').innerText(), await first(score), counts];
      }),
    );
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
    const totals = await content().getByRole('region', { name: '合计' }).innerText();
    assert.match(totals, /3 张/);
    assert.match(totals, /必须改正\s+没有\s+待说明\s+9 处\s+需说明 3 张/);
    assert.match(totals, /98\.27/);
  });

  test('are put in order by a column, and by others in the list', async () => {
    await content().getByRole('columnheader', { name: '得分' }).getByRole('button').click();
    await eventually(async () => (await lines())[0]?.[0], nth(projects, 1), 'first line');
    assert.equal(await content().getByRole('columnheader', { name: '得分' }).getAttribute('aria-sort'), 'ascending');
    await content().getByRole('combobox', { name: '排序' }).click();
    await content().getByRole('option', { name: '工作表顺序' }).click();
    await eventually(lines, printed, 'lines');
  });

  test('are gone to by a click', async () => {
    await content()
      .getByRole('button', { name: nth(projects, 2) })
      .click();
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

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
