// Fills an inserted form in the grid as a bookkeeper does, with figures of test/e2e/figures.
import { readFileSync } from 'node:fs';
import { beside } from './grid.mjs';

/** The figures of a printed form: 1, 2 or 3. */
export function readFigures(number) {
  return JSON.parse(readFileSync(new URL(`../figures/form${number}.json`, import.meta.url), 'utf8'));
}

/** Types everything but the header into the blank form of the active sheet, key by key. */
export async function fillForm(grid, form) {
  for (const { address, texts } of await entries(grid, form)) await grid.typeAcross(address, texts);
}

/** Enters the same without the keyboard, which takes a moment: for tests about something else. */
export async function enterForm(grid, form) {
  for (const { address, texts } of await entries(grid, form)) await grid.enterAcross(address, texts);
  await grid.settle();
}

/** Where the cells of each indicator are: { name, target, actual, weight, score, explanation }. */
export async function indicatorRows(grid, form) {
  const heading = await grid.find('三级指标');
  return form.indicators.map((_, index) => {
    const at = (columns) => beside(heading, index + 1, columns);
    return { name: at(0), target: at(1), actual: at(2), weight: at(3), score: at(4), explanation: at(5) };
  });
}

/** What to enter: { address, texts }, the texts from that cell to the right. */
async function entries(grid, form) {
  const rows = await indicatorRows(grid, form);
  return [
    ...(await fundsEntries(grid, form.funds)),
    { address: beside(await grid.find('预期目标'), 1, 0), texts: [form.expectedGoal] },
    { address: beside(await grid.find('实际完成情况'), 1, 0), texts: [form.actualGoal] },
    ...form.indicators.map(({ name, target, actual, weight }, index) => ({
      address: rows[index].name,
      texts: [name, target, actual, String(weight)],
    })),
  ];
}

function fundsEntries(grid, funds) {
  const labels = { appropriation: '其中：当年财政拨款', carryover: '上年结转资金', other: '其他资金' };
  return Promise.all(
    Object.entries(labels).map(async ([part, label]) => ({
      address: beside(await grid.find(label), 0, 2),
      texts: funds[part].map((amount) => (amount === null ? '' : String(amount))),
    })),
  );
}
