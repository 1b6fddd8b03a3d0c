import { natureOfSubcategory } from '../../form/natureOfSubcategory';
import type { FormulaStyle } from '../plan/formulaStyle';
import { plainExecutionRate, plainExecutionScore } from './plainExecution';
import { plainIndicatorScore } from './plainIndicatorScore';

/** Native formulas for Excel 2010 and later, WPS and LibreOffice; where they cannot tell a score the user types it. */
export const plainFormulas: FormulaStyle = {
  executionRate: plainExecutionRate,
  executionScore: plainExecutionScore,
  indicatorScore: (cells, subcategory, scheme) => plainIndicatorScore(cells, natureOfSubcategory(subcategory), scheme),
};
