// Measures the built pane in a browser beside the page in bench/template: node bench/pane/measurePane.mjs ROUNDS
/* global document, MutationObserver, requestIdleCallback, window -- functions given to evaluate() run in the page */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildPreview } from '../../preview/build/buildPreview.mjs';
import { serve } from '../../preview/build/serve.mjs';
import { launchBrowser } from '../../test/e2e/browser.mjs';
import { indicatorRows, readFigures } from '../../test/e2e/support/fillForm.mjs';
import { Grid } from '../../test/e2e/support/grid.mjs';
import { Pane } from '../../test/e2e/support/pane.mjs';
import { TRACED, tasksIn } from './taskShares.mjs';

const rounds = Number(process.argv[2] ?? 9);
/** What is there when a page can be used: a form that has been read, or the template's button. */
const USABLE = '[role=tabpanel] h1, main > button';
const ROWS = 40;
/** Milliseconds between one key and the next of somebody who looks at the pane. */
const CALM = 1500;
const SUBCATEGORIES = ['数量指标', '质量指标', '时效指标', '社会效益指标'];
const PANE = '/addin/taskpane.html';
const TEMPLATE = '/addin/template/taskpane.html';
const PAGES = /** @type {const} */ ({ pane: PANE, template: TEMPLATE });

const site = mkdtempSync(join(tmpdir(), 'zpb-bench-pane-'));
const webpack = ['node_modules/webpack-cli/bin/cli.js', '--config', 'bench/template/webpack.config.cjs'];
const template = ['--mode', 'production', '--env', `outDir=${join(site, 'template')}`];
const start = [process.execPath, [...webpack, ...template], { stdio: 'ignore' }];
cpSync('dist', site, { recursive: true });
execFileSync(...start);
await buildPreview();
const server = await serve({ addinFolder: site });
const browser = await launchBrowser();
try {
  console.log(JSON.stringify(await measure()));
} finally {
  await browser.close();
  await server.close();
  rmSync(site, { recursive: true, force: true });
}

async function measure() {
  const context = await browser.newContext({ viewport: { width: 1400, height: 900 }, locale: 'zh-CN' });
  context.setDefaultTimeout(300_000);
  await context.addInitScript(noteWhenUsable, USABLE);
  const page = await context.newPage();
  await page.goto(server.url);
  await page.waitForFunction(() => window.preview?.ready);
  await page.frameLocator('#pane iframe').getByRole('tab').first().waitFor();
  await page.getByRole('toolbar').getByRole('button', { name: '填好的示例' }).click();
  await page.waitForFunction(() => window.preview.sheetNames().length > 3);
  await page.evaluate(() => window.preview.settle());
  const loads = await measureLoads(page);
  const edit = await measureEdits(page);
  const heap = await measureHeap(page);
  const longest = [await measureTasks(page, 500, 1), await measureTasks(page, 5, 100)];
  return { loads, edit, heap, longest };
}

/** In every frame: when what shows that it can be used is there and the page has nothing else to do, as `performance.now()` counts. */
function noteWhenUsable(/** @type {string} */ usable) {
  if (window.parent === window) return;
  const seen = new MutationObserver(() => {
    if (!document.querySelector(usable)) return;
    seen.disconnect();
    requestIdleCallback(() => Object.assign(window, { usableAt: performance.now() }));
  });
  seen.observe(document, { childList: true, subtree: true });
}

/** @typedef {import('playwright-core').Page} Page */

/** Opens one of the pages in the pane; gives the milliseconds until it can be used. @param {Page} page @param {string} address */
async function open(page, address) {
  const [frame] = await Promise.all([
    page.waitForEvent('framenavigated', (each) => each !== page.mainFrame() && each.url().includes(address)),
    page.evaluate((src) => {
      const pane = /** @type {HTMLIFrameElement} */ (document.querySelector('#pane iframe'));
      pane.src = `${src}?${Math.random()}`;
    }, address),
  ]);
  await frame.waitForFunction(() => 'usableAt' in window);
  const milliseconds = await frame.evaluate(() => Number(Reflect.get(window, 'usableAt')));
  await page.evaluate(() => window.preview.settle());
  return { frame, milliseconds };
}

