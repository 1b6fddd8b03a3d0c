import { natureOfSubcategory } from '../../form/natureOfSubcategory';
import type { FormulaStyle, ScoreCells } from '../plan/formulaStyle';
import { plainExecutionRate, plainExecutionScore } from './plainExecution';
import type { PlainCells } from './plainIndicatorScore';
import { plainIndicatorScore } from './plainIndicatorScore';

/** Native formulas for Excel 2010 and later, WPS and LibreOffice; where they cannot tell a score the user types it. */
export const plainFormulas: FormulaStyle = {
  executionRate: plainExecutionRate,
  executionScore: plainExecutionScore,
  indicatorScore: (cells, subcategory, scheme) =>
    plainIndicatorScore(joinedCells(cells), natureOfSubcategory(subcategory), scheme),
};

/**
 * Joins columns of 指标性质 and 度量单位 with the figures they belong to: '≥' before the target, '%' after figures without it.
 * Other units need not be joined: two bare figures are compared as they are.
 */
function joinedCells({ target, actual, weight, nature, unit }: ScoreCells): PlainCells {
  const figure = (cell: string): string =>
    unit ? `${cell}&IF(AND(TRIM(${unit})="%",ISNUMBER(-RIGHT(TRIM(${cell})))),"%","")` : cell;
  const sign = nature ? `SUBSTITUTE(${nature},"定性","")&` : '';
  return { target: sign + figure(target), actual: figure(actual), weight, hasUnits: !unit };
}
