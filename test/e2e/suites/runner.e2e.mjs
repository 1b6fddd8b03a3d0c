// What runs these suites: a slow machine fails nothing, what hangs is ended.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runSuite } from '../runSuite.mjs';
import { summaryLines } from '../summaryLines.mjs';
import { eventually } from '../support/eventually.mjs';

const HANG_MS = 8000;
/** What became of a suite, and apart from it what it printed and what is said of it at the end of a run. @param {string} name */
async function run(name) {
  const file = fileURLToPath(new URL(`../fixtures/${name}.mjs`, import.meta.url));
  const { printed, failures, ...outcome } = await runSuite(file, { hangMs: HANG_MS });
  const summary = summaryLines([{ name, seconds: 1, ...outcome, failures, printed }]).join('\n');
  return { printed, outcome, summary };
}

describe('a suite', { concurrency: true }, () => {
  test('may take longer than a hang lasts, as long as it gets on', async () => {
    const begun = Date.now();
    const { outcome, summary } = await run('slow');
    assert.deepEqual(outcome, { passed: 1, failed: 0, isOk: true, stuckAfter: null });
    assert.equal(summary, '✔ slow: 1 passed, 0 failed, 1 s\n1 passed, 0 failed, 1 s');
    assert.ok(Date.now() - begun > HANG_MS);
  });

  test('that does no step any more is ended and has failed, and the end of the run names the test', async () => {
    const { outcome, summary } = await run('hanging');
    const { stuckAfter, ...counts } = outcome;
    assert.deepEqual(counts, { passed: 1, failed: 0, isOk: false });
    assert.match(stuckAfter ?? '', /ends|waits/);
    assert.match(summary, /^✖ hanging: 1 passed, 0 failed/);
    assert.match(summary, /\n✖ hanging › waits for ever\n {4}ended because nothing came after “[^”]+”$/);
  });

  test('with a test that fails has failed, and the end of the run says which and why', async () => {
    const { outcome, printed, summary } = await run('failing');
    assert.deepEqual(outcome, { passed: 1, failed: 1, isOk: false, stuckAfter: null });
    assert.match(printed, /✖ does not hold/);
    const last =
      /1 passed, 1 failed, 1 s\n\n✖ failing › what stands on two legs › does not hold\n {4}AssertionError.*as it should\n([^]*)$/;
    assert.match(last.exec(summary)?.[1] ?? '', /^ {8}at .*failing\.mjs/m);
    assert.doesNotMatch(last.exec(summary)?.[1] ?? '', /✖/);
  });

  test('whose setting does not come has failed, and the end of the run says what did not', async () => {
    const { outcome, summary } = await run('breaking');
    assert.deepEqual(outcome, { passed: 0, failed: 1, isOk: false, stuckAfter: null });
    assert.match(summary, /\n✖ breaking › a ship › floats\n/);
    assert.match(summary, /\n✖ breaking › a ship\n {4}Error: there is no water\n/);
  });

  test('whose process ends by itself has failed, with its last words at the end of the run', async () => {
    const { outcome, summary } = await run('ending');
    assert.deepEqual(outcome, { passed: 0, failed: 0, isOk: false, stuckAfter: null });
    assert.match(summary, /\n✖ ending\n {4}its process ended with 3:\n {4}the last words$/);
  });
});

test('what is waited for comes when it comes', async () => {
  let readings = 0;
  await eventually(() => Math.min(3, (readings += 1)), 3, 'third reading');
  assert.equal(readings, 3);
});
