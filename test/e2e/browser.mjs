// Starts the browser of the tests: CHROME_PATH, else the Chromium that npm brings (Linux x64), else an installed Edge or Chrome.
import { chromium } from 'playwright-core';
import { unpackChromium } from './chromium/unpackChromium.mjs';
import { MAX_WAIT_MS } from './support/patience.mjs';

// No sandbox: it needs rights that containers and root do not have, and only our own local pages are opened.
// The same picture everywhere: no GPU, no hinting that depends on the machine.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];
/** Names the browser that run.mjs has started for all suites. */
const SHARED_BROWSER = 'ZPB_E2E_BROWSER';

/** A headless browser, ready to open pages; all suites of one run share one. Close it after use. */
export function launchBrowser() {
  const shared = process.env[SHARED_BROWSER];
  if (shared) return chromium.connect(shared, { timeout: MAX_WAIT_MS });
  return withOptions((options) => chromium.launch(options));
}

/**
 * Starts a browser for other processes: those with this environment get it from `launchBrowser()`.
 * @returns {Promise<{environment: object, isRunning: () => boolean, close: () => Promise<void>}>}
 */
export async function shareBrowser() {
  const server = await withOptions((options) => chromium.launchServer(options));
  let isRunning = true;
  server.on('close', () => (isRunning = false));
  return {
    environment: { [SHARED_BROWSER]: server.wsEndpoint() },
    isRunning: () => isRunning,
    close: () => server.close(),
  };
}

/** @template T @param {(options: import('playwright-core').LaunchOptions) => Promise<T>} start */
async function withOptions(start) {
  const common = { args: ARGUMENTS, timeout: MAX_WAIT_MS };
  if (process.env.CHROME_PATH) return start({ ...common, executablePath: process.env.CHROME_PATH });
  if (process.platform === 'linux' && process.arch === 'x64') return start({ ...common, ...(await unpackChromium()) });
  return withInstalled((channel) => start({ ...common, channel }));
}

/** @template T @param {(channel: string) => Promise<T>} start */
async function withInstalled(start) {
  const reasons = [];
  for (const channel of ['msedge', 'chrome']) {
    try {
      return await start(channel);
    } catch (error) {
      reasons.push(`${channel}: ${String(error instanceof Error ? error.message : error).split('\n')[0]}`);
    }
  }
  throw new Error(
    ['没有找到可用的浏览器。请安装 Edge 或 Chrome，或用环境变量 CHROME_PATH 指定浏览器程序的路径。', ...reasons].join(
      '\n',
    ),
  );
}
