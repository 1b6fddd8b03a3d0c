// The add-in's task pane as a user works it.
import { eventually } from './eventually.mjs';
import { present } from './present.mjs';

const SUBCATEGORIES = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '服务对象满意度指标',
];

/** @typedef {import('playwright-core').Locator} Locator */

export class Pane {
  /** @param {import('playwright-core').Page} page */
  constructor(page) {
    this.content = page.frameLocator('#pane iframe');
  }

  /** @param {string} name */
  button(name) {
    return this.content.getByRole('button', { name, exact: true });
  }

  /** Opens a page of the pane: 填报, 检查 or 设置. @param {string} name */
  async open(name) {
    await this.content.getByRole('tab', { name }).click();
  }

  /**
   * Fills the insert page with a form's header and its number of rows, and inserts it on a new sheet.
   * @param {import('./fillForm.mjs').Figures} form
   */
  async insert({ year, project, department, implementer, indicators }) {
    await this.open('填报');
    const fields = { 年度: String(year), 项目名称: project, 主管部门: department, 实施单位: implementer };
    for (const [label, text] of Object.entries(fields)) {
      await this.content.getByRole('textbox', { name: label, exact: true }).fill(text);
    }
    await this.#setRows(indicators);
    await this.button('插入自评表').click();
  }

  /** @param {import('./fillForm.mjs').Figures['indicators']} indicators */
  async #setRows(indicators) {
    const toggle = this.content.getByRole('button', { name: /指标行数/ });
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
    for (const name of SUBCATEGORIES) {
      const rows = indicators.filter(({ subcategory }) => subcategory === name).length;
      const counter = this.content.getByRole('spinbutton', { name, exact: true });
      await counter.fill(String(rows));
      await counter.press('Tab');
    }
  }

  /**
   * Waits until the check page shows total, grade and execution rate like this.
   * @param {number} total @param {string} grade @param {string} rate
   */
  waitForScore(total, grade, rate) {
    const read = () => this.#text(this.content.locator('header'));
    return eventually(
      async () => (await read()).includes(`总分${total}${grade}分值100 / 100执行率${rate}`),
      true,
      'score and grade',
    );
  }

  /** The card of the selected indicator, below the page or in a finding. */
  rowCard() {
    return this.content.getByRole('region', { name: '选中的指标' });
  }

  /** Waits for the card of that indicator and unfolds it. @param {string} name */
  async unfoldRow(name) {
    const heading = this.rowCard().getByRole('heading', { name });
    await heading.waitFor();
    const toggle = heading.getByRole('button');
    if ((await toggle.getAttribute('aria-expanded')) === 'false') await toggle.click();
  }

  /** Unfolds what stands behind the figures of the form: sums of weights, scheme. */
  async unfoldFigures() {
    const line = this.content.getByRole('button', { name: /^总分/ });
    await line.waitFor();
    if ((await line.getAttribute('aria-expanded')) === 'false') await line.click();
  }

  /** Waits until the sum of weights reads like '100 / 100'. @param {string} figures */
  waitForWeights(figures) {
    const line = this.content.getByRole('button', { name: /^总分/ });
    return eventually(async () => (await this.#text(line)).match(/\d[\d.]* \/ \d+/)?.[0], figures, 'sum of weights');
  }

  /** Waits until the findings are in exactly these cells. @param {readonly string[]} cells */
  waitForFindingsIn(cells) {
    const read = async () => (await this.findings()).map(({ cell }) => cell).sort();
    return eventually(read, [...cells].sort(), 'cells with findings');
  }

  /** Waits until there is a finding in that cell with such a message. @param {string} cell @param {RegExp} message */
  waitForFinding(cell, message) {
    const read = async () =>
      (await this.findings()).some((found) => found.cell === cell && message.test(found.message));
    return eventually(read, true, `finding ${message} in ${cell}`);
  }

  /** The findings that call for a change: { cell, message }. */
  findings() {
    return this.#listed(/^(必须改正|待说明|建议核对)/);
  }

  /** The remarks listed: { cell, message }. */
  async remarks() {
    const folded = this.content.getByRole('button', { name: /^供参考/, expanded: false });
    if ((await folded.count()) > 0) await folded.click();
    return this.#listed(/^供参考/);
  }

  /** How much is left to do, wherever the open page of findings says it; `tab` is null when no number stands there. */
  async counts() {
    const text = (await this.content.getByRole('tab', { name: '检查' }).textContent()) ?? '';
    const [chips, groups] = await Promise.all([
      this.#namedCounts(this.content.getByRole('group', { name: '筛选检查结果' }).getByRole('button')),
      this.#namedCounts(this.content.getByRole('heading', { level: 3, name: /（\d+ 处）$/ })),
    ]);
    return { tab: Number(/\d+/.exec(text)?.[0] ?? 0), chips, groups };
  }

  /** { 必须改正: 1, … } from texts like '必须改正 1 处'. @param {Locator} places */
  async #namedCounts(places) {
    const texts = await places.allTextContents();
    return Object.fromEntries(
      texts.map((text) => {
        const [, name, count] = present(/^(\D+?)[ （]*(\d+)/.exec(text), `number in ${text}`);
        return [name, Number(count)];
      }),
    );
  }

  /** @param {RegExp} group */
  async #listed(group) {
    const groups = this.content.getByRole('region', { name: group });
    const texts = await groups.getByRole('button', { name: /转到单元格/ }).allTextContents();
    return texts.map((text) => {
      const [, message = '', cell = ''] = present(/^(.*?)([A-Z]+\d+)转到单元格 \2$/s.exec(text), `cell in ${text}`);
      return { cell, message };
    });
  }

  /** A click on a finding goes to its cell. @param {string} cell */
  async goTo(cell) {
    await this.content
      .getByRole('button', { name: new RegExp(`转到单元格 ${cell}$`) })
      .first()
      .click();
  }

  /** @param {Locator} locator @returns {Promise<string>} */
  async #text(locator) {
    return (await locator.count()) === 0 ? '' : ((await locator.first().textContent()) ?? '');
  }
}
