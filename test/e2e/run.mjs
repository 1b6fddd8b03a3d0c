// Runs the end-to-end tests on the built add-in: node test/e2e/run.mjs [part of a suite's name]
// It tests what lies in dist/ (npm run build); the preview around it is built here. Two suites at a time, as a suite mostly waits
// for its page; each of the two has a browser of its own, as a browser has one clipboard.
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildPreview } from '../../preview/build/buildPreview.mjs';
import { shareBrowser } from './browser.mjs';
import { runSuite } from './runSuite.mjs';
import { addinFolder } from './support/previewApp.mjs';

const SIDE_BY_SIDE = 2;
const folder = fileURLToPath(new URL('./suites/', import.meta.url));
const [filter = ''] = process.argv.slice(2);

if (!existsSync(join(addinFolder, 'taskpane.html'))) {
  console.error('dist/ 里还没有构建好的加载项。请先运行 npm run build。');
  process.exit(1);
}
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.e2e.mjs') && name.includes(filter))
  .map((name) => join(folder, name));
if (files.length === 0) {
  console.error(`No suite has “${filter}” in its name.`);
  process.exit(1);
}

await buildPreview();
const outcomes = [];
const waiting = [...files];
await Promise.all(Array.from({ length: Math.min(SIDE_BY_SIDE, availableParallelism()) }, runWaiting));
process.exitCode = summarise(outcomes) ? 0 : 1;

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

/** Prints what became of each suite; whether all is well. */
function summarise(suites) {
  for (const { name, passed, failed, isOk, seconds, stuckAfter } of suites) {
    const stuck = stuckAfter === null ? '' : `, ended because nothing came after “${stuckAfter}”`;
    console.log(`${isOk ? '✔' : '✖'} ${name}: ${passed} passed, ${failed} failed, ${seconds} s${stuck}`);
  }
  const sum = (key) => suites.reduce((total, suite) => total + suite[key], 0);
  console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('seconds')} s`);
  return suites.every(({ isOk, passed }) => isOk && passed > 0);
}
