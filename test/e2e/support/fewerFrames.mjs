/* global window -- the function given to evaluate() runs in the page */

/** Milliseconds from one picture of the grid to the next while nobody looks at it. */
const FRAME_MS = 200;

/**
 * Does something with the grid while it is drawn five times a second. Univer draws the whole grid anew with every key and every step
 * of a calculation, which is half of what typing a form costs. A function that asks for a frame again and again, as its drawing
 * loop does, waits; what asks once gets the next frame as ever.
 * @template T @param {import('playwright-core').Page} page @param {() => Promise<T>} action
 */
export async function withFewerFrames(page, action) {
  const usual = await page.evaluateHandle((frameMs) => {
    const { requestAnimationFrame, cancelAnimationFrame } = window;
    const loops = new WeakSet();
    /** The frames asked for after a pause, by the number of the pause below 0. @type {Map<number, number>} */
    const frames = new Map();
    window.requestAnimationFrame = (callback) => {
      if (!loops.has(callback)) {
        loops.add(callback);
        return requestAnimationFrame(callback);
      }
      const pause = window.setTimeout(() => frames.set(-pause, requestAnimationFrame(callback)), frameMs);
      return -pause;
    };
    window.cancelAnimationFrame = (id) => {
      if (id >= 0) return cancelAnimationFrame(id);
      window.clearTimeout(-id);
      cancelAnimationFrame(frames.get(id) ?? 0);
    };
    return { requestAnimationFrame };
  }, FRAME_MS);
  try {
    return await action();
  } finally {
    // Pauses that still run may be cancelled afterwards: only asking becomes as usual.
    await page.evaluate((parts) => void Object.assign(window, parts), usual);
    await usual.dispose();
  }
}
