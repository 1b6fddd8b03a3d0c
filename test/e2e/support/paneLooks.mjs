// The ways a pane may be looked at: narrow, enlarged, low, in the system's high contrast colours.
/* global document, window -- functions given to evaluate() run in the page */
import { tellProgress } from './progress.mjs';

/** Office lets a pane become this narrow. */
const NARROW = 320;
/** The pane of the preview, as high as on a laptop of 1366 × 768; enlarging in a browser leaves it fewer pixels. */
const PANE = { width: 350, height: 587 };

/** @typedef {import('./previewApp.mjs').App} App */
/** @typedef {{ name: string, apply(app: App): unknown, undo(app: App): unknown }} Look */

/** The usual look. @type {Look} */
export const usualLook = { name: 'usual', apply: () => undefined, undo: () => undefined };

/** The usual look in a pane that shows most of a page at once: axe judges contrast only where it need not scroll. @type {Look} */
export const tallLook = { name: 'tall', apply: (app) => setSize(app, { height: 1200 }), undo: (app) => setSize(app) };

/** The other looks; their colours are those of the usual one, or the system's. @type {readonly Look[]} */
export const otherLooks = [
  {
    name: 'narrow',
    apply: (app) => setSize(app, { width: NARROW }),
    undo: (app) => setSize(app),
  },
  {
    // Twice as large in a pane twice as wide as the narrowest.
    name: 'enlarged',
    async apply(app) {
      await setSize(app, { width: 2 * NARROW });
      await setZoom(app, '2');
    },
    async undo(app) {
      await setZoom(app, '');
      await setSize(app);
    },
  },
  {
    name: 'contrast',
    apply: (app) => app.page.emulateMedia({ forcedColors: 'active' }),
    undo: (app) => app.page.emulateMedia({ forcedColors: null }),
  },
];

/** Sizes of the pane in the usual look. @type {readonly Look[]} */
export const paneSizes = [
  { name: '125 %', width: PANE.width, height: Math.round(PANE.height / 1.25) },
  { name: '200 %', width: NARROW, height: Math.round(PANE.height / 2) },
  { name: 'narrow and very low', width: NARROW, height: 180 },
].map(({ name, ...size }) => ({ name, apply: (app) => setSize(app, size), undo: (app) => setSize(app) }));

/**
 * Answers with what `read()` finds while the pane, come to rest, has that look.
 * @template T @param {App} app @param {Look} look @param {() => Promise<T>} read
 */
export async function inLook(app, look, read) {
  await look.apply(app);
  await app.paneAtRest();
  const found = await read();
  await look.undo(app);
  tellProgress(look.name);
  return found;
}

/** The parts of the pane that can only be read by scrolling sideways; none is what we want. @param {App} app */
export function widerThanPane(app) {
  return app.addinFrame().evaluate(() =>
    [document.documentElement, ...document.body.querySelectorAll('*')]
      .filter((element) => {
        const { overflowX } = window.getComputedStyle(element);
        const scrolls = element === document.documentElement || overflowX === 'auto' || overflowX === 'scroll';
        return scrolls && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0;
      })
      .map((element) => `${element.tagName} ${element.className}: ${element.scrollWidth} > ${element.clientWidth}`),
  );
}

/**
 * In pixels; as usual when left out. The pane grows over the grid, which keeps its size and need not be drawn anew.
 * @param {import('./previewApp.mjs').App} app @param {{ width?: number, height?: number }} [size]
 */
function setSize(app, { width, height } = {}) {
  const overGrid = (/** @type {number} */ pixels) =>
    `position: relative; z-index: 1; width: ${pixels}px; margin-left: ${PANE.width - pixels}px`;
  const styles = [width ? overGrid(width) : '', height ? `flex: none; height: ${height}px` : ''];
  return app.page.evaluate(([ofPane = '', ofFrame = '']) => {
    /** @type {HTMLElement} */ (document.querySelector('#pane')).style.cssText = ofPane;
    /** @type {HTMLElement} */ (document.querySelector('#pane iframe')).style.cssText = ofFrame;
  }, styles);
}

/** @param {App} app @param {string} zoom */
function setZoom(app, zoom) {
  return app.addinFrame().evaluate((value) => {
    document.documentElement.style.zoom = value;
  }, zoom);
}
