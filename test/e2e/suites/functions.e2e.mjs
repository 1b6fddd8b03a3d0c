// The functions as Excel loads them: through Microsoft's own runtime, from the built files.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { eventually } from '../support/eventually.mjs';
import { addinFolder, openPreview } from '../support/previewApp.mjs';
import { present } from '../support/present.mjs';

/** @param {string} file @returns {{ id: string }[]} */
const metadata = (/** @type {string} */ file) => JSON.parse(readFileSync(join(addinFolder, file), 'utf8')).functions;
const ids = (/** @type {string} */ file) =>
  metadata(file)
    .map(({ id }) => id)
    .sort();

/** The page of a host that loads the manifest's script alone, without the pane. */
const SCRIPT_ONLY_PAGE = `<!doctype html><html><head>
  <script>parent.attachExcel(window)</script>
  <script src="/office-js/office.js"></script>
  <script src="functions.js"></script>
</head><body></body></html>`;

/** @type {readonly { name: string, hasPane: boolean, prepare(page: import('playwright-core').Page): unknown }[]} */
const pages = [
  { name: 'the page of the shared runtime', hasPane: true, prepare: () => undefined },
  {
    name: 'functions.js alone',
    hasPane: false,
    prepare: (page) =>
      page.route(/\/addin\/taskpane\.html/, (route) =>
        route.fulfill({ contentType: 'text/html', body: SCRIPT_ONLY_PAGE }),
      ),
  },
];

for (const { name, hasPane, prepare } of pages) {
  describe(`functions from ${name}`, () => {
    /** @type {import('../support/previewApp.mjs').App} */
    let app;
    before(async () => {
      app = await openPreview({ prepare, hasPane });
    });
    after(() => app.close());
    const value = async (/** @type {string} */ cell) => (await app.grid.read(cell)).value;

    test('associates every function of the metadata and no other', async () => {
      const associated = () =>
        app
          .addinFrame()
          .evaluate(() =>
            Object.keys(
              /** @type {{ CustomFunctions?: { _association?: { mappings?: object } } }} */ (globalThis).CustomFunctions
                ?._association?.mappings ?? {},
            ).sort(),
          );
      await eventually(associated, ids('functions.json'), 'associated functions');
      assert.deepEqual(ids('functions.zh-CN.json'), ids('functions.json'));
    });

    test('answers formulas typed into cells', async () => {
      await app.grid.typeAcross('B2', ['55', '53.2', '=ZPB.EXECRATE(B2,C2)']);
      await eventually(async () => Math.abs(Number(await value('D2')) - 53.2 / 55) < 1e-9, true, 'rate of 55 and 53.2');
      await app.grid.type('C2', '44');
      await eventually(() => value('D2'), 0.8, 'rate of 55 and 44');
    });

    test('shows nothing, not an error, where nobody but the user can decide', async () => {
      await app.grid.typeAcross('B4', ['零事故', '良好', '=ZPB.INDSCORE(B4,C4,10)', '=ZPB.EXPLAIN(B4,C4,10)']);
      await eventually(async () => /不能发生的事/.test(String(await value('E4'))), true, 'why there is no score');
      await eventually(() => value('D4'), '', 'the open score');
    });

    test('says in Chinese what is wrong with an argument', async () => {
      await app.grid.typeAcross('B3', ['很多', '5', '=ZPB.EXECRATE(B3,C3)']);
      await eventually(() => value('D3'), '#VALUE!', 'an amount in words');
      const message = present((await app.grid.read('D3')).message, 'sentence with the error');
      assert.match(message, /必须是数字/);
      await app.grid.click('D3');
      await app.page.locator('#status-bar.problem', { hasText: message }).waitFor();
    });

    test('asks nothing of other hosts and leaves the console clean', () => {
      assert.deepEqual(app.foreignRequests, []);
      assert.deepEqual(app.problems, []);
    });
  });
}
