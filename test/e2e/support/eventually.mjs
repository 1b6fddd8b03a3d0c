// What a user would wait for: the pane reads the sheet a moment after each edit.
import assert from 'node:assert/strict';

const PATIENCE_MS = 8000;
const PAUSE_MS = 50;

/** Reads until the reading is as expected; fails with the last reading. */
export async function eventually(read, expected, what) {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const reading = await read();
    try {
      return assert.deepEqual(reading, expected, what);
    } catch (error) {
      if (Date.now() > deadline) throw error;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
}
