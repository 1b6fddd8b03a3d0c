import type { Cell } from '../cell/cell';
import { textIn } from '../form/cellState';
import type { Form } from '../form/form';
import { isExplained } from '../form/isExplained';

/** Where a form may say why its money is not as planned: a column for reasons, the texts below, or 实际完成情况. */
export type ReasonPlace = 'column' | 'footer' | 'actualGoal';

/** The best of them that a form has. */
export function reasonPlace(form: Form): ReasonPlace {
  return form.funds.some(({ explanation }) => explanation !== null) ? 'column' : resultReasonPlace(form);
}

/** The same for its results, where it has no place of its own for reasons of these. */
export function resultReasonPlace({ footers }: Form): ReasonPlace {
  return footers.length > 0 ? 'footer' : 'actualGoal';
}

/** Whether an explanation of a form, or what it says of the year, has one of some words. */
export function tellsWhy(form: Form, words: RegExp): boolean {
  return reasonCells(form).some((cell) => isExplained(cell) && words.test(textIn(cell)));
}

function reasonCells({ funds, indicators, footers, actualGoal }: Form): (Cell | null)[] {
  const texts = footers.map(({ text }) => text);
  return [...[...funds, ...indicators].map(({ explanation }) => explanation), ...texts, actualGoal];
}
