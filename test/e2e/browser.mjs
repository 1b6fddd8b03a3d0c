// Starts the browser of the tests: CHROME_PATH, else the Chromium that npm brings (Linux x64), else an installed Edge or Chrome.
import { chromium } from 'playwright-core';
import { unpackChromium } from './chromium/unpackChromium.mjs';

// No sandbox: it needs rights that containers and root do not have, and only our own local pages are opened.
// The same picture everywhere: no GPU, no hinting that depends on the machine.
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--font-render-hinting=none'];

/** A headless browser, ready to open pages. Close it after use. */
export async function launchBrowser() {
  if (process.env.CHROME_PATH) {
    return chromium.launch({ executablePath: process.env.CHROME_PATH, args: ARGUMENTS });
  }
  if (process.platform === 'linux' && process.arch === 'x64') {
    return chromium.launch({ ...(await unpackChromium()), args: ARGUMENTS });
  }
  return launchInstalled();
}

async function launchInstalled() {
  const reasons = [];
  for (const channel of ['msedge', 'chrome']) {
    try {
      return await chromium.launch({ channel, args: ARGUMENTS });
    } catch (error) {
      reasons.push(`${channel}: ${String(error.message).split('\n')[0]}`);
    }
  }
  throw new Error(
    ['没有找到可用的浏览器。请安装 Edge 或 Chrome，或用环境变量 CHROME_PATH 指定浏览器程序的路径。', ...reasons].join(
      '\n',
    ),
  );
}
