// A list of projects typed by hand becomes one form per row.
/* global document -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { beside } from '../support/grid.mjs';
import { openPreview } from '../support/previewApp.mjs';
import { present } from '../support/present.mjs';

const PROJECTS = [
  { project: '农村公路养护', department: '县交通运输局', implementer: '县公路养护中心', budget: 120 },
  { project: '学生营养改善', department: '县教育局', implementer: '', budget: 86.5 },
  { project: '公厕改造', department: '县住建局', implementer: '县环卫所', budget: 35 },
];

describe('从清单批量生成', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const valueOf = async (/** @type {string} */ cell) => (await app.grid.read(cell)).value;
  const focused = () => app.addinFrame().evaluate(() => document.activeElement?.textContent);
  const goToSheet = async (/** @type {string} */ name) => {
    await app.page.getByText(name, { exact: true }).last().click();
    await app.grid.waitForSheet(name);
  };

  before(async () => {
    // A common office screen.
    app = await openPreview({ viewport: { width: 1366, height: 768 } });
  });
  after(() => app.close());

  test('of a sheet without a list it is said what a list needs', async () => {
    await app.pane.open('填报');
    await app.pane.button('从清单批量生成').click();
    await eventually(focused, '从清单批量生成', 'focus');
    await app.pane.button('读取清单').click();
    await app.pane.content
      .getByRole('alert')
      .getByText(/“Sheet1”中没有找到清单：要有一行标题/)
      .waitFor();
  });

  test('the list is shown as it was understood before anything is made', async () => {
    await app.grid.typeAcross('A1', ['序号', '项目名称', '主管部门', '实施单位', '全年预算数（万元）']);
    for (const [index, { project, department, implementer, budget }] of PROJECTS.entries()) {
      await app.grid.typeAcross(`A${index + 2}`, [String(index + 1), project, department, implementer, String(budget)]);
    }
    await app.grid.typeAcross('A5', ['', '合计', '', '', '=SUM(E2:E4)']);
    const before = await app.grid.sheetNames();
    await app.pane.button('重新读取清单').click();
    await app.pane.content.getByText('“Sheet1”：可生成 3 张自评表，跳过 1 行。').waitFor();
    await app.pane.content.getByText('认出的列：项目名称、主管部门、实施单位、全年预算数').waitFor();
    await app.pane.content.getByText('合计行：第 5 行').waitFor();
    assert.deepEqual(await app.grid.sheetNames(), before);
  });

  test('the button that makes them is in view, whatever was found above it', async () => {
    const page = present(await app.pane.content.getByRole('tabpanel').boundingBox(), 'page');
    const create = present(await app.pane.button('生成 3 张自评表').boundingBox(), 'button');
    assert.ok(create.y >= page.y && create.y + create.height <= page.y + page.height, JSON.stringify(create));
  });

  test('what is missing leads to its cell in the list', async () => {
    await app.pane.content.getByText('学生营养改善：没有填写实施单位，生成的表里也留空。').waitFor();
    await app.pane.goTo('D3');
    await eventually(() => app.grid.selection(), 'D3', 'selected cell');
  });

  test('each project becomes a form on a sheet of its own', async () => {
    await app.pane.content.getByRole('textbox', { name: '没有写年度的项目，年度为' }).fill('2023');
    await app.pane.button('生成 3 张自评表').click();
    await app.pane.content.getByText('已生成 3 张自评表，每张在一个新工作表中。').waitFor();
    await app.grid.settle();
    assert.deepEqual(await app.grid.sheetNames(), ['Sheet1', ...PROJECTS.map(({ project }) => project)]);
  });

  test('ends on what was made, in view and with the focus, and another click makes nothing twice', async () => {
    await eventually(focused, '生成的自评表（3 张）', 'focus');
    const page = present(await app.pane.content.getByRole('tabpanel').boundingBox(), 'page');
    const heading = present(
      await app.pane.content.getByRole('heading', { name: '生成的自评表（3 张）' }).boundingBox(),
      'heading',
    );
    assert.ok(heading.y >= page.y && heading.y < page.y + page.height, JSON.stringify(heading));
    assert.equal(await app.pane.content.getByRole('listitem').filter({ hasText: PROJECTS[2]?.project }).count(), 1);
    assert.equal(await app.pane.content.getByRole('button', { name: /^生成/ }).count(), 0);
  });

  test('the forms hold what the list says, and the rest is left to fill in', async () => {
    for (const { project, department, implementer, budget } of PROJECTS) {
      await goToSheet(project);
      const at = async (/** @type {string} */ label, /** @type {number} */ columns) =>
        valueOf(beside(await app.grid.find(label), 0, columns));
      assert.equal(await valueOf('A2'), '（2023年度）');
      assert.deepEqual(
        [await at('项目名称', 2), await at('主管部门', 2), await at('实施单位', 2)],
        [project, department, implementer],
      );
      assert.equal(await at('其中：当年财政拨款', 3), budget);
      assert.equal(await at('年度资金总额', 3), budget, 'the sum is calculated');
    }
  });

  test('the way back leads to checking the form in front', async () => {
    const { project } = present(PROJECTS[0], 'project');
    await goToSheet(project);
    await app.pane.button('← 返回').click();
    await app.pane.content.getByText(project, { exact: true }).first().waitFor();
    await app.pane.content.getByText('2023年度').first().waitFor();
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
