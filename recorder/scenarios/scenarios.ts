import type { Scenario } from '../scenario';
import { addinScenarios } from './addinScenarios';
import { cellScenarios } from './cellScenarios';
import { sheetScenarios } from './sheetScenarios';
import { undoScenarios } from './undoScenarios';

/** Everything the recorder tries, in its order. */
export const scenarios: readonly Scenario[] = [
  ...addinScenarios,
  ...undoScenarios,
  ...cellScenarios,
  ...sheetScenarios,
];