/** Each page opened by turns. @param {Page} page */
async function measureLoads(page) {
  const times = { pane: /** @type {number[]} */ ([]), template: /** @type {number[]} */ ([]) };
  const names = /** @type {(keyof typeof PAGES)[]} */ (Object.keys(PAGES));
  const bytes = Object.fromEntries(
    await mapInTurn(names, async (name) => {
      /** @type {import('playwright-core').Response[]} */
      const responses = [];
      const note = (/** @type {import('playwright-core').Response} */ response) => responses.push(response);
      page.on('response', note);
      await open(page, PAGES[name]);
      page.off('response', note);
      const files = await mapInTurn(responses, async (response) => ({
        isOurs: !response.url().includes('/office-js/'),
        body: await response.body(),
      }));
      return [name, { own: sizes(files.filter(({ isOurs }) => isOurs)), all: sizes(files) }];
    }),
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const name of names) times[name].push((await open(page, PAGES[name])).milliseconds);
  }
  return Object.fromEntries(names.map((name) => [name, { ...bytes[name], milliseconds: median(times[name]) }]));
}

/** @param {{ body: Buffer }[]} files */
function sizes(files) {
  const sum = (/** @type {(body: Buffer) => number} */ size) => files.reduce((all, { body }) => all + size(body), 0);
  return {
    raw: sum((body) => body.length),
    gzip: sum((body) => gzipSync(body, { level: 9 }).length),
    brotli: sum((body) => brotliCompressSync(body).length),
  };
}

/** Types into a form of 40 rows: when its cells are calculated, and when the pane shows something else. @param {Page} page */
async function measureEdits(page) {
  await open(page, PANE);
  const pane = new Pane(page);
  const grid = new Grid(page);
  const indicators = Array.from({ length: ROWS }, (_, index) => ({
    category: '产出指标',
    subcategory: SUBCATEGORIES[index % SUBCATEGORIES.length] ?? '',
    name: `指标${index + 1}`,
    target: '100',
    actual: '95',
    weight: 2,
    score: 0,
  }));
  await pane.insert({ ...readFigures(1), project: '四十行', indicators });
  await grid.waitForSheet('四十行');
  const rows = await indicatorRows(grid, { indicators });
  for (const { name } of rows) await grid.enterAcross(name, ['修建道路', '100公里', '95公里', '2']);
  await page.evaluate(() => window.preview.settle());
  await pane.open('检查');
  await page.waitForFunction(() => window.preview.isRead());
  const [first] = rows;
  if (!first) throw new Error('no rows');
  const timed = async (/** @type {number} */ quiet) => {
    const times = [];
    for (let round = 0; round <= rounds; round += 1) {
      await new Promise((resolve) => setTimeout(resolve, quiet));
      times.push(await page.evaluate(timeEdit, { cell: first.actual, text: `${round % 2 ? 95 : 80}公里` }));
      await page.evaluate(() => window.preview.settle());
    }
    // The first is there to be warm.
    times.shift();
    return { host: median(times.map(({ host }) => host)), pane: median(times.map((time) => time.pane)) };
  };
  return { single: await timed(CALM), burst: await timed(0) };
}

/** Milliseconds from an edit until its sheet is calculated, and until the pane shows something else. */
async function timeEdit(/** @type {{ cell: string, text: string }} */ { cell, text }) {
  const { preview } = window;
  const { engine } = preview;
  const frame = /** @type {HTMLIFrameElement} */ (document.querySelector('#pane iframe'));
  const body = /** @type {HTMLElement} */ (frame.contentDocument?.body);
  const before = body.innerText;
  const begun = performance.now();
  const shown = new Promise((resolve) => {
    const look = new MutationObserver(() => {
      if (body.innerText === before) return;
      look.disconnect();
      resolve(performance.now() - begun);
    });
    look.observe(body, { childList: true, subtree: true, characterData: true });
  });
  preview.user.typeText(preview.activeSheet(), cell, text);
  const next = () => new Promise((resolve) => setTimeout(resolve, 0));
  do await next();
  while (!engine.calculation.upToDate || engine.customFunctions.busy);
  const host = performance.now() - begun;
  return { host, pane: Number(await shown) };
}

