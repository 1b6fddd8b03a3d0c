/* global window -- functions given to evaluate() run in the page */
/**
 * Counts what a person clicks on from now on, in the workbook and in the pane: real clicks, of which a browser sends exactly one each. Gives
 * the number so far.
 * @param {import('playwright-core').Page} page
 * @returns {Promise<() => Promise<number>>}
 */
export async function countClicks(page) {
  const counted = () =>
    Promise.all(
      page.frames().map((frame) =>
        frame.evaluate(() => {
          const counts = /** @type {{ clicks?: number }} */ (globalThis);
          if (counts.clicks === undefined) {
            counts.clicks = 0;
            window.addEventListener(
              'click',
              ({ isTrusted }) => isTrusted && (counts.clicks = (counts.clicks ?? 0) + 1),
              true,
            );
          }
          return counts.clicks;
        }),
      ),
    );
  const sum = async () => (await counted()).reduce((all, clicks) => all + clicks, 0);
  const before = await sum();
  return async () => (await sum()) - before;
}
