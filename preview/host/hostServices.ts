import type { WorkbookEngine } from '../engine/workbookEngine';
import type { CustomFunctionBridge } from './customFunctionBridge';
import type { EventHub } from './eventHub';
import type { GatheredFormats } from './gatheredFormats';
import type { References } from './references';
import type { TaskPane } from './taskPane';

/** What Excel's objects work with. */
export interface HostServices {
  readonly engine: WorkbookEngine;
  readonly references: References;
  readonly events: EventHub;
  readonly customFunctions: CustomFunctionBridge;
  readonly pane: TaskPane;
  readonly formats: GatheredFormats;
  /** Formulas wait until the end of the batch (suspendApiCalculationUntilNextSync). */
  suspendCalculation(): void;
}
