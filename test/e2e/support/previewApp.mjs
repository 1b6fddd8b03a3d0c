// The preview in a browser, as a user has it before him, watched for everything that must not happen.
/* global document, window -- functions given to evaluate() run in the page */
import { fileURLToPath } from 'node:url';
import { serve } from '../../../preview/build/serve.mjs';
import { launchBrowser } from '../browser.mjs';
import { Grid } from './grid.mjs';
import { Pane } from './pane.mjs';
import { MAX_WAIT_MS } from './patience.mjs';
import { tellProgress } from './progress.mjs';
import { slowDown } from './slowDown.mjs';
import { waitUnhurried } from './unhurriedClock.mjs';
import { SERVED_AT, putPreviewBefore } from './servedAddin.mjs';

/** What administrators upload; the preview serves the same files. */
export const addinFolder = fileURLToPath(new URL('../../../dist/', import.meta.url));

const ADDIN_PAGE = /addin\/taskpane\.html/;
/** @typedef {Awaited<ReturnType<typeof openPreview>>} App the open preview, see `opened` */

const CLIPBOARD = ['clipboard-read', 'clipboard-write'];
// Tall enough for a whole form, so that no test depends on scrolling.
const VIEWPORT = { width: 1400, height: 1300 };

/**
 * Opens the preview in a fresh browser profile, after `prepare(page)`, with Office in a language and Excel of an age (ExcelApi; a
 * current one when left out). Close it after use.
 */
export async function openPreview({
  viewport = VIEWPORT,
  prepare = /** @type {(page: import('playwright-core').Page) => unknown} */ (() => undefined),
  hasPane = true,
  language = 'zh-CN',
  excelApi = undefined,
} = {}) {
  const server = SERVED_AT ? { url: SERVED_AT, close: () => undefined } : await serve({ addinFolder });
  const browser = await launchBrowser();
  const close = async () => {
    await browser.close();
    await server.close();
  };
  try {
    const ignoreHTTPSErrors = Boolean(SERVED_AT);
    const context = await browser.newContext({ viewport, locale: 'zh-CN', permissions: CLIPBOARD, ignoreHTTPSErrors });
    context.setDefaultTimeout(MAX_WAIT_MS);
    const page = await context.newPage();
    const foreignRequests = await watchRequests(context, server.url);
    if (SERVED_AT) await putPreviewBefore(context);
    const problems = watchConsole(page);
    await waitUnhurried(page);
    await slowDown(context, page);
    await prepare(page);
    await page.goto(`${server.url}?lang=${language}${excelApi ? `&excelApi=${excelApi}` : ''}`);
    await page.waitForFunction(() => window.preview?.ready);
    if (hasPane) await page.frameLocator('#pane iframe').getByRole('tab').first().waitFor();
    await page.evaluate(() => window.preview.settle());
    return { ...opened(page), foreignRequests, problems, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The parts of the open preview; besides these an app has:
 *  foreignRequests, addresses asked for beyond this machine's server;
 *  problems, errors and warnings on the console, exceptions nobody caught, files that were not there.
 *  @param {import('playwright-core').Page} page */
function opened(page) {
  return {
    page,
    grid: new Grid(page),
    pane: new Pane(page),
    ribbonButton: (/** @type {string | RegExp} */ name) => page.getByRole('toolbar').getByRole('button', { name }),
    /** The frame with the add-in's page. */
    addinFrame: () => addinFrameOf(page),
    /** The requests the add-in has sent to Excel since the last time this was asked. */
    takeRequests: () => page.evaluate(() => window.preview.takeRequests()),
    unsupported: () => page.evaluate(() => window.preview.unsupported()),
    /** Turns Office dark; the add-in's page begins anew. */
    async darken() {
      await page.getByRole('button', { name: '深色' }).click();
      await page.frameLocator('#pane iframe').getByRole('tab').first().waitFor();
      await page.evaluate(() => window.preview.settle());
    },
    /**
     * Waits until the pane shows the sheet in front as it is: it has read it since the last edit and calculation, and has drawn
     * what it read. To be called between typing into the grid and acting or counting in the pane.
     */
    async paneHasRead() {
      do {
        await page.waitForFunction(() => window.preview.isRead());
        await page.evaluate(() => window.preview.settle());
      } while (!(await page.evaluate(() => window.preview.isRead())));
      await addinFrameOf(page).evaluate(nothingLeftToDraw);
      tellProgress('the pane has read');
    },
    /** Waits as the pane counts time: what it had set itself to do earlier than that it has begun, on a slow machine too. */
    panePause: (/** @type {number} */ ms) =>
      addinFrameOf(page).evaluate((wait) => new Promise((resolve) => setTimeout(resolve, wait)), ms),
    /** Waits until nothing in the pane moves or fades any more. */
    async paneAtRest() {
      await addinFrameOf(page).waitForFunction(() =>
        document.getAnimations().every(({ playState }) => playState !== 'running'),
      );
    },
  };
}

/** @param {import('playwright-core').Page} page */
function addinFrameOf(page) {
  const frame = page.frame({ url: ADDIN_PAGE });
  if (!frame) throw new Error("The add-in's page is not there.");
  return frame;
}

/** Resolves in a page when the answers that have come are drawn and it has nothing to do. */
async function nothingLeftToDraw() {
  const frame = () => new Promise((resolve) => window.requestAnimationFrame(resolve));
  await frame();
  await frame();
  await new Promise((resolve) => window.requestIdleCallback(resolve));
}

/** @param {import('playwright-core').BrowserContext} context @param {string} ownUrl */
async function watchRequests(context, ownUrl) {
  /** @type {string[]} */
  const foreign = [];
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(ownUrl)) return route.continue();
    foreign.push(url);
    return route.abort();
  });
  return foreign;
}

/** @param {import('playwright-core').Page} page */
function watchConsole(page) {
  /** @type {string[]} */
  const problems = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) problems.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => problems.push(`exception: ${error.stack ?? error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  return problems;
}
