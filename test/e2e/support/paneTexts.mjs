// Everything the pane says, to be read and to be listened to.
/* global document, window -- functions given to evaluate() run in the page */

/**
 * The texts of the pane, one per element or attribute: what is seen, and the names and hints for screen readers.
 * @param {import('./previewApp.mjs').App} app
 */
export function paneTexts(app) {
  return app.addinFrame().evaluate(() => {
    const isShown = (/** @type {Element} */ element) => element.checkVisibility?.() ?? true;
    const ofElement = (/** @type {Element} */ element) => {
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === window.Node.TEXT_NODE);
      const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-valuetext', 'aria-roledescription'];
      return [
        ...(element.closest('textarea') ? [] : own.map(({ textContent }) => textContent)),
        ...attributes.map((name) => element.getAttribute(name)),
      ];
    };
    const elements = [...document.body.querySelectorAll('*')].filter(
      (element) => isShown(element) && !['SCRIPT', 'STYLE'].includes(element.tagName),
    );
    return [document.title, ...elements.flatMap(ofElement)].flatMap((text) => text?.trim() || []);
  });
}

/**
 * What users typed and forms are called, as the sheet in front shows it: the pane repeats it as it is.
 * @param {import('./previewApp.mjs').App} app
 */
export function contentOfSheet(app) {
  return app.page.evaluate(() => {
    const { engine } = window.preview;
    const sheets = engine.sheets.list().map(({ name }) => name);
    const { text } = engine.snapshot(engine.sheets.active().name);
    const isIndicator = (/** @type {readonly string[]} */ row) => /指标$/.test(row[2] ?? '') || row[5] !== '';
    // The head of the form, its goals, and of each indicator name, target and result; headings and captions are not content.
    const cells = text.flatMap((row, index) => {
      if (index < 4) return [row[2], row[7]];
      return isIndicator(row) ? [row[3], row[4], row[5], row[1]] : [row[1]];
    });
    return [...sheets, ...cells].map((content) => content?.trim() ?? '').filter((content) => content !== '');
  });
}
