// Runs the end-to-end tests on the built add-in: node test/e2e/run.mjs [--slow TIMES] [--late MS] [part of a suite's name]
// It tests what lies in dist/ (npm run build); the preview around it is built here. Several suites at a time, as a suite mostly waits
// for its page; each of them has a browser of its own, as a browser has one clipboard.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildPreview } from '../../preview/build/buildPreview.mjs';
import { shareBrowser } from './browser.mjs';
import { runSuite } from './runSuite.mjs';
import { isWell, summaryLines } from './summaryLines.mjs';
import { addinFolder } from './support/previewApp.mjs';

/** Half as many suites again as processors, which keeps these busy, but no more browsers than a small machine has room for. */
const SIDE_BY_SIDE = Math.min(3, Math.ceil(availableParallelism() * 1.5));
/** The longest first, so that in the end not one of them runs alone. */
const LONGEST = ['mainJob', 'paneDark', 'paneOneForm', 'served', 'paneSeveralForms', 'startup'];
const folder = fileURLToPath(new URL('./suites/', import.meta.url));
const { values, positionals } = parseArgs({
  options: { slow: { type: 'string' }, late: { type: 'string' } },
  allowPositionals: true,
});
const [filter = ''] = positionals;
// What slowDown.mjs reads in the processes of the suites.
if (values.slow) process.env.ZPB_E2E_SLOW = values.slow;
if (values.late) process.env.ZPB_E2E_LATE = values.late;

if (!existsSync(join(addinFolder, 'taskpane.html'))) {
  console.error('dist/ 里还没有构建好的加载项。请先运行 npm run build。');
  process.exit(1);
}
const turn = (/** @type {string} */ name) =>
  [...LONGEST, basename(name, '.e2e.mjs')].indexOf(basename(name, '.e2e.mjs'));
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.e2e.mjs') && name.includes(filter))
  .sort((one, other) => turn(one) - turn(other))
  .map((name) => join(folder, name));
if (files.length === 0) {
  console.error(`No suite has “${filter}” in its name.`);
  process.exit(1);
}

await buildPreview();
/** @type {import('./summaryLines.mjs').Outcome[]} */
const outcomes = [];
const waiting = [...files];
await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, files.length) }, runWaiting));
console.log(summaryLines(outcomes).join('\n'));
process.exitCode = outcomes.every(isWell) ? 0 : 1;

/** Runs suites one after the other in one browser until none is waiting. */
async function runWaiting() {
  let browser = await shareBrowser();
  try {
    for (let file = waiting.shift(); file; file = waiting.shift()) {
      if (!browser.isRunning()) browser = await shareBrowser();
      const begun = Date.now();
      const outcome = await runSuite(file, browser);
      process.stdout.write(outcome.printed);
      outcomes.push({ name: basename(file, '.e2e.mjs'), seconds: Math.round((Date.now() - begun) / 1000), ...outcome });
    }
  } finally {
    await browser.close();
  }
}
