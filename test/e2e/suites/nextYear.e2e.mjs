// Last year's form moved on: a new sheet with what stays, without what was achieved, the old sheet untouched.
/* global document, window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { enterForm, indicatorRows, readFigures } from '../support/fillForm.mjs';
import { beside } from '../support/grid.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

const form = readFigures(1);
const NEW_SHEET = `${form.project} ${form.year + 1}`;
const dated = form.indicators.findIndex(({ target }) => target.includes(String(form.year)));

describe('复制为下年度的表', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  /** @type {unknown} */
  let oldSheet;
  const valueOf = async (/** @type {string} */ cell) => (await app.grid.read(cell)).value;
  const snapshot = (/** @type {string} */ sheet) =>
    app.page.evaluate((name) => window.preview.engine.snapshot(name), sheet);
  const focused = () => app.addinFrame().evaluate(() => document.activeElement?.textContent);
  const heading = (/** @type {string} */ name) => app.pane.content.getByRole('heading', { name, level: 1 });

  before(async () => {
    app = await openPreview();
    await app.pane.insert(form);
    await app.grid.waitForSheet(form.project);
    await enterForm(app.grid, form);
    rows = await indicatorRows(app.grid, form);
    await app.grid.type(nth(rows, rows.length - 1).explanation, '部分群众反映等候时间较长，已增设窗口');
    await app.pane.open('检查');
    await app.pane.waitForWeights('100 / 100');
    await app.paneHasRead();
    oldSheet = await snapshot(form.project);
  });
  after(() => app.close());

  test('is a step away from the form, and so is the way back, with the keyboard alone', async () => {
    await app.pane.button('复制为下年度的表').focus();
    await app.page.keyboard.press('Enter');
    await heading('复制为下年度的表').waitFor();
    await eventually(focused, '复制为下年度的表', 'focus');
    await app.pane.content.getByText(`按${form.year}年度的“${form.project}”新建一张自评表`).waitFor();
    await app.pane.button('← 返回').focus();
    await app.page.keyboard.press('Enter');
    await app.pane.waitForWeights('100 / 100');
    await eventually(focused, '复制为下年度的表', 'focus on the link it began with');
    await app.page.keyboard.press('Enter');
    await heading('复制为下年度的表').waitFor();
  });

  test('makes a sheet of the next year with names, targets and weights, and nothing of last year’s results', async () => {
    const field = app.pane.content.getByRole('textbox', { name: '新年度' });
    await eventually(() => field.inputValue(), String(form.year + 1), 'year');
    await app.pane.button('新建下年度的表').click();
    await heading('下年度的表已建好').waitFor();
    await app.grid.waitForSheet(NEW_SHEET);
    assert.equal(await valueOf('A2'), `（${form.year + 1}年度）`);
    assert.equal(await valueOf('C3'), form.project);
    assert.equal(await valueOf(beside(await app.grid.find('预期目标'), 1, 0)), form.expectedGoal);
    assert.equal(await valueOf(beside(await app.grid.find('实际完成情况'), 1, 0)), '');
    for (const [index, { name, target, weight }] of form.indicators.entries()) {
      const row = nth(rows, index);
      const values = await Promise.all([row.name, row.target, row.weight, row.actual, row.explanation].map(valueOf));
      assert.deepEqual(values, [name, target, weight, '', ''], name);
      assert.deepEqual([await valueOf(row.score), await app.grid.text(row.score)], ['', ''], `${name}: no score yet`);
    }
    const money = beside(await app.grid.find('其中：当年财政拨款'), 0, 2);
    const amounts = await Promise.all([0, 1, 2].map((columns) => valueOf(beside(money, 0, columns))));
    assert.deepEqual(amounts, [form.funds.appropriation[1], '', '']);
  });

  test('says where it is and lists what still names last year, until that is corrected', async () => {
    await heading('下年度的表已建好').waitFor();
    await eventually(focused, '下年度的表已建好', 'focus');
    await app.pane.content.getByText(`新表在工作表“${NEW_SHEET}”里，原表没有改动。`).waitFor();
    const listed = app.pane.content.getByText(`有 1 处照抄的内容还写着 ${form.year} 年`);
    await listed.waitFor();
    await app.pane.goTo(nth(rows, dated).target);
    await eventually(() => app.grid.selection(), nth(rows, dated).target, 'selected cell');
    await app.grid.waitForSheet(NEW_SHEET);
    await app.grid.type(
      nth(rows, dated).target,
      nth(form.indicators, dated).target.replaceAll(String(form.year), String(form.year + 1)),
    );
    await listed.waitFor({ state: 'detached' });
  });

  test('leaves the old sheet as it was', async () => {
    assert.deepEqual(await snapshot(form.project), oldSheet);
  });

  test('goes on with checking the new form', async () => {
    await app.pane.button('去检查新表').click();
    await app.pane.waitForWeights('100 / 100');
    await app.pane.content
      .getByText(`${form.year + 1}年度`)
      .first()
      .waitFor();
    const unfilled = new Set(rows.map(({ actual }) => actual));
    const isWanted = async () => (await app.pane.findings()).some(({ cell }) => unfilled.has(cell));
    await eventually(isWanted, true, 'findings on what is not filled in');
  });

  test('a second form of the same year gets another name', async () => {
    await app.page.getByText(form.project, { exact: true }).last().click();
    await app.grid.waitForSheet(form.project);
    await app.pane.waitForScore(form.total, form.grade, form.executionRate);
    await app.pane.button('复制为下年度的表').click();
    await app.pane.button('新建下年度的表').click();
    await app.grid.waitForSheet(`${NEW_SHEET} (2)`);
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
