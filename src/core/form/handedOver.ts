import type { Cell, CellInput } from '../cell/cell';
import { refersTo } from './refersTo';
import { unformatted } from './unformatted';

const CALLS_SCORE = /INDSCORE\(/i;

/**
 * What a formula with INDSCORE gets of a cell: the number without its format (1 for a cell that shows 100%), unless the formula itself
 * turns the number into a text as it is shown. The cell where the score is typed or calculated otherwise.
 */
export function handedOver(cell: Cell, formula: string | undefined): CellInput {
  if (typeof cell.value !== 'number' || formula === undefined || !CALLS_SCORE.test(formula)) return cell;
  if (!refersTo(formula, cell.address) || asShown(formula, cell.address)) return cell;
  return unformatted(cell);
}

/** 'IF(ISNUMBER(F15),F15*100&"%",F15&"")', as 把手填得分换成公式 writes it. */
function asShown(formula: string, address: string): boolean {
  return formula.replaceAll('$', '').toUpperCase().includes(`ISNUMBER(${address.toUpperCase()})`);
}
