import type { RunningExcel } from '../../../preview/node/startExcel';
import { commandStatus, sayOutcome } from '../../../src/commands/commandStatus';
import type { CommandStatus } from '../../../src/commands/commandStatus';
import type { Saying } from '../../../src/wording/language';
import { schemeOf } from '../../../src/excel/formSchemes';
import { checkedForms } from '../../../src/taskpane/state/checkedForms';
import type { CheckedSheetForm } from '../../../src/taskpane/state/checkedForms';
import { startFormWatch } from '../../../src/taskpane/state/formWatch';
import type { FormWatch } from '../../../src/taskpane/state/formWatch';
import { paneActions } from '../../../src/taskpane/state/paneActions';
import type { PaneActions } from '../../../src/taskpane/state/paneActions';
import { initialPaneState, paneReducer } from '../../../src/taskpane/state/paneState';
import type { PaneAction, PaneState } from '../../../src/taskpane/state/paneState';
import { readChoices } from '../../../src/taskpane/state/workbookChoices';

/** The pane without its looks: its state, its watch of the workbook and its actions, as usePane puts them together. */
export class PaneRig {
  private current: PaneState = initialPaneState(readChoices());
  private tasks = 0;
  readonly watch: FormWatch;
  readonly actions: PaneActions;

  /** What the parts of the page do to its state. */
  readonly dispatch = (action: PaneAction): void => {
    this.current = paneReducer(this.current, action);
  };

  constructor() {
    this.watch = startFormWatch(this.dispatch, () => undefined);
    this.actions = paneActions({
      dispatch: this.dispatch,
      state: () => this.current,
      watch: () => this.watch,
    });
  }

  /** A pane that has read the sheet in front. What it reads by itself, later, waits: requests are counted. */
  static async open(excel: RunningExcel): Promise<PaneRig> {
    const pane = new PaneRig();
    pane.watch.pause(true);
    await excel.settle();
    commandStatus.dismiss();
    return pane;
  }

  get state(): PaneState {
    return this.current;
  }

  /** The form looked at. */
  get form(): CheckedSheetForm {
    const { sheet, formSchemes, thresholds } = this.current;
    const [form] = sheet ? checkedForms(sheet, schemeOf(formSchemes, thresholds)) : [];
    if (!form) throw new Error('The sheet has no form');
    return form;
  }

  get sheetId(): string {
    return this.current.sheet?.reading.sheetId ?? '';
  }

  /** What a page does by itself, as useTask runs it. */
  task(work: () => Promise<CommandStatus | Saying | null | void>): void {
    this.tasks += 1;
    void sayOutcome(work).finally(() => (this.tasks -= 1));
  }

  /** Whether the user waits for something. */
  get isBusy(): boolean {
    return this.tasks > 0 || this.current.busy !== null;
  }

  stop(): void {
    this.watch.stop();
  }
}
