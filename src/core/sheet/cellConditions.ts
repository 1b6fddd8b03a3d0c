import { BLANK_SIGN, UNFINISHED_MARK } from '../form/unfinished';

/** Native expression: what a cell says, without line breaks and the spaces around it (Chinese ones and those of web pages too). */
export function bareText(cells: string): string {
  return `TRIM(CLEAN(SUBSTITUTE(SUBSTITUTE(${cells},"\u3000",""),"\u00a0","")))`;
}

/** Native expression: how many characters that are; of a range, each cell's. */
export function textLength(cells: string): string {
  return `LEN(${bareText(cells)})`;
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
