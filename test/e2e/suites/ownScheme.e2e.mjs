// A scoring scheme of the user's own, from the file to the score in the cell; and forms that each have their own.
/* global window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { readFigures } from '../support/fillForm.mjs';
import { openPreview } from '../support/previewApp.mjs';

const scheme = { id: 'our-county', name: '我县方案', reverse: 'ratio' };
const figures = readFigures(1);
const FORMULA = '=ZPB.INDSCORE("≤5300","5830",10,,"我县方案")';

describe('a scheme of the user’s own', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const importFile = (/** @type {string} */ content) =>
    app.pane.content
      .getByLabel('导入方案文件')
      .setInputFiles({ name: '方案.json', mimeType: 'application/json', buffer: Buffer.from(content) });
  before(async () => {
    app = await openPreview();
  });
  after(() => app.close());

  test('is not known at first', async () => {
    await app.grid.type('B2', FORMULA);
    await eventually(async () => (await app.grid.read('B2')).value, '#VALUE!', 'score by an unknown scheme');
    assert.match((await app.grid.read('B2')).message ?? '', /没有名为“我县方案”的评分方案/);
  });

  test('is refused in words when something in it is wrong', async () => {
    await app.pane.open('设置');
    await importFile(JSON.stringify({ ...scheme, reverse: 'diagonal' }));
    await app.pane.content.getByText('方案没有导入。“反向指标的算法”（reverse）：只能是').waitFor();
  });

  test('is imported, changes no form, and formulas that name it answer', async () => {
    await importFile(JSON.stringify(scheme));
    await app.pane.content.getByText('方案“我县方案”已导入。').waitFor();
    await eventually(async () => (await app.grid.read('B2')).value, 9.09, 'score by the scheme');
  });

  test('another of the same name or id is refused, saying which is in the way', async () => {
    await importFile(JSON.stringify({ ...scheme, id: 'other', name: ' 我县 方案' }));
    await app.pane.content.getByText('已经是方案“我县方案”的名称').waitFor();
    await importFile(JSON.stringify({ ...scheme, name: '他县方案' }));
    await app.pane.content.getByText('标识“our-county”已经用在方案“我县方案”上').waitFor();
  });

  test('a form is given another scheme: its formulas are listed first, no other form changes, one 撤回 takes it back', async () => {
    const content = app.pane.content;
    const formulas = (/** @type {string} */ sheet) =>
      app.page.evaluate((name) => window.preview.engine.snapshot(name).formulas, sheet);
    const choose = async (/** @type {string | RegExp} */ field, /** @type {string | RegExp} */ option) => {
      await content.getByRole('combobox', { name: field }).click();
      await content.getByRole('option', { name: option }).first().click();
    };
    await app.pane.insert({ ...figures, project: '全国的表' });
    await app.grid.waitForSheet('全国的表');
    await app.paneHasRead();
    await app.pane.open('填报');
    const before = await formulas('全国的表');
    await choose('表样', /四川/);
    assert.deepEqual(await formulas('全国的表'), before, 'looking at forms changes none');
    await content.getByRole('textbox', { name: '项目名称', exact: true }).fill('四川的表');
    await app.pane.button('插入自评表').click();
    await app.grid.waitForSheet('四川的表');
    await app.paneHasRead();
    assert.deepEqual(await formulas('全国的表'), before);
    const other = await formulas('四川的表');
    assert.match(other.flat().join(), /EXECRATE\(F6,G6,"四川"\)/);

    await app.pane.open('检查');
    await app.pane.unfoldFigures();
    await content.getByText('评分方案：四川').waitFor();
    await content.getByRole('button', { name: '更改这张表的评分方案' }).click();
    await choose('评分方案', '我县方案');
    const list = content.getByRole('region', { name: /^将改写 \d+ 个公式$/ });
    await list.getByRole('listitem').first().waitFor();
    const listed = await list.getByRole('listitem').allTextContents();
    assert.ok(listed.length > 10 && listed.every((text) => /→ =.*"我县方案"/.test(text)), listed.join('\n'));
    assert.deepEqual(await formulas('四川的表'), other, 'listing changes nothing');
    await app.pane.button(`改写 ${listed.length} 个公式`).click();
    await app.pane.unfoldFigures();
    await content.getByText('评分方案：我县方案').waitFor();
    await app.paneHasRead();
    const changed = await formulas('四川的表');
    const differing = changed.flat().filter((formula, index) => formula !== other.flat()[index]);
    assert.equal(differing.length, listed.length);
    assert.deepEqual(await formulas('全国的表'), before);

    await app.pane.button('撤回（上一步）').click();
    await content.getByText('评分方案：四川').waitFor();
    await eventually(() => formulas('四川的表'), other, 'formulas as before');
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
