// So many forms that the list of 汇总 draws only those about the ones in sight.
/* global window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { countClicks } from '../support/countClicks.mjs';
import { eventually } from '../support/eventually.mjs';
import { openPreview } from '../support/previewApp.mjs';

const FORMS = 120;
const project = (/** @type {number} */ number) => `项目${String(number).padStart(3, '0')}`;

/** A form as it may come from anywhere: texts, one below another, the points not as the rule gives them. @param {number} number */
const formOf = (number) => [
  ['项目支出绩效自评表'],
  ['项目名称', project(number)],
  ['主管部门', '县教育局'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ['产出指标', '数量指标', '培训人数', '100', '50', '50', '50', ''],
  ['效益指标', '社会效益指标', '知晓率', '90%', '90%', '50', '50', ''],
  ['总分', '', '', '', '', '100', '100', ''],
  [],
];

describe('a workbook with many forms', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  const content = () => app.pane.content;
  const item = (/** @type {number} */ number) =>
    content()
      .locator('[data-form]')
      .filter({ hasText: project(number) });
  const isDrawn = async (/** @type {number} */ number) => (await item(number).count()) > 0;
  /** Whether a form's name is within what is seen of the page. @param {number} number */
  const isInView = async (number) => {
    const page = await content().getByRole('tabpanel').boundingBox();
    const head = (await isDrawn(number)) ? await item(number).getByRole('button').first().boundingBox() : null;
    return Boolean(page && head && head.y >= page.y - 1 && head.y + head.height <= page.y + page.height);
  };
  const scrollTo = (/** @type {'start' | 'end'} */ where) =>
    content()
      .getByRole('tabpanel')
      .evaluate((page, to) => page.scrollTo(0, to === 'end' ? page.scrollHeight : 0), where);
  /** The first row of the sheet that is seen. */
  const firstRow = () =>
    app.page.evaluate(
      () => window.preview.engine.context.workbook.getActiveSheet().getScrollState().sheetViewStartRow + 1,
    );

  before(async () => {
    app = await openPreview({ viewport: { width: 1366, height: 768 } });
    const text = Array.from({ length: FORMS }, (_, index) => formOf(index + 1))
      .flat()
      .map((row) => row.join('\t'))
      .join('\r\n');
    await app.page.evaluate((rows) => window.preview.user.paste(window.preview.activeSheet(), 'A1', rows), text);
    await app.pane.open('汇总');
    await content().getByText(`共 ${FORMS} 张`).waitFor();
    await content().getByRole('combobox', { name: '排序' }).click();
    await content().getByRole('option', { name: '工作表顺序' }).click();
    await item(1).waitFor();
  });
  after(() => app.close());

  test('draws only some of them', async () => {
    assert.equal(await isDrawn(FORMS), false);
  });

  test('shows the cell a form leads to, however far down the sheet', async () => {
    await scrollTo('end');
    await eventually(() => isDrawn(110), true, 'form drawn');
    await item(110).getByRole('button').first().click();
    await eventually(() => app.grid.selection(), 'B874', 'selected cell');
    await eventually(async () => (await firstRow()) > 800, true, 'sheet scrolled');
  });

  test('goes on from the current form with one click, wherever the list was scrolled to', async () => {
    const clicks = await countClicks(app.page);
    await scrollTo('start');
    await eventually(() => isDrawn(111), false, 'form drawn');
    await content().getByRole('button', { name: '下一张' }).click();
    await eventually(() => isInView(111), true, 'form in view');
    await eventually(() => app.grid.selection(), 'B882', 'selected cell');
    assert.equal(await clicks(), 1);
  });

  test('comes back to the current form with the page', async () => {
    await app.pane.open('填报');
    await app.pane.open('汇总');
    await eventually(() => isInView(111), true, 'form in view');
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});
