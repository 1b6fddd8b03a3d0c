// Only the page area of the pane scrolls: whatever is done, the tabs stay where they are.
/* global HTMLElement, SVGElement, document, requestAnimationFrame, window -- functions given to evaluate() run in the page */
import { present } from './present.mjs';

/** @typedef {import('./previewApp.mjs').App} App */
/** Where the tabs are on the page. @typedef {{ top: number, left: number }} Tabs */

const TABS = 12;

/**
 * What has moved, a line each, by the wheel and by scripts that scroll and give the focus to everything in the pane.
 * @param {App} app
 */
export async function movedInPane(app) {
  const tabs = await tabsAt(app);
  return [...(await movedByMouse(app, tabs)), ...(await app.addinFrame().evaluate(movedByScript, tabs))];
}

/** Turning the wheel over the middle of the pane and over the tabs. @param {App} app @param {Tabs} tabs */
async function movedByMouse(app, tabs) {
  const pane = present(await app.page.locator('#pane iframe').boundingBox(), 'pane');
  const moved = [];
  for (const { place, down } of [
    { place: 'the middle', down: pane.height / 2 },
    { place: 'the tabs', down: 20 },
  ]) {
    await app.page.mouse.move(pane.x + pane.width / 2, pane.y + down);
    for (const distance of [3000, -3000]) {
      await app.page.mouse.wheel(0, distance);
      await app
        .addinFrame()
        .evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      moved.push(...(await app.addinFrame().evaluate(whatMoved, { tabs, cause: `wheel over ${place}` })));
    }
  }
  return moved;
}

/** What the Tab key has moved, from the first tab on and back. @param {App} app */
export async function movedByKeyboard(app) {
  const tabs = await tabsAt(app);
  await app.pane.content.getByRole('tab', { selected: true }).focus();
  const moved = [];
  for (const key of ['Tab', 'Shift+Tab']) {
    for (let count = 0; count < TABS; count += 1) await app.page.keyboard.press(key);
    moved.push(...(await app.addinFrame().evaluate(whatMoved, { tabs, cause: key })));
  }
  return moved;
}

/** @param {App} app */
function tabsAt(app) {
  return app.addinFrame().evaluate(() => {
    const { top, left } = /** @type {Element} */ (document.querySelector('[role=tablist]')).getBoundingClientRect();
    return { top, left };
  });
}

/**
 * Everything in the page takes the focus and is scrolled to, hidden or not; the document is told to scroll.
 * @param {Tabs} tabs
 */
function movedByScript(tabs) {
  const before = document.activeElement;
  const page = /** @type {Element} */ (document.scrollingElement);
  const problems = new Set();
  /** Whether an element that scrolls leaves behind what is taken out of the flow within it. @param {Element} element */
  const isScrolledBehind = (element) =>
    /auto|scroll/.test(window.getComputedStyle(element).overflowY) &&
    [...element.querySelectorAll('*')].some(
      (inner) =>
        window.getComputedStyle(inner).position === 'absolute' &&
        inner instanceof HTMLElement &&
        !element.contains(inner.offsetParent),
    );
  const check = (/** @type {string} */ cause) => {
    const { top, left } = /** @type {Element} */ (document.querySelector('[role=tablist]')).getBoundingClientRect();
    if (top !== tabs.top || left !== tabs.left) problems.add(`${cause}: tabs at ${left}, ${top}`);
    if (page.scrollTop !== 0) problems.add(`${cause}: document at ${page.scrollTop}`);
  };
  const { scrollHeight, clientHeight } = page;
  if (scrollHeight > clientHeight) problems.add(`document ${scrollHeight} high in ${clientHeight}`);
  for (const element of document.querySelectorAll('main *')) {
    if (isScrolledBehind(element)) problems.add(`scrolls what is not in it: ${element.className}`);
    element.scrollIntoView?.();
    if (element instanceof HTMLElement || element instanceof SVGElement) element.focus();
    check(`${element.tagName}.${element.className}`);
  }
  window.scrollTo(0, 10_000);
  document.body.scrollTop = 10_000;
  page.scrollTop = 10_000;
  check('scrollTo');
  if (before instanceof HTMLElement || before instanceof SVGElement) before.focus();
  return [...problems];
}

/** What an event has moved. @param {{ tabs: Tabs, cause: string }} event */
function whatMoved({ tabs, cause }) {
  const { top, left } = /** @type {Element} */ (document.querySelector('[role=tablist]')).getBoundingClientRect();
  const { scrollTop } = /** @type {Element} */ (document.scrollingElement);
  return top === tabs.top && left === tabs.left && scrollTop === 0 ? [] : [`${cause}: ${left}, ${top}, ${scrollTop}`];
}

/** What of the window around the pane can be moved. @param {App} app */
export function movedWindow(app) {
  return app.page.evaluate(movedAround);
}

function movedAround() {
  window.scrollTo(10_000, 10_000);
  document.body.scrollTop = 10_000;
  const { scrollTop, scrollLeft, scrollHeight, clientHeight } = /** @type {Element} */ (document.scrollingElement);
  const top = /** @type {Element} */ (document.getElementById('title-bar')).getBoundingClientRect().top;
  const found = { scrollTop, scrollLeft, top, longer: scrollHeight > clientHeight };
  const wanted = { scrollTop: 0, scrollLeft: 0, top: 0, longer: false };
  return JSON.stringify(found) === JSON.stringify(wanted) ? [] : [found];
}
