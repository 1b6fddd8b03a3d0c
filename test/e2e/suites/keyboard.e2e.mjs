// With the keyboard alone: key combinations on the sheet and in the pane, Esc, and where the focus is afterwards.
/* global window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { readFigures } from '../support/fillForm.mjs';
import { openExample } from '../support/openExample.mjs';
import { otherLooks, usualLook } from '../support/paneLooks.mjs';
import { nth, present } from '../support/present.mjs';

const form = readFigures(1);
const NEXT = 'Control+Shift+Alt+N';
/** More than any page has to stop at. */
const MOST_STEPS = 60;
const narrow = present(
  otherLooks.find(({ name }) => name === 'narrow'),
  'the narrow look',
);

/** What has the focus and cannot be seen; '' where it can, null where nothing in the pane has it. */
function whereFocusIs() {
  const { document } = window;
  const element = document.activeElement;
  if (!element || element === document.body || !document.hasFocus()) return null;
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const x = (left + right) / 2;
  const y = Math.min(Math.max((top + bottom) / 2, 1), window.innerHeight - 1);
  const front = document.elementFromPoint(x, y);
  // A field and its label, a box and what is drawn over it, stand in one parent.
  const isSeen = front !== null && (element.contains(front) || (element.parentElement?.contains(front) ?? false));
  return isSeen
    ? ''
    : `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent} at ${top}-${bottom}`;
}

describe('the keyboard', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  const missing = form.indicators.flatMap(({ score, weight }, index) => (score < weight ? [index] : []));
  const explanation = (/** @type {number} */ index) => nth(rows, nth(missing, index)).explanation;
  const focused = () => app.pane.content.locator(':focus');
  const tab = (/** @type {string} */ name) => app.pane.content.getByRole('tab', { name });

  before(async () => {
    ({ app, rows } = await openExample(form));
  });
  after(() => app.close());

  test('goes to the next place from the sheet, and says which it is', async () => {
    await app.grid.click('A1');
    for (const index of [0, 1]) {
      await app.page.keyboard.press(NEXT);
      await eventually(() => app.grid.selection(), explanation(index), 'the selected cell');
      await app.pane.content.getByText(`第 ${index + 1} 处，共 3 处（${explanation(index)}）`).waitFor();
    }
  });

  test('goes on from there in the pane', async () => {
    // Two presses of a person, not one that Excel and the pane both notice.
    await app.panePause(400);
    await tab('检查').focus();
    await app.page.keyboard.press(NEXT);
    await eventually(() => app.grid.selection(), explanation(2), 'the selected cell');
  });

  test('checks, wherever the pane stands, and opens a pane that was closed', async () => {
    await app.pane.open('设置');
    await app.grid.click('A1');
    await app.page.keyboard.press('Control+Shift+Alt+C');
    await app.pane.content.getByText('检查完毕：待说明 3 处').waitFor();
    assert.equal(await tab('检查').getAttribute('aria-selected'), 'true');
    await app.ribbonButton('任务窗格').click();
    await app.page.locator('#pane').waitFor({ state: 'hidden' });
    await app.grid.click('A1');
    await app.page.keyboard.press('Control+Shift+Alt+P');
    await tab('检查').waitFor();
  });

  test('Esc leaves what was begun, and the focus is on where it began', async () => {
    for (const name of ['常用指标', '上报前检查', '复制为下年度的表', '定稿']) {
      const link = app.pane.content.getByRole('navigation').getByRole('button', { name, exact: true });
      await link.click();
      await app.pane.content.getByRole('heading', { level: 1, name }).waitFor();
      await app.page.keyboard.press('Escape');
      await link.waitFor();
      await eventually(() => focused().textContent(), name, 'what has the focus');
    }
  });

  test('Esc folds what was unfolded by the button that has the focus', async () => {
    await app.pane.open('填报');
    const large = app.pane.button('缩小表样');
    await app.pane.button('放大看表样').click();
    await large.waitFor();
    await app.page.keyboard.press('Escape');
    await app.pane.button('放大看表样').waitFor();
    await eventually(() => focused().getAttribute('aria-label'), '放大看表样', 'what has the focus');
    await app.pane.open('检查');
  });

  test('Esc closes what was said, and the focus stays in the pane', async () => {
    await app.ribbonButton('检查').click();
    const dismiss = app.pane.button('关闭提示');
    await dismiss.focus();
    await app.page.keyboard.press('Escape');
    await dismiss.waitFor({ state: 'detached' });
    await eventually(() => focused().count(), 1, 'something in the pane has the focus');
    assert.notEqual(await focused().evaluate((element) => element.tagName), 'BODY');
  });

  for (const look of [usualLook, narrow]) {
    test(`Tab never leads behind anything: ${look.name}`, async () => {
      await look.apply(app);
      for (const name of ['填报', '检查', '汇总', '设置']) {
        await tab(name).click();
        await app.paneAtRest();
        const hidden = [];
        let steps = 0;
        for (; steps < MOST_STEPS; steps += 1) {
          await app.page.keyboard.press('Tab');
          const seen = await app.addinFrame().evaluate(whereFocusIs);
          if (seen === null) break;
          if (seen !== '') hidden.push(seen);
        }
        assert.deepEqual({ name, hidden }, { name, hidden: [] });
        assert.ok(steps > 3, `${steps} steps on ${name}`);
      }
      await look.undo(app);
    });
  }

  test('“?” leads to the help on the page in front', async () => {
    const help = app.pane.content.getByRole('link', { name: '使用说明（在新窗口打开）' });
    for (const page of ['填报', '检查', '汇总', '设置']) {
      await app.pane.open(page);
      const href = (await help.getAttribute('href')) ?? '';
      const address = new URL(href, app.addinFrame().url());
      const text = await (await app.page.request.get(address.href)).text();
      assert.match(text, new RegExp(`id="?${decodeURIComponent(address.hash.slice(1))}[">]`), page);
    }
  });

  test('what the colleague for computers asks for is copied: versions, and nothing of the form', async () => {
    await app.pane.open('设置');
    await app.pane.button('复制诊断信息').click();
    await app.pane.content.getByText(/已复制|没能自动复制/).waitFor();
  });

  test('a cell in a hidden row is said not to be seen', async () => {
    await app.pane.open('检查');
    const [, row = ''] = /(\d+)$/.exec(explanation(0)) ?? [];
    await app.page.evaluate(
      (index) => {
        const { engine } = window.preview;
        engine.layout.setRowHeight(engine.sheets.active().id, { row: index, column: 0, rows: 1, columns: 1 }, 0);
      },
      Number(row) - 1,
    );
    await app.pane.content
      .getByRole('button', { name: new RegExp(explanation(0)) })
      .first()
      .click();
    await app.pane.content.getByText(`${explanation(0)} 在隐藏的行里`).waitFor();
  });

  test('asks nothing of other hosts, of Excel nothing it has not, and leaves the console clean', async () => {
    assert.deepEqual(app.foreignRequests, []);
    assert.deepEqual(await app.unsupported(), []);
    assert.deepEqual(app.problems, []);
  });
});

