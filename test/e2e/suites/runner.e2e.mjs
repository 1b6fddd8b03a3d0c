// What runs these suites: a slow machine fails nothing, what hangs is ended.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runSuite } from '../runSuite.mjs';
import { eventually } from '../support/eventually.mjs';

const HANG_MS = 8000;
/** What became of a suite, and apart from it what it printed. */
async function run(name) {
  const file = fileURLToPath(new URL(`../fixtures/${name}.mjs`, import.meta.url));
  const { printed, ...outcome } = await runSuite(file, { hangMs: HANG_MS });
  return { printed, outcome };
}

describe('a suite', { concurrency: true }, () => {
  test('may take longer than a hang lasts, as long as it gets on', async () => {
    const begun = Date.now();
    const { outcome } = await run('slow');
    assert.deepEqual(outcome, { passed: 1, failed: 0, isOk: true, stuckAfter: null });
    assert.ok(Date.now() - begun > HANG_MS);
  });

  test('that does no step any more is ended and has failed', async () => {
    const { stuckAfter, ...counts } = (await run('hanging')).outcome;
    assert.deepEqual(counts, { passed: 1, failed: 0, isOk: false });
    assert.match(stuckAfter ?? '', /ends|waits/);
  });

  test('with a test that fails has failed', async () => {
    const { outcome, printed } = await run('failing');
    assert.deepEqual(outcome, { passed: 1, failed: 1, isOk: false, stuckAfter: null });
    assert.match(printed, /✖ does not hold/);
  });
});

test('what is waited for comes when it comes', async () => {
  let readings = 0;
  await eventually(() => Math.min(3, (readings += 1)), 3, 'third reading');
  assert.equal(readings, 3);
});