/** What is left in memory of edits of a sheet without functions, with the pane and with the template. @param {Page} page */
async function measureHeap(page) {
  const session = await page.context().newCDPSession(page);
  const used = async () => {
    for (let times = 0; times < 3; times += 1) await session.send('HeapProfiler.collectGarbage');
    return (await session.send('Runtime.getHeapUsage')).usedSize;
  };
  const heap = async (/** @type {keyof typeof PAGES} */ name) => {
    await open(page, PAGES[name]);
    const sheet = await page.evaluate(pasteForms, { sheets: 1, forms: 1, name: `改动${name}` });
    await page.evaluate(
      (each) => window.preview.engine.sheets.activate(window.preview.engine.sheets.byName(each)?.id ?? ''),
      sheet,
    );
    const edit = (/** @type {number} */ from, /** @type {number} */ to) =>
      page.evaluate(editOften, { from, to, isRead: name === 'pane' });
    await edit(0, 100);
    const at100 = await used();
    await edit(100, 1000);
    return { at100, at1000: await used() };
  };
  return { template: await heap('template'), pane: await heap('pane') };
}

/** Edits beside the form and in it, one after the other; the pane, where it is there, reads after every ten. */
async function editOften(/** @type {{ from: number, to: number, isRead: boolean }} */ { from, to, isRead }) {
  const { preview } = window;
  const name = preview.findText('三级指标') ?? 'A1';
  const cell = name.replace(/\d+$/, (row) => String(Number(row) + 1));
  for (let edit = from; edit < to; edit += 1) {
    preview.user.typeText(preview.activeSheet(), cell, `指标${edit}`);
    if (edit % 10 < 9) continue;
    await preview.settle();
    while (isRead && !preview.isRead()) await new Promise((resolve) => setTimeout(resolve, 20));
    preview.takeRequests();
  }
  await preview.settle();
}

/** Sheets with the texts of an example, as often on each as is said. Gives the name of the first. */
function pasteForms(/** @type {{ sheets: number, forms: number, name: string }} */ { sheets, forms, name }) {
  const { engine, user } = window.preview;
  const example = engine.sheets.list().find(({ id }) => engine.cells.usedArea(id, false));
  if (!example) throw new Error('no example');
  const text = engine
    .snapshot(example.name)
    .text.map((line) => line.map((cell) => cell.replace(/\n/g, ' ')).join('\t'))
    .join('\n');
  for (let sheet = 0; sheet < sheets; sheet += 1) {
    engine.sheets.add(`${name}${sheet}`);
    user.paste(`${name}${sheet}`, 'A1', Array(forms).fill(`${text}\n\n`).join('\n'));
  }
  return `${name}0`;
}

/** The longest task while forms are read, checked and shown on 汇总, and the most that is ours in any. @param {Page} page @param {number} sheets @param {number} forms */
async function measureTasks(page, sheets, forms) {
  await open(page, TEMPLATE);
  await page.evaluate((keep) => {
    const { engine } = window.preview;
    for (const { id, name } of engine.sheets.list().filter(({ name: each }) => !keep.includes(each))) {
      if (name.startsWith('批量')) engine.sheets.remove(id);
    }
  }, []);
  await page.evaluate(pasteForms, { sheets, forms, name: '批量' });
  const { frame } = await open(page, PANE);
  const pane = new Pane(page);
  await settled(page, frame);
  await browser.startTracing(page, { categories: TRACED });
  await pane.open('汇总');
  await settled(page, frame);
  const tasks = tasksIn(await browser.stopTracing(), isOurs);
  const longest = (/** @type {'whole' | 'own'} */ part) => Math.max(0, ...tasks.map((task) => task[part]));
  return { what: `${sheets * forms} forms on ${sheets} sheets`, drawing: longest('whole'), own: longest('own') };
}

/** Whether a script is one of the add-in as it is built: ours, with React and Fluent in it, but for Microsoft's client. */
function isOurs(/** @type {string} */ url) {
  return url.includes('/addin/') && !url.includes('/office-js/');
}

/** @param {Page} page @param {import('playwright-core').Frame} frame */
async function settled(page, frame) {
  await page.evaluate(() => window.preview.settle());
  await frame.evaluate(untilQuiet);
}

/** Resolves when the page has had nothing to do for a second. */
async function untilQuiet() {
  for (let quiet = 0; quiet < 20;) {
    const begun = performance.now();
    await new Promise((resolve) => setTimeout(resolve, 50));
    quiet = performance.now() - begun < 75 ? quiet + 1 : 0;
  }
}

/** @template T, R @param {readonly T[]} items @param {(item: T) => Promise<R>} each @returns {Promise<R[]>} */
async function mapInTurn(items, each) {
  const results = [];
  for (const item of items) results.push(await each(item));
  return results;
}

/** @param {readonly number[]} values */
function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