describe('the focus in a long list', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** @type {import('../support/fillForm.mjs').RowCells[]} */
  let rows;
  const content = () => app.pane.content;
  const seen = () => app.addinFrame().evaluate(whereFocusIs);
  const valueOf = async (/** @type {string} */ cell) => (await app.grid.read(cell)).value;

  /**
   * Presses the button with the keyboard, waits for what comes of it, and looks where the focus is then: in the pane, and not covered.
   * @param {import('playwright-core').Locator} button @param {() => Promise<unknown>} done
   */
  async function press(button, done) {
    await button.focus();
    await app.page.keyboard.press('Enter');
    await done();
    await app.paneHasRead();
    await app.paneAtRest();
    await eventually(seen, '', 'the focus is on something in view');
  }

  before(async () => {
    ({ app, rows } = await openExample(form, { viewport: { width: 1366, height: 768 } }));
    for (const { score } of rows) await app.grid.enterAcross(score, ['1']);
    await app.grid.settle();
    await app.paneHasRead();
  });
  after(() => app.close());

  test('is never behind anything on the way through it', async () => {
    await content().getByRole('tab', { name: /^检查/ }).focus();
    const hidden = [];
    let steps = 0;
    for (; steps < 4 * MOST_STEPS; steps += 1) {
      await app.page.keyboard.press('Tab');
      const what = await seen();
      if (what === null) break;
      if (what !== '') hidden.push(what);
    }
    assert.deepEqual(hidden, []);
    assert.ok(steps > rows.length * 2 && steps < 4 * MOST_STEPS, `${steps} steps`);
  });

  test('is somewhere in view after a fix', async () => {
    const { score } = nth(rows, 0);
    await press(
      content()
        .getByRole('button', { name: /^填上公式/ })
        .first(),
      () => eventually(async () => (await valueOf(score)) !== 1, true, 'the score'),
    );
  });

  test('after a reason was begun, and what was said of it closed', async () => {
    await press(content().getByRole('button', { name: '起草原因' }).first(), () =>
      content()
        .getByText(/填好数字部分/)
        .first()
        .waitFor(),
    );
    const dismiss = app.pane.button('关闭提示');
    await press(dismiss, () => dismiss.waitFor({ state: 'detached' }));
  });

  test('after a row was added and deleted with its card', async () => {
    const { name } = nth(form.indicators, 4);
    const cell = nth(rows, 4).name;
    await app.grid.click(cell);
    await app.pane.unfoldRow(name);
    const tool = (/** @type {string} */ text) => app.pane.rowCard().getByRole('button', { name: text, exact: true });
    await press(tool('下方加一行'), () =>
      content()
        .getByText(/中加了一行/)
        .first()
        .waitFor(),
    );
    await app.grid.click(cell);
    await app.pane.unfoldRow(name);
    await press(tool('删除本行'), () =>
      content()
        .getByText(/已删除/)
        .first()
        .waitFor(),
    );
  });

  test('after a card was folded, findings were filtered and everything fixed', async () => {
    const card = app.pane.rowCard().getByRole('button', { expanded: true }).first();
    if (await card.count()) await press(card, () => Promise.resolve());
    const chip = content().getByRole('button', { name: /^可自动修复 \d/ });
    await press(chip, () => eventually(() => chip.getAttribute('aria-pressed'), 'true', 'the filter'));
    await press(content().getByRole('button', { name: /^修复全部/ }), () =>
      content().getByRole('heading', { name: '自动修复' }).waitFor(),
    );
    await press(content().getByRole('button', { name: /^修复选中/ }), () =>
      content()
        .getByText(/^已改 \d+ 个单元格/)
        .first()
        .waitFor(),
    );
    await press(app.pane.button('撤回（上一步）'), () =>
      content()
        .getByText(/已撤回/)
        .first()
        .waitFor(),
    );
  });

  test('leaves the console clean', () => assert.deepEqual(app.problems, []));
});
