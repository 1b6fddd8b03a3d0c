import { isBlankCell, isLeftEmpty, textIn } from '../../form/cellState';
import type { Indicator } from '../../form/form';

/** An indicator and the row of the view it stands in. */
export interface NumberedIndicator {
  readonly row: number;
  readonly indicator: Indicator;
}

/** Begins the name of what an indicator consists of: 其中, ★, ①, a dash, a number in brackets. */
const PART_MARK = /^(?:其中|[★☆▲△●○■□◆◇※·•①-⑳]|[-—–]+(?=[^\d\s])|[(（]\d{1,2}[)）])/u;

/** The rows, of all that were found, that only say what an indicator above consists of: marked so, and without points of their own. */
export function pointlessRows(found: readonly NumberedIndicator[]): readonly NumberedIndicator[] {
  const first = found.findIndex(({ indicator }) => !isBlankCell(indicator.weight));
  return first < 0 ? [] : found.slice(first + 1).filter(({ indicator }) => isPart(indicator));
}

function isPart({ name, target, actual, weight, score }: Indicator): boolean {
  const isAnswer = !(isBlankCell(target) && isBlankCell(actual));
  return isAnswer && PART_MARK.test(textIn(name)) && isLeftEmpty(weight) && (score === null || isLeftEmpty(score));
}
