// What runs these suites: a slow machine fails nothing, what hangs is ended.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runSuite } from '../runSuite.mjs';
import { eventually } from '../support/eventually.mjs';

const HANG_MS = 8000;
const run = (name) => runSuite(fileURLToPath(new URL(`../fixtures/${name}.mjs`, import.meta.url)), { hangMs: HANG_MS });

describe('a suite', { concurrency: true }, () => {
  test('may take longer than a hang lasts, as long as it gets on', async () => {
    const begun = Date.now();
    assert.deepEqual(await run('slow'), { passed: 1, failed: 0, isOk: true, stuckAfter: null });
    assert.ok(Date.now() - begun > HANG_MS);
  });

  test('that does no step any more is ended and has failed', async () => {
    const { stuckAfter, ...outcome } = await run('hanging');
    assert.deepEqual(outcome, { passed: 1, failed: 0, isOk: false });
    assert.match(stuckAfter, /ends|waits/);
  });

  test('with a test that fails has failed', async () => {
    assert.deepEqual(await run('failing'), { passed: 1, failed: 1, isOk: false, stuckAfter: null });
  });
});

test('what is waited for comes when it comes', async () => {
  let readings = 0;
  await eventually(() => Math.min(3, (readings += 1)), 3, 'third reading');
  assert.equal(readings, 3);
});
