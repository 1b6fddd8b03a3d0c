import type { WorkbookEngine } from '../engine/workbookEngine';
import { HostError } from './hostError';
import { MERGE_UNDO_GROUP, WRITES } from './protocol';
import { APIS_WITHOUT_UNDO, REPORTED_WITHOUT_UNDO } from './undoTable';
import type { WithoutUndo } from './undoTable';

/** What of Excel's undo depends on where it runs, or is not known. */
export interface UndoOptions {
  /** Whose column of Microsoft's table holds. Default: windows. */
  readonly platform?: 'windows' | 'mac' | 'web';
  /** Whether what issues report holds too (REPORTED_WITHOUT_UNDO). Default: true. */
  readonly reported?: boolean;
  /**
   * What becomes of a group in which an API is refused, which is documented nowhere: what it did stays, as in every batch that
   * fails (default), or it is all taken back.
   */
  readonly refusedGroup?: 'stays' | 'isTakenBack';
}

/** How one request of an add-in goes into the user's undo history. */
export interface UndoEntry {
  /** Name of the step that takes its changes. */
  readonly step: string;
  /** One with all requests of its Excel.run (mergeUndoGroup). */
  readonly isGroup: boolean;
}

/**
 * Excel's rules for undoing what add-ins do. Before ExcelApi 1.19 nothing of it can be undone, and a request that writes empties
 * the history. From 1.19 on a request is a step; an API without undo empties the history up to itself. From 1.20 on the requests
 * of an Excel.run with mergeUndoGroup are one step together, and APIs without undo are refused there.
 */
export class UndoHistory {
  private version = Number.POSITIVE_INFINITY;
  private options: Required<UndoOptions> = { platform: 'windows', reported: true, refusedGroup: 'stays' };
  private withoutUndo = membersWithoutUndo(this.options);
  private requests = 0;

  constructor(private readonly engine: WorkbookEngine) {}

  /** Makes it the history of an Excel of that version ('1.20') and kind. */
  configure(excelApi: string, options: UndoOptions = {}): void {
    this.version = Number(excelApi.split('.')[1]);
    this.options = { ...this.options, ...options };
    this.withoutUndo = membersWithoutUndo(this.options);
  }

  /** To be called as a request begins. */
  begin(flags: number): UndoEntry {
    this.requests += 1;
    const isGroup = this.version >= 20 && (flags & MERGE_UNDO_GROUP) !== 0;
    return { step: isGroup ? `group-${flags & ~(MERGE_UNDO_GROUP - 1)}` : `request-${this.requests}`, isGroup };
  }

  /** To be called before a member is set or called: throws UndoNotSupported for one that a group may not use. */
  refuse({ isGroup }: UndoEntry, className: string, member: string): void {
    if (isGroup && this.lacksUndo(className, member)) {
      throw new HostError('UndoNotSupported', `${className}.${member}`);
    }
  }

  /** To be called after a member was set or called. */
  done(className: string, member: string): void {
    if (this.version >= 19 && this.lacksUndo(className, member)) this.empty();
  }

  /** To be called as a request ends; `error` is the code with which it failed. */
  end({ step, isGroup }: UndoEntry, flags: number, error: string | undefined): void {
    if (this.version < 19 && (flags & WRITES) !== 0) this.empty();
    if (isGroup && error === 'UndoNotSupported' && this.options.refusedGroup === 'isTakenBack') this.takeBack(step);
  }

  private lacksUndo(className: string, member: string): boolean {
    return this.withoutUndo.has(`${className}.${member}`.toLowerCase());
  }

  private empty(): void {
    const { undoSteps, unitId } = this.engine.context;
    undoSteps.clearUndoRedo(unitId);
  }

  private takeBack(step: string): void {
    const { undoSteps, unitId } = this.engine.context;
    if (undoSteps.latest(unitId) === step && this.engine.undo()) undoSteps.forgetUndone(unitId);
  }
}

function membersWithoutUndo({ platform, reported }: Required<UndoOptions>): ReadonlySet<string> {
  const columns: readonly WithoutUndo[] = ['everywhere', platform === 'web' ? 'web' : 'desktop'];
  const tables = reported ? [APIS_WITHOUT_UNDO, REPORTED_WITHOUT_UNDO] : [APIS_WITHOUT_UNDO];
  return new Set(
    tables.flatMap((table) => columns.flatMap((column) => table[column])).map((name) => name.toLowerCase()),
  );
}
