// Fills an inserted form in the grid as a bookkeeper does, with figures of test/e2e/figures.
import { readFileSync } from 'node:fs';
import { beside } from './grid.mjs';

/** The figures of a printed form: 1, 2 or 3. */
export function readFigures(number) {
  return JSON.parse(readFileSync(new URL(`../figures/form${number}.json`, import.meta.url), 'utf8'));
}

/** Types everything but the header into the blank form of the active sheet. */
export async function fillForm(grid, form) {
  await fillFunds(grid, form.funds);
  await fillGoals(grid, form);
  const rows = await indicatorRows(grid, form);
  for (const [index, { name, target, actual, weight }] of form.indicators.entries()) {
    await grid.typeAcross(rows[index].name, [name, target, actual, String(weight)]);
  }
}

/** Where the cells of each indicator are: { name, target, actual, weight, score, explanation }. */
export async function indicatorRows(grid, form) {
  const heading = await grid.find('三级指标');
  return form.indicators.map((_, index) => {
    const at = (columns) => beside(heading, index + 1, columns);
    return { name: at(0), target: at(1), actual: at(2), weight: at(3), score: at(4), explanation: at(5) };
  });
}

async function fillFunds(grid, funds) {
  const labels = { appropriation: '其中：当年财政拨款', carryover: '上年结转资金', other: '其他资金' };
  for (const [part, label] of Object.entries(labels)) {
    const amounts = funds[part].map((amount) => (amount === null ? '' : String(amount)));
    await grid.typeAcross(beside(await grid.find(label), 0, 2), amounts);
  }
}

async function fillGoals(grid, { expectedGoal, actualGoal }) {
  await grid.type(beside(await grid.find('预期目标'), 1, 0), expectedGoal);
  await grid.type(beside(await grid.find('实际完成情况'), 1, 0), actualGoal);
}
