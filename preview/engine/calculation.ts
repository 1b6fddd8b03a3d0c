import {
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetTriggerFormulaCalculationStartMutation,
} from './univer';
import type { ICommandInfo, IExecutionOptions } from './univer';
import { toRange } from './univerRange';
import type { Area } from './address';
import type { EngineContext } from './engineContext';
import { isFormatOnly } from './formatOnly';

/** Cells on a sheet. */
export interface SheetArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Without any result for so long a calculation hangs, however slow the machine. */
const TIMEOUT_MS = 180_000;

const NOTHING_DIRTY = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
};

/**
 * Knows whether formulas are up to date. Univer calculates by itself, a tenth of a second after the last change, in Jest at
 * once (bundleTransform.cjs); whoever wants to read results waits here first.
 */
export class Calculation {
  /** Counts of changes: made, handed to the calculation, and calculated. */
  private changes = 1;
  private started = 1;
  private calculated = 0;
  private readonly waiting = new Set<() => void>();
  private readonly subscriptions: readonly { unsubscribe(): void }[];

  constructor(private readonly context: EngineContext) {
    const commands = context.commands.onCommandExecuted((command, options) => this.observe(command, options));
    const session = context.injector.get(FormulaCalculationSessionService).state$.subscribe((state) => {
      if (state.started && state.completed && state.resultApplied) this.markCalculated();
    });
    this.subscriptions = [{ unsubscribe: () => commands.dispose() }, session];
  }

  /** Whether every formula shows its result. */
  get upToDate(): boolean {
    return this.calculated === this.changes;
  }

  /** Resolves when every formula shows its result. */
  async finished(): Promise<void> {
    while (!this.upToDate) await this.nextResult();
  }

  /** Calculates these cells (or everything) anew although nothing they depend on has changed. */
  recalculate(cells: readonly SheetArea[] | 'all'): void {
    const dirtyRanges =
      cells === 'all'
        ? []
        : cells.map(({ sheetId, area }) => ({ unitId: this.context.unitId, sheetId, range: toRange(area) }));
    const params = { ...NOTHING_DIRTY, forceCalculation: cells === 'all', dirtyRanges };
    this.context.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.unsubscribe();
  }

  private nextResult(): Promise<void> {
    return new Promise((resolve, reject) => {
      const done = () => {
        clearTimeout(timer);
        this.waiting.delete(done);
        resolve();
      };
      const timer = setTimeout(() => {
        this.waiting.delete(done);
        reject(new Error('The calculation did not end'));
      }, TIMEOUT_MS);
      this.waiting.add(done);
    });
  }

  private markCalculated(): void {
    this.calculated = this.started;
    for (const done of [...this.waiting]) done();
  }

  private observe(command: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): void {
    if (command.id === SetFormulaCalculationStartMutation.id) this.started = this.changes;
    else if (this.makesDirty(command, options)) this.changes += 1;
  }

  private makesDirty({ id, params }: Readonly<ICommandInfo>, options: IExecutionOptions | undefined): boolean {
    if (!this.context.injector.get(IActiveDirtyManagerService).get(id)) return false;
    if (id !== SetRangeValuesMutation.id) return true;
    return options?.onlyLocal !== true && !isFormatOnly(params);
  }
}
