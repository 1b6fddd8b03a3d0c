// Fills an inserted form in the grid as a bookkeeper does, with figures of test/e2e/figures.
import { readFileSync } from 'node:fs';
import { withFewerFrames } from './fewerFrames.mjs';
import { beside } from './grid.mjs';
import { present } from './present.mjs';

/** @typedef {import('./grid.mjs').Grid} Grid */

/**
 * A printed form.
 * @typedef {object} Figures
 * @property {string} project
 * @property {string} department
 * @property {string} implementer
 * @property {number} year
 * @property {Record<'appropriation' | 'carryover' | 'other', (number | null)[]>} funds
 * @property {string} expectedGoal
 * @property {string} actualGoal
 * @property {string} executionRate
 * @property {number} executionScore
 * @property {FigureRow[]} indicators
 * @property {number} totalWeight
 * @property {number} total
 * @property {string} grade
 */

/**
 * One row of its 绩效指标.
 * @typedef {object} FigureRow
 * @property {string} category
 * @property {string} subcategory
 * @property {string} name
 * @property {string} target
 * @property {string} actual
 * @property {number} weight
 * @property {number} score
 */

/**
 * Where the cells of an indicator are.
 * @typedef {Record<'name' | 'target' | 'actual' | 'weight' | 'score' | 'explanation', string>} RowCells
 */

/** The figures of a printed form. @param {1 | 2 | 3} number @returns {Figures} */
export function readFigures(number) {
  return JSON.parse(readFileSync(new URL(`../figures/form${number}.json`, import.meta.url), 'utf8'));
}

/**
 * Types everything but the header into the blank form of the active sheet, key by key.
 * @param {Grid} grid @param {Figures} form
 */
export async function fillForm(grid, form) {
  await withFewerFrames(grid.page, async () => {
    for (const { address, texts } of await entries(grid, form)) await grid.typeAcross(address, texts);
  });
}

/**
 * Enters the same without the keyboard, which takes a moment: for tests about something else.
 * @param {Grid} grid @param {Figures} form
 */
export async function enterForm(grid, form) {
  for (const { address, texts } of await entries(grid, form)) await grid.enterAcross(address, texts);
  await grid.settle();
}

/**
 * Where the cells of each indicator are.
 * @param {Grid} grid @param {Pick<Figures, 'indicators'>} form @returns {Promise<RowCells[]>}
 */
export async function indicatorRows(grid, form) {
  const heading = await grid.find('三级指标');
  return form.indicators.map((_, index) => {
    const at = (/** @type {number} */ columns) => beside(heading, index + 1, columns);
    return { name: at(0), target: at(1), actual: at(2), weight: at(3), score: at(4), explanation: at(5) };
  });
}

/** What to enter: { address, texts }, the texts from that cell to the right. @param {Grid} grid @param {Figures} form */
async function entries(grid, form) {
  const rows = await indicatorRows(grid, form);
  return [
    ...(await fundsEntries(grid, form.funds)),
    { address: beside(await grid.find('预期目标'), 1, 0), texts: [form.expectedGoal] },
    { address: beside(await grid.find('实际完成情况'), 1, 0), texts: [form.actualGoal] },
    ...form.indicators.map(({ name, target, actual, weight }, index) => ({
      address: present(rows[index], `row ${index}`).name,
      texts: [name, target, actual, String(weight)],
    })),
  ];
}

/** @param {Grid} grid @param {Figures['funds']} funds */
function fundsEntries(grid, funds) {
  const lines = /** @type {const} */ ([
    ['appropriation', '其中：当年财政拨款'],
    ['carryover', '上年结转资金'],
    ['other', '其他资金'],
  ]);
  return Promise.all(
    lines.map(async ([part, label]) => ({
      address: beside(await grid.find(label), 0, 2),
      texts: funds[part].map((amount) => (amount === null ? '' : String(amount))),
    })),
  );
}
