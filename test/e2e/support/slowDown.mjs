// A slow machine on a quick one: node test/e2e/run.mjs --slow 8 --late 1000 …
/* global clearInterval, setInterval, window -- functions given to addInitScript() run in the page */

/** How many times slower than it is the processor of the page is. */
const SLOW = Number(process.env.ZPB_E2E_SLOW ?? 1);
/** Milliseconds by which Excel answers later than it could. */
const LATE_MS = Number(process.env.ZPB_E2E_LATE ?? 0);

/**
 * Slows the page down, with the pane in it, as the two variables say: an assertion made before the page has got as far fails then.
 * @param {import('playwright-core').BrowserContext} context @param {import('playwright-core').Page} page
 */
export async function slowDown(context, page) {
  if (SLOW > 1) {
    const session = await context.newCDPSession(page);
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOW });
  }
  if (LATE_MS > 0) await page.addInitScript(answerLate, LATE_MS);
}

/** Has the host, once it is there, wait before it carries out a request. @param {number} ms */
function answerLate(ms) {
  if (window.parent !== window) return;
  const waiting = setInterval(() => {
    if (!window.preview?.ready) return;
    clearInterval(waiting);
    window.preview.host.failures.delayMs = ms;
  }, 50);
}
