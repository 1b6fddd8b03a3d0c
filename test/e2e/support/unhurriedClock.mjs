/* global window -- the function given to addInitScript() runs in the page */

/** Milliseconds; what waits as long waits for a machine that may be slow. */
const LONG = 3000;
/** As many times as long as a user waits the page of a test may wait before it gives up. */
const MAX_WAIT = 40;

/**
 * A slow machine is not an Excel that keeps silent: what the pane gives up after some seconds it gives up much later in tests.
 * @param {import('playwright-core').Page} page
 */
export function waitUnhurried(page) {
  return page.addInitScript(
    ({ long, times }) => {
      const { setTimeout } = window;
      const unhurried = (/** @type {TimerHandler} */ action, ms = 0, /** @type {unknown[]} */ ...args) =>
        setTimeout(action, ms >= long ? ms * times : ms, ...args);
      Object.assign(window, { setTimeout: unhurried });
    },
    { long: LONG, times: MAX_WAIT },
  );
}
