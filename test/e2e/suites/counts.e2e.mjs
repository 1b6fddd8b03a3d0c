// However much is left to do, every place that counts it says the same, and only an unfinished form is not green.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { indicatorRows, readFigures } from '../support/fillForm.mjs';
import { nth } from '../support/present.mjs';
import { openPreview } from '../support/previewApp.mjs';

const form = readFigures(1);
/** How many of each severity. @typedef {Readonly<Record<string, number>>} Counts */

const SEVERITIES = ['必须改正', '待说明', '建议核对'];

describe('what is left to do on a form', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;

  /**
   * Waits until every place on the page of findings shows these counts, then compares 汇总 and the ribbon with them.
   * @param {Counts} expected
   */
  async function expectCounts(expected) {
    const open = Object.fromEntries(SEVERITIES.flatMap((name) => (expected[name] ? [[name, expected[name]]] : [])));
    const sum = SEVERITIES.reduce((total, name) => total + (expected[name] ?? 0), 0);
    const ofSeverities = (/** @type {Counts} */ counts) =>
      Object.fromEntries(SEVERITIES.flatMap((s) => (counts[s] ? [[s, counts[s]]] : [])));
    await app.pane.open('检查');
    const onPage = async () => {
      const { tab, chips, groups } = await app.pane.counts();
      return { tab, all: chips['待处理'] ?? 0, chips: ofSeverities(chips), groups: ofSeverities(groups) };
    };
    await eventually(onPage, { tab: sum, all: sum, chips: open, groups: open }, 'counts on the page');
    const done = app.pane.content.getByText('没有要处理的问题');
    await eventually(() => done.count(), sum === 0 ? 1 : 0, 'green only when nothing is left');

    // Wherever the pane stands, the ribbon's 检查 lands on its page.
    await app.pane.open('设置');
    await app.ribbonButton('检查').click();
    await app.pane.content.getByRole('tab', { name: /^检查/, selected: true }).waitFor();
    const said = SEVERITIES.filter((name) => open[name])
      .map((name) => `${name} ${open[name]} 处`)
      .join('、');
    await app.pane.content
      .getByText(sum === 0 ? /检查完毕，没有发现问题/ : `检查完毕：${said}。`)
      .first()
      .waitFor();

    await app.pane.open('汇总');
    const line = app.pane.content.locator('[data-form]').filter({ hasText: form.project });
    const inSummary = async () => {
      const text = await line.innerText();
      const count = (/** @type {string} */ name) => Number(new RegExp(`${name} (\\d+) 处`).exec(text)?.[1] ?? 0);
      return ofSeverities(Object.fromEntries(SEVERITIES.map((name) => [name, count(name)])));
    };
    await eventually(inSummary, ofSeverities(open), 'counts in 汇总');
    assert.equal(await line.getByText('没有发现问题').count(), sum === 0 ? 1 : 0, 'praised only when nothing is left');
    await app.pane.open('检查');
  }

  before(async () => {
    app = await openPreview();
    await app.ribbonButton('填好的示例').click();
    await app.grid.waitForSheet(form.project);
    rows = await indicatorRows(app.grid, form);
  });
  after(() => app.close());

  test('three reasons that are missing are to be explained, not put right, and nothing is green', async () => {
    await expectCounts({ 待说明: 3 });
    const header = app.pane.content.locator('header');
    const grade = header.getByText('优', { exact: true });
    const label = header.getByText('总分', { exact: true });
    assert.equal(await grade.evaluate(colourOf), await label.evaluate(colourOf));
  });

  test('a cell whose reason is missing is painted as the page says', async () => {
    const index = form.indicators.findIndex(({ score, weight }) => score < weight);
    const mark = app.pane.content.getByRole('region', { name: /^待说明/ }).locator('[data-sign]');
    const painted = async () => (await app.grid.read(nth(rows, index).explanation)).fill?.toUpperCase();
    await eventually(painted, await mark.evaluate(backgroundOf), 'colour of the cell');
  });

  test('with weights of 110 there is one thing more to put right, and one to check', async () => {
    const { weight } = nth(
      rows,
      form.indicators.findIndex((indicator) => indicator.weight === 15),
    );
    await app.grid.type(weight, '25');
    await app.pane.waitForWeights('110 / 100');
    await expectCounts({ 必须改正: 1, 待说明: 3, 建议核对: 1 });
    await app.grid.type(weight, '15');
    await app.pane.waitForWeights('100 / 100');
  });

  test('with every reason written nothing is left, and that is green', async () => {
    for (const [index, { score, weight }] of form.indicators.entries()) {
      if (score < weight) await app.grid.type(nth(rows, index).explanation, '馆藏整理中，明年完成。');
    }
    await expectCounts({});
  });

  test('asks of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});

/* global getComputedStyle -- functions given to evaluate() run in the page */
/** @param {Element} element */
function colourOf(element) {
  return getComputedStyle(element).color;
}

/** As '#RRGGBB'. @param {Element} element */
function backgroundOf(element) {
  const channels = getComputedStyle(element).backgroundColor.match(/\d+/g) ?? [];
  return `#${channels
    .slice(0, 3)
    .map(Number)
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')
    .toUpperCase()}`;
}
