// Runs one suite in a process of its own, for as long as it gets on.
import { spawn } from 'node:child_process';
import { HANG_MS } from './support/patience.mjs';

const reporter = new URL('./progressReporter.mjs', import.meta.url).href;
const REPORTERS = [
  '--test-reporter=spec',
  '--test-reporter-destination=stdout',
  `--test-reporter=${reporter}`,
  '--test-reporter-destination=stderr',
];

/**
 * Resolves when the suite has ended. There is no limit to the time it takes: only a suite that has done no step for
 * `hangMs` is ended, and then it has failed.
 * @returns {Promise<{passed: number, failed: number, isOk: boolean, stuckAfter: string | null, printed: string}>} counts of
 *   tests, the last step of a suite that hung, and all it printed
 */
export function runSuite(file, { environment = {}, hangMs = HANG_MS } = {}) {
  const suite = spawn(process.execPath, [...REPORTERS, file], {
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, ...environment },
  });
  let printed = '';
  for (const stream of [suite.stdout, suite.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => (printed += text));
  }
  const counts = { passed: 0, failed: 0 };
  let lastStep = 'the start of its process';
  let stuckAfter = null;
  const watchdog = setTimeout(() => {
    stuckAfter = lastStep;
    suite.kill('SIGKILL');
  }, hangMs);
  suite.on('message', (message) => {
    const { kind, step } = /** @type {{ kind: string, step: string }} */ (message);
    lastStep = step;
    watchdog.refresh();
    if (kind in counts) counts[kind] += 1;
  });
  return new Promise((resolve, reject) => {
    suite.on('error', reject);
    suite.on('close', (code) => {
      clearTimeout(watchdog);
      resolve({ ...counts, isOk: code === 0, stuckAfter, printed });
    });
  });
}
