import { LocalUndoRedoService } from './univer';
import type { IUndoRedoItem } from './univer';

/**
 * Univer's undo stack, able to put everything that happens under one name into one step:
 * one batch of an add-in is one step for the user.
 */
export class UndoSteps extends LocalUndoRedoService {
  private step: string | null = null;
  private joining = false;
  private ownSteps = 0;

  /** What `action` changes joins the step of that name if that is the latest step, else it begins it. */
  within<T>(step: string, action: () => T): T {
    const outer = this.step;
    this.step = step;
    try {
      return action();
    } finally {
      this.step = outer;
    }
  }

  /** What `action` changes is one step: the one under way, if any, else one of its own. */
  asOne<T>(action: () => T): T {
    if (this.step !== null) return action();
    this.ownSteps += 1;
    return this.within(`by-hand-${this.ownSteps}`, action);
  }

  /** What `action` changes belongs to the latest step, whosever that is. */
  joinLatest(action: () => void): void {
    this.joining = true;
    try {
      action();
    } finally {
      this.joining = false;
    }
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    const latest = this._getUndoStack(item.unitID, true).at(-1);
    const joins = latest !== undefined && (this.joining || (this.step !== null && latest.id === this.step));
    if (!joins) return super.pushUndoRedo(this.step === null ? item : { ...item, id: this.step });
    latest.redoMutations = [...latest.redoMutations, ...item.redoMutations];
    latest.undoMutations = [...item.undoMutations, ...latest.undoMutations];
  }

  /** The name of the latest step, null where it has none. */
  latest(unitId: string): string | null {
    return this._getUndoStack(unitId)?.at(-1)?.id ?? null;
  }

  /** Has the step last undone forgotten, as if it had never been. */
  forgetUndone(unitId: string): void {
    this._getRedoStack(unitId)?.pop();
    this._updateStatus();
  }

  /** How many steps can be undone in the workbook. */
  count(unitId: string): number {
    return this._getUndoStack(unitId)?.length ?? 0;
  }
}
