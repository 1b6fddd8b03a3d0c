import type { Cell } from '../cell';
import { cellsOf } from '../form/cellsOf';
import { checkMessages } from '../messages/checks';
import { isNamed } from '../scheme/schemeNames';
import { schemeByName } from '../scheme/schemes';
import { statedSchemes } from '../sheet/repair/statedSchemes';
import type { CheckContext } from './checkContext';
import type { Finding } from './finding';
import { makeFinding } from './makeFinding';

/**
 * Formulas that score by another scheme than the check does: the choice kept in a workbook can be lost (Excel on Mac and the web
 * are reported to lose it), and the formulas still tell it. One finding per name, at its first cell.
 */
export function schemeChecks({ form, scheme }: CheckContext): Finding[] {
  const firstCells = new Map<string, Cell>();
  for (const cell of cellsOf(form)) {
    for (const name of statedSchemes(cell.formula ?? '')) {
      if (!isNamed(scheme, name) && !firstCells.has(name)) firstCells.set(name, cell);
    }
  }
  return Array.from(firstCells, ([name, cell]) => {
    const known = schemeByName(name);
    const message = known ? checkMessages.schemeDiffers(known.name, scheme.name) : checkMessages.schemeUnknown(name);
    return makeFinding('scheme.other', cell, '', message);
  });
}
