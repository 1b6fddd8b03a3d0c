import { BLANK_SIGN, UNFINISHED_MARK } from '../form/unfinished';

/** Native expression: how many characters stand in a cell, spaces around (Chinese ones too) and line breaks apart; of a range, each cell's. */
export function textLength(cells: string): string {
  return `LEN(TRIM(CLEAN(SUBSTITUTE(${cells},"\u3000",""))))`;
}

/** Native condition: nothing stands in the cell but spaces (Chinese ones too) and line breaks. */
export function isEmptyCondition(cell: string): string {
  return `${textLength(cell)}=0`;
}

/** Native condition: the cell is empty, or its explanation was started for the user and not completed. As isExplained, negated. */
export function isUnexplainedCondition(cell: string): string {
  const holds = (text: string) => `ISNUMBER(FIND("${text}",${cell}))`;
  return `OR(${isEmptyCondition(cell)},${holds(UNFINISHED_MARK)},${holds(BLANK_SIGN)})`;
}
