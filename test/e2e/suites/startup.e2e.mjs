// What stands in the pane when it cannot come: never nothing. Each file it needs is kept from it in turn.
/* global document, localStorage, window -- functions given to evaluate() run in the page */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, test } from 'node:test';
import axeCore from 'axe-core';
import { eventually } from '../support/eventually.mjs';
import { openPreview } from '../support/previewApp.mjs';

const MAX_WAIT_MS = 10_000;
const OFFICE_JS = /\/office-js\/office\.js/;
const HOST_BUNDLE = /\/office-js\/excel-win32/;
const STRINGS = /office_strings\.js/;
const OWN_SCRIPT = /\/addin\/taskpane\.\w+\.js/;
const PANE_SCRIPT = /\/addin\/pane\.\w+\.js/;
const BOOT = /\/addin\/boot\.\w+\.js/;
const PAGE = /\/addin\/taskpane\.html/;
const NEEDED = {
  'office.js': OFFICE_JS,
  'the part of office.js for this Excel': HOST_BUNDLE,
  'the texts of office.js': STRINGS,
  'our script': OWN_SCRIPT,
  "the pane's script": PANE_SCRIPT,
};

describe('when the pane cannot come', () => {
  /** @type {import('../support/previewApp.mjs').App} */
  let app;
  /** Ways a request may go, by what its address looks like. */
  /** @type {RegExp[]} */
  const routes = [];
  /** From when on nothing is kept from the page any more. */
  let isOpen = false;
  /** Requests that are kept waiting. */
  /** @type {import('playwright-core').Route[]} */
  const waiting = [];

  before(async () => {
    app = await openPreview();
    await app.page.clock.install();
  });
  after(() => app.close());
  afterEach(async () => {
    for (const route of waiting.splice(0)) await route.abort().catch(() => undefined);
    for (const address of routes.splice(0)) await app.page.unroute(address);
    isOpen = false;
  });

  /** @param {RegExp} address @param {(route: import('playwright-core').Route) => unknown} treat */
  async function onRequest(address, treat) {
    routes.push(address);
    await app.page.route(address, (route) => (isOpen ? route.continue() : treat(route)));
  }
  const refuse = (/** @type {RegExp} */ address) => onRequest(address, (route) => route.abort());
  const answer = (
    /** @type {RegExp} */ address,
    /** @type {Parameters<import('playwright-core').Route['fulfill']>[0]} */ response,
  ) => onRequest(address, (route) => route.fulfill(response));
  const keepWaiting = (/** @type {RegExp} */ address) =>
    onRequest(address, (route) => {
      waiting.push(route);
    });
  /** Loads the add-in's page anew, as Excel does when it starts; resolves when the one before is gone. */
  async function start() {
    await app.page.evaluate(() => {
      const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('#pane iframe'));
      Object.assign(/** @type {object} */ (frame.contentWindow), { isBefore: true });
      frame.contentWindow?.location.reload();
    });
    await app.page.waitForFunction(() => {
      const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('#pane iframe'));
      return frame.contentWindow && !('isBefore' in frame.contentWindow);
    });
  }
  const shown = () => app.pane.content.locator('.startup');
  const isSaid = (/** @type {string | RegExp} */ text) => shown().filter({ hasText: text }).waitFor();
  const paneIsThere = () => app.pane.content.getByRole('tab').first().waitFor();
  /** Which file, from which server, whom to ask; the file's name is the end of an address like this. @param {RegExp} address */
  async function isNamed(address) {
    const server = new URL(app.page.url()).host;
    const entry = shown()
      .getByRole('listitem')
      .filter({ hasText: new RegExp(address.source.replace(/^.*\//, '')) });
    await entry
      .filter({ hasText: `来自 ${server}` })
      .first()
      .waitFor();
    await shown()
      .getByText(/负责安装加载项的人（一般是信息部门）/)
      .waitFor();
  }
  /** Retrying loads the page anew. */
  async function tryAgain() {
    isOpen = true;
    await shown().getByRole('button', { name: '重试' }).click();
    await paneIsThere();
  }

  for (const [name, address] of Object.entries(NEEDED)) {
    test(`${name} is blocked: it is said at once, and a retry brings the pane`, async () => {
      await refuse(address);
      await start();
      await isSaid('加载项没有打开');
      await isNamed(address);
      await tryAgain();
    });

    test(`${name} is not on the server: the same`, async () => {
      await answer(address, { status: 404, body: 'not here' });
      await start();
      await isSaid('加载项没有打开');
      await isNamed(address);
      await tryAgain();
    });

    test(`${name} does not come: the page waits in words, says so after ten seconds, and a retry brings the pane`, async () => {
      await keepWaiting(address);
      await start();
      await isSaid('正在打开');
      await isSaid('如果一直停在这里');
      await eventually(() => waiting.length > 0, true, 'the request');
      await app.page.clock.fastForward(MAX_WAIT_MS);
      await isSaid('等了 10 秒');
      await isNamed(address);
      await tryAgain();
    });
  }

  test('a page of the pane that is fetched when it is opened does not come: it is said there, and comes when asked for again', async () => {
    await refuse(/\/addin\/settings\.\w+\.js/);
    await start();
    await paneIsThere();
    await app.pane.open('设置');
    await app.pane.content.getByText('这里要用的程序没有取到').waitFor();
    isOpen = true;
    await app.pane.button('再试一次').click();
    await app.pane.content.getByRole('heading', { name: '检查标准' }).waitFor();
  });

  test('the English texts do not come: the pane says so in both languages, in Chinese, until English is chosen once more', async () => {
    await app.page.evaluate(() => localStorage.setItem('zpb.language', 'en-US'));
    await refuse(/\/addin\/english\.\w+\.js/);
    await start();
    await paneIsThere();
    await app.pane.content.getByText('英文的文字没有取到').waitFor();
    await app.pane.content.getByText('The English texts could not be loaded').waitFor();
    isOpen = true;
    await app.pane.open('设置');
    await app.pane.content.getByRole('radio', { name: 'English' }).check({ force: true });
    await app.pane.content.getByRole('tab', { name: 'Settings' }).waitFor();
    await app.page.evaluate(() => localStorage.removeItem('zpb.language'));
  });

  for (const address of [OFFICE_JS, HOST_BUNDLE, OWN_SCRIPT, PANE_SCRIPT]) {
    test(`${address.source} comes late: the pane takes the place of what was said`, async () => {
      await keepWaiting(address);
      await start();
      await isSaid('正在打开');
      await eventually(() => waiting.length > 0, true, 'the request');
      await app.page.clock.fastForward(MAX_WAIT_MS);
      await isSaid('等了 10 秒');
      isOpen = true;
      for (const route of waiting.splice(0)) await route.continue();
      await paneIsThere();
      await app.page.clock.fastForward(MAX_WAIT_MS);
      assert.equal(await shown().count(), 0);
    });
  }

  test('the texts of office.js in Chinese alone are missing: the pane comes with the English ones', async () => {
    await refuse(/zh-cn\/office_strings\.js/);
    await start();
    await paneIsThere();
    await app.page.clock.fastForward(MAX_WAIT_MS);
    assert.equal(await shown().count(), 0);
  });

  test('the script that watches is missing: the pane comes', async () => {
    await refuse(BOOT);
    await start();
    await paneIsThere();
  });

  test('the script that watches is missing, and another: what stands there says what to do', async () => {
    await refuse(BOOT);
    await refuse(OFFICE_JS);
    await start();
    await isSaid('正在打开');
    await isSaid(/如果一直停在这里.*信息部门/);
  });

  for (const [what, address] of Object.entries({ 'office.js': OFFICE_JS, 'our script': OWN_SCRIPT })) {
    test(`instead of ${what} comes the page of a proxy: the file is said to be missing`, async () => {
      await answer(address, { contentType: 'text/html', body: '<html><body>禁止访问</body></html>' });
      await start();
      await isSaid('加载项没有打开');
      await isNamed(address);
      await tryAgain();
    });
  }

  test('Excel does not answer: it is said after ten seconds', async () => {
    await answer(HOST_BUNDLE, { contentType: 'text/javascript', body: '' });
    await start();
    await isSaid('正在打开');
    await app.addinFrame().waitForLoadState();
    await app.page.clock.fastForward(MAX_WAIT_MS);
    await isSaid(/没有应答.*Excel 正忙/);
    await tryAgain();
  });

  test('a browser that cannot read our script is the one of an old Excel', async () => {
    await answer(OWN_SCRIPT, { contentType: 'text/javascript', body: 'var old = a ?? ?. b;' });
    await start();
    await isSaid(/Excel 的版本太旧.*Excel 2021/);
    await isSaid('信息部门');
  });

  test('an Excel without the sets the manifest asks for is said to be too old', async () => {
    await onRequest(PAGE, async (route) => {
      const response = await route.fetch();
      const claim = `<script>
        const { GetContext } = external;
        const GetSupportedMatrix = () => JSON.stringify({ ExcelApi: '1.8', SharedRuntime: '1.1', CustomFunctionsRuntime: '1.1' });
        external.GetContext = () => ({ ...GetContext(), GetSupportedMatrix });
      </script>`;
      await route.fulfill({ response, body: (await response.text()).replace('</script>', `</script>${claim}`) });
    });
    await start();
    await isSaid(/Excel 的版本太旧.*Excel 2021/);
    await tryAgain();
  });

  test('a mistake while it starts is said, with its words', async () => {
    await answer(OWN_SCRIPT, { contentType: 'text/javascript', body: 'throw new Error("坏了")' });
    await start();
    await isSaid(/启动时出错.*坏了/);
    await tryAgain();
  });

  test('opened in a browser it says that it belongs into Excel', async () => {
    const page = await app.page.context().newPage();
    await page.goto(new URL('addin/taskpane.html', app.page.url()).href);
    await page.getByText(/要在 Excel 里使用.*任务窗格/).waitFor();
    await page.close();
  });

  test('functions answer while the pane cannot come', async () => {
    await refuse(PANE_SCRIPT);
    await start();
    await isSaid('加载项没有打开');
    await app.grid.typeAcross('B2', ['50', '30', '=ZPB.EXECRATE(B2,C2)']);
    await app.grid.settle();
    assert.equal((await app.grid.read('D2')).value, 0.6);
    await tryAgain();
  });

  test('what is said is said in English to whoever has chosen it, and can be read by everyone', async () => {
    await app.page.evaluate(() => localStorage.setItem('zpb.language', 'en-US'));
    await refuse(PANE_SCRIPT);
    await start();
    await isSaid(/could not be loaded.*Try again/);
    await app.page.evaluate(() => localStorage.removeItem('zpb.language'));
    const frame = app.addinFrame();
    await frame.evaluate(axeCore.source);
    const problems = await frame.evaluate(async () => {
      const { axe } = /** @type {{ axe: typeof axeCore }} */ (/** @type {unknown} */ (window));
      return (await axe.run()).violations.map(({ id }) => id);
    });
    assert.deepEqual(problems, []);
  });

  test('what draws forms does not come: the ribbon says so and nothing is drawn, and it is drawn when asked for again', async () => {
    const sheets = () => app.page.evaluate(() => window.preview.sheetNames().length);
    const examples = app.ribbonButton('填好的示例');
    const before = await sheets();
    await start();
    await paneIsThere();
    await examples.click();
    await eventually(async () => (await sheets()) - before, 3, 'the examples');
    // With a form in front the pane opens on 检查, which has no use for it yet.
    await refuse(/\/addin\/changes\.\w+\.js/);
    await start();
    await paneIsThere();
    await examples.click();
    await app.pane.content.getByText('这里要用的程序没有取到').waitFor();
    assert.equal((await sheets()) - before, 3);
    isOpen = true;
    await examples.click();
    await eventually(async () => (await sheets()) - before, 6, 'the examples once more');
  });
});
