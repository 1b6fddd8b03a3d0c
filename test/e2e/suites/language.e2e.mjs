// An Office that speaks English: so does the pane, and so do errors; the form stays Chinese. The user may choose otherwise.
/* global document, window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { contentOfSheet, paneTexts } from '../support/paneTexts.mjs';
import { openPreview } from '../support/previewApp.mjs';

/** What the pane has to read it has read after this time. */
const READING_IS_DUE_MS = 1500;
const CHINESE = /[\p{Script=Han}，。；：？！（）《》]/u;
/** Chinese words behind their English meaning: “score (得分)”. */
const EXPLAINED = /\((?:[^()]|\([^()]*\))*\p{Script=Han}(?:[^()]|\([^()]*\))*\)/gu;
const QUOTED = /“[^”]*”/gu;
/** The languages call themselves by their own names; schemes name the documents they come from. */
const OWN_NAMES = ['中文', '财政部《项目支出绩效评价管理办法》（财预〔2020〕10号）'];

describe('an English Office', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const tab = (/** @type {number} */ index) => app.pane.content.getByRole('tab').nth(index);
  const link = (/** @type {string} */ name) => app.pane.content.getByRole('button', { name, exact: true });

  /** What the pane says in Chinese of its own accord. */
  async function chineseTexts() {
    await app.paneHasRead();
    await app.paneAtRest();
    const content = [...OWN_NAMES, ...(await contentOfSheet(app))].sort((a, b) => b.length - a.length);
    const ownWords = (/** @type {string} */ text) =>
      content.reduce((rest, known) => rest.replaceAll(known, ''), text.replace(EXPLAINED, '').replace(QUOTED, ''));
    return (await paneTexts(app)).filter((text) => CHINESE.test(ownWords(text)));
  }

  before(async () => {
    app = await openPreview({ language: 'en-US' });
  });
  after(() => app.close());

  test('names the ribbon’s buttons in English', async () => {
    await app.page.getByRole('toolbar').getByRole('button', { name: 'Insert form' }).waitFor();
  });

  test('has an English pane: for a new form', async () => {
    await app.pane.content.getByRole('button', { name: /^Indicator rows/ }).click();
    assert.deepEqual(await chineseTexts(), []);
    await tab(1).click();
    assert.deepEqual(await chineseTexts(), []);
    assert.equal(await app.addinFrame().evaluate(() => document.documentElement.lang), 'en-US');
  });

  test('has an English pane: for a form with findings', async () => {
    await app.page.getByRole('button', { name: '填好的示例' }).click();
    await app.pane.content.getByRole('heading', { name: 'Findings' }).waitFor();
    assert.deepEqual(await chineseTexts(), []);
    const target = await app.grid.find('1000');
    await app.grid.type(target.replace('E', 'F'), '800');
    await app.grid.click(target);
    await app.pane.content.getByRole('region', { name: 'Selected indicator' }).waitFor();
    await eventually(async () => (await paneTexts(app)).some((text) => /no reason for the deviation/.test(text)), true);
    assert.deepEqual(await chineseTexts(), []);
  });

  test('has an English pane: for all forms of the workbook, and for settings', async () => {
    for (const index of [2, 3]) {
      await tab(index).click();
      assert.deepEqual(await chineseTexts(), []);
    }
  });

  test('has an English pane: for jobs of several steps', async () => {
    for (const { index, job } of [
      { index: 1, job: 'Form for next year' },
      { index: 1, job: 'Turn typed scores into formulas' },
      { index: 0, job: 'Forms from a list' },
    ]) {
      await tab(index).click();
      await link(job).click();
      assert.deepEqual(await chineseTexts(), [], job);
      await link('← Back').click();
    }
  });

  test('reads errors of formulas in English, and results as everybody does', async () => {
    await app.grid.type('L2', '=ZPB.INDSCORE("≥95%","90%","十分")');
    await app.grid.type('L3', '=ZPB.EXPLAIN("≥95%","90%",10)');
    await app.grid.settle();
    await eventually(
      async () => (await app.grid.read('L2')).message,
      'The weight “十分” is not a number above 0. Write a number, e.g. 10.',
      'message',
    );
    await eventually(async () => /^≥95% 读作 不低于 95%，/.test((await app.grid.read('L3')).text), true, 'explanation');
  });

  test('is left for Chinese at once, without losing page, place or what was typed', async () => {
    await tab(0).click();
    await app.pane.content.getByRole('textbox', { name: 'Project name (项目名称)' }).fill('档案数字化');
    await tab(3).click();
    const choice = app.pane.content.getByRole('radio', { name: '中文' });
    await app.paneHasRead();
    await app.paneAtRest();
    await app.takeRequests();
    await choice.check({ force: true });

    await app.pane.content.getByRole('heading', { level: 1, name: '设置' }).waitFor();
    await app.panePause(READING_IS_DUE_MS + 500);
    assert.deepEqual(
      await app.takeRequests(),
      [],
      'findings are put into other words, nothing is read or checked anew',
    );
    assert.ok((await chineseTexts()).length > 20, 'Chinese is noticed where there is some');
    assert.equal(await tab(3).getAttribute('aria-selected'), 'true');
    assert.ok(await choice.evaluate((radio) => radio === document.activeElement), 'the focus stays');
    assert.equal(await app.addinFrame().evaluate(() => document.documentElement.lang), 'zh-Hans');
    await tab(0).click();
    assert.equal(
      await app.pane.content.getByRole('textbox', { name: '项目名称', exact: true }).inputValue(),
      '档案数字化',
    );
    await tab(1).click();
    await app.pane.content
      .getByText(/没有填写偏差原因分析及改进措施/)
      .first()
      .waitFor();
  });

  test('stays Chinese for this user when Excel is opened again', async () => {
    await app.page.reload();
    await app.page.waitForFunction(() => window.preview?.ready);
    await app.pane.content.getByRole('tab', { name: '填报' }).waitFor();
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
