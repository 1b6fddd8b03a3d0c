// What a user would wait for: the pane reads the sheet a moment after each edit.
import assert from 'node:assert/strict';
import { isDeepStrictEqual } from 'node:util';
import { MAX_WAIT_MS } from './patience.mjs';
import { tellProgress } from './progress.mjs';

const PAUSE_MS = 50;

/**
 * Reads until the reading is as expected; fails with the last reading when there has been no new one for long.
 * @param {() => unknown} read @param {unknown} expected
 */
export async function eventually(read, expected, what = 'reading') {
  const seen = new Set();
  let deadline = 0;
  for (;;) {
    const last = await read();
    if (isDeepStrictEqual(last, expected)) return tellProgress(what);
    const text = JSON.stringify(last) ?? '';
    if (!seen.has(text)) {
      seen.add(text);
      deadline = Date.now() + MAX_WAIT_MS;
      tellProgress(what);
    }
    if (Date.now() > deadline) assert.deepEqual(last, expected, what);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
