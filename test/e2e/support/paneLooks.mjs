// The ways a pane may be looked at: narrow, enlarged, in the system's high contrast colours.
/* global document, window -- functions given to evaluate() run in the page */

/** Office lets a pane become this narrow. */
const NARROW = 320;

/**
 * Each: { name, apply(app), undo(app), ownColors? }. The usual look comes first and needs nothing; the others have its
 * colours, or the system's.
 */
export const paneLooks = [
  { name: 'usual', ownColors: true, apply: () => undefined, undo: () => undefined },
  {
    name: 'narrow',
    apply: (app) => setWidth(app, `${NARROW}px`),
    undo: (app) => setWidth(app, ''),
  },
  {
    // Twice as large in a pane twice as wide as the narrowest.
    name: 'enlarged',
    async apply(app) {
      await setWidth(app, `${2 * NARROW}px`);
      await setZoom(app, '2');
    },
    async undo(app) {
      await setZoom(app, '');
      await setWidth(app, '');
    },
  },
  {
    name: 'contrast',
    apply: (app) => app.page.emulateMedia({ forcedColors: 'active' }),
    undo: (app) => app.page.emulateMedia({ forcedColors: null }),
  },
];

/** The parts of the pane that can only be read by scrolling sideways; none is what we want. */
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

function setWidth(app, width) {
  return app.page.evaluate((value) => {
    document.getElementById('pane').style.width = value;
  }, width);
}

function setZoom(app, zoom) {
  return app.addinFrame().evaluate((value) => {
    document.documentElement.style.zoom = value;
  }, zoom);
}
