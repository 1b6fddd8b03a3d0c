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

/** @typedef {{ test: string, message: string }} Failure a test by the names of its suites and its own, and why it failed */

/** Lines of what a suite printed that say why it ended, when no test of it does. */
const LAST_LINES = 20;

/**
 * Resolves when the suite has ended. There is no limit to the time it takes: only a suite that has done no step for
 * `hangMs` is ended, and then it has failed.
 * @param {string} file @param {{ environment?: object, hangMs?: number }} [options]
 * @returns {Promise<{passed: number, failed: number, isOk: boolean, failures: Failure[], stuckAfter: string | null, printed: string}>}
 *   counts of tests, what has failed, the last step of a suite that hung, and all it printed
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
  /** @type {string | null} */
  let stuckAfter = null;
  let running = '';
  /** @type {Failure[]} */
  const failures = [];
  const watchdog = setTimeout(() => {
    stuckAfter = lastStep;
    suite.kill('SIGKILL');
  }, hangMs);
  suite.on('message', (message) => {
    const told = /** @type {{ kind: string, step: string, running?: string, failure?: Failure }} */ (message);
    lastStep = told.step;
    watchdog.refresh();
    if (told.kind === 'passed' || told.kind === 'failed') counts[told.kind] += 1;
    if (told.running) running = told.running;
    if (told.failure) failures.push(told.failure);
  });
  return new Promise((resolve, reject) => {
    suite.on('error', reject);
    suite.on('close', (code) => {
      clearTimeout(watchdog);
      if (stuckAfter !== null) {
        failures.push({ test: running, message: `ended because nothing came after “${stuckAfter}”` });
      } else if (code !== 0 && failures.length === 0) {
        const lines = printed.trimEnd().split('\n').slice(-LAST_LINES);
        failures.push({ test: running, message: [`its process ended with ${code}:`, ...lines].join('\n') });
      }
      resolve({ ...counts, isOk: code === 0, failures, stuckAfter, printed });
    });
  });
}
