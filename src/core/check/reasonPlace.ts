import type { Cell } from '../cell/cell';
import { textIn } from '../form/cellState';
import type { Form } from '../form/form';
import { isExplained } from '../form/isExplained';

/** Where a form may say why its money is not as planned: a column for reasons, the texts below, or 实际完成情况. */
export type ReasonPlace = 'column' | 'footer' | 'actualGoal';

/** The best of them that a form has. */
export function reasonPlace({ funds, footers }: Form): ReasonPlace {
  if (funds.some(({ explanation }) => explanation !== null)) return 'column';
  return footers.length > 0 ? 'footer' : 'actualGoal';
}

/** Whether an explanation of a form, or what it tells of the year, has one of some words. */
export function tellsWhy(form: Form, words: RegExp): boolean {
  return reasonCells(form).some((cell) => isExplained(cell) && words.test(textIn(cell)));
}

function reasonCells({ funds, indicators, footers, actualGoal }: Form): (Cell | null)[] {
  const texts = footers.map(({ text }) => text);
  return [...[...funds, ...indicators].map(({ explanation }) => explanation), ...texts, actualGoal];
}
