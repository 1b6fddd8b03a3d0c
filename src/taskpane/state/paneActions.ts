import { goToCell } from '../../excel/navigate';
import { excelMessages } from '../../wording/excel';
import { markFindings } from './markFindings';
import type { ColumnAnswerActions } from './columnActions';
import { columnActions } from './columnActions';
import { handInActions } from './handInActions';
import type { HandInActions } from './handInActions';
import { ignoringActions } from './ignoringActions';
import type { IgnoringActions } from './ignoringActions';
import type { PageId } from './paneState';
import { actionRunner } from './runAction';
import type { ActionContext } from './runAction';
import { settingsActions } from './settingsActions';
import type { SettingsActions } from './settingsActions';
import { sheetActions } from './sheetActions';
import type { SheetActions } from './sheetActions';

/** What the user can do. None of these throws: failures are said in words. */
export interface PaneActions
  extends SettingsActions, SheetActions, ColumnAnswerActions, IgnoringActions, HandInActions {
  readonly choosePage: (page: PageId) => void;
  readonly recheck: () => void;
  /** Reads the sheet anew after something was changed, and marks nothing: marks would be a step of undo of their own. */
  readonly follow: () => void;
  readonly goTo: (cell: string) => void;
}

/** The actions of a pane. */
export function paneActions(context: ActionContext): PaneActions {
  const { dispatch, state, watch } = context;
  const run = actionRunner(context);
  return {
    ...settingsActions(context, run),
    ...sheetActions(context, run),
    ...columnActions(context, run),
    ...ignoringActions(context, run),
    ...handInActions(context, run),
    choosePage: (page) => dispatch({ type: 'pageChosen', page }),
    recheck: () =>
      void run('check', async () => {
        await markFindings(async () => watch()?.readNow(), state);
      }),
    follow: () => void watch()?.follow(),
    goTo: (cell) => {
      const sheetId = state().sheet?.reading.sheetId;
      if (sheetId === undefined) return;
      void run(null, async () => {
        const outOfSight = await goToCell(sheetId, cell);
        return outOfSight && { kind: 'open', text: (language) => excelMessages[language].outOfSight[outOfSight](cell) };
      });
    },
  };
}
