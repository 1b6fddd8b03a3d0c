// The grid as a user works it: real mouse, real keyboard; only reading goes through the page's test handle.
/* global document, navigator, window -- functions given to evaluate() run in the page */
import { eventually } from './eventually.mjs';
import { tellProgress } from './progress.mjs';
import { present } from './present.mjs';

const DOUBLE_CLICK_MS = 550;
/** Univer offers functions when nothing has been typed for 300 ms, and takes its offer back as late. */
const SUGGESTIONS_ARE_DUE_MS = 350;
const SUGGESTIONS = '[data-u-comp=sheets-formula-editor]';

export class Grid {
  #lastClick = { address: '', time: 0 };

  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.page = page;
  }

  /** Selects a cell with the mouse. @param {string} address */
  async click(address) {
    await this.press(address);
    await eventually(() => this.selection(), address, 'selected cell');
  }

  /** Clicks on a cell, wherever that leads: a link may take the selection elsewhere. @param {string} address */
  async press(address) {
    // Two clicks on one cell in quick succession would be a double click.
    const sinceLast = Date.now() - this.#lastClick.time;
    if (this.#lastClick.address === address && sinceLast < DOUBLE_CLICK_MS) await this.#pause(DOUBLE_CLICK_MS);
    const found = await this.page.waitForFunction((a1) => window.preview.cellOnScreen(a1), address);
    const { x, y, width, height } = present(await found.jsonValue(), `cell ${address} on the screen`);
    await this.page.mouse.click(x + width / 2, y + height / 2);
    this.#lastClick = { address, time: Date.now() };
  }

  /** As the page counts time: on a slow machine it may meet at once what was far apart. @param {number} milliseconds */
  #pause(milliseconds) {
    return this.page.evaluate((ms) => new Promise((resolve) => setTimeout(resolve, ms)), milliseconds);
  }

  /**
   * Types into one cell and presses Enter. A person looks at the cell first: Univer shows a result that has just come in the editor,
   * which would mix with a text typed in the same moment.
   * @param {string} address @param {string} text
   */
  async type(address, text) {
    await this.beginTyping(address, text);
    await this.page.keyboard.press('Enter');
    await this.#hasLeft(address, 'Enter');
  }

  /** Types into one cell, which is still being edited then. @param {string} address @param {string} text */
  async beginTyping(address, text) {
    await this.lookAt(address);
    await this.#typeText(text);
    await this.page.waitForFunction(() => window.preview.host.isCellEditing);
  }

  /** Types texts from a cell to the right, Tab after each. @param {string} address @param {readonly string[]} texts */
  async typeAcross(address, texts) {
    await this.lookAt(address);
    for (const text of texts) {
      const before = await this.selection();
      await this.#typeText(text);
      await this.page.keyboard.press('Tab');
      await this.#hasLeft(before, 'Tab');
      tellProgress(`typed ${text}`);
    }
  }

  /** @param {string} text */
  async #typeText(text) {
    await this.page.keyboard.type(text);
    if (!text.startsWith('=')) return;
    // To whoever stops within a formula Univer offers functions, and Tab and Enter would take the first of them.
    await this.#pause(SUGGESTIONS_ARE_DUE_MS);
    await this.page.locator(SUGGESTIONS).waitFor({ state: 'detached' });
  }

  /** Selects a cell and waits until the grid takes what is typed: on a busy machine the selection is there first. @param {string} address */
  async lookAt(address) {
    await this.click(address);
    await this.settle();
    await this.#listens();
  }

  async #listens() {
    await this.page.waitForFunction(() => document.activeElement?.matches('[contenteditable=true]'));
  }

  /** The entry is in its cell when the selection moves on. @param {string} address @param {string} key */
  #hasLeft(address, key) {
    return eventually(async () => (await this.selection()) !== address, true, `${key} has left ${address}`);
  }

  /**
   * What typeAcross enters, without mouse and keyboard: for the setting of a test that is about something else.
   * @param {string} address @param {readonly string[]} texts
   */
  enterAcross(address, texts) {
    return this.page.evaluate(
      ({ first, entered }) => window.preview.user.enterAcross(window.preview.activeSheet(), first, entered),
      { first: address, entered: texts },
    );
  }

  /**
   * Pastes rows of texts with Ctrl+V, the first text into the cell of that address.
   * @param {string} address @param {readonly (readonly string[])[]} rows
   */
  async paste(address, rows) {
    await this.click(address);
    const text = rows.map((row) => row.join('\t')).join('\r\n');
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.page.keyboard.press('Control+v');
  }

  /**
   * { value, text, formula, fill (as painted, conditional formats included), message } of a cell of the active sheet.
   * @param {string} address
   */
  read(address) {
    return this.page.evaluate((a1) => window.preview.readCell(a1), address);
  }

  /** What a cell shows, once everything is calculated. @param {string} address */
  async text(address) {
    await this.settle();
    return (await this.read(address)).text;
  }

  /** The address of the first cell that shows exactly this text, row by row, once there is one. @param {string} text */
  async find(text) {
    const found = await this.page.waitForFunction((wanted) => window.preview.findText(wanted), text);
    return present(await found.jsonValue(), `cell that shows ${text}`);
  }

  /** Waits until formulas, custom functions and the add-in's requests are all done. */
  async settle() {
    await this.page.evaluate(() => window.preview.settle());
    tellProgress('settled');
  }

  sheetNames() {
    return this.page.evaluate(() => window.preview.sheetNames());
  }

  /** Waits until a sheet of that name is in front. @param {string} name */
  async waitForSheet(name) {
    await eventually(() => this.page.evaluate(() => window.preview.activeSheet()), name, 'active sheet');
    await this.settle();
  }

  /**
   * Waits until of these cells exactly `highlighted` are coloured.
   * @param {readonly string[]} cells @param {readonly string[]} highlighted
   */
  async waitForHighlights(cells, highlighted) {
    const coloured = async () => {
      const readings = await Promise.all(cells.map((cell) => this.read(cell)));
      return cells.filter((_, index) => present(readings[index], 'reading').fill !== null);
    };
    await eventually(coloured, highlighted, 'highlighted cells');
  }

  selection() {
    return this.page.evaluate(() => window.preview.activeCell());
  }

  /** Ctrl+Z with the keyboard in the grid; all that follows from it is calculated afterwards. */
  async undo() {
    await this.#listens();
    await this.page.keyboard.press('Control+z');
    await this.settle();
  }
}

/**
 * The cell some rows and columns away: beside('D15', 0, 1) is 'E15'.
 * @param {string} address @param {number} rows @param {number} columns
 */
export function beside(address, rows, columns) {
  const [, letter = '', number] = present(/^([A-Z])(\d+)$/.exec(address), `cell ${address} within the first columns`);
  return String.fromCharCode(letter.charCodeAt(0) + columns) + (Number(number) + rows);
}
