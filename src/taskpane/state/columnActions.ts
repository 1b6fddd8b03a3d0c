import type { AnsweredHeading, ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import { withAnswers, withoutAnswer } from '../../core/sheet/columns/columnAnswer';
import { toldColumns } from '../../core/sheet/columns/toldColumns';
import { keepColumnAnswers } from '../../excel/columnAnswers';
import { columnMessages } from '../../wording/columns';
import { damagedSettings } from './damagedSettings';
import { importAnswers } from './importAnswers';
import type { GivenAnswer } from './paneState';
import type { ActionContext, RunAction } from './runAction';

/** What the user can say of columns. All of it is kept in the workbook, and the sheet is read by it at once. */
export interface ColumnAnswerActions {
  readonly answerColumn: (answer: ColumnAnswer) => void;
  /** Makes the answers what they were before the one given last. */
  readonly takeBackAnswer: () => void;
  readonly removeAnswer: (heading: AnsweredHeading) => void;
  readonly importAnswers: (file: File) => void;
}

/** The actions of a pane that say what columns are. */
export function columnActions({ dispatch, state, watch }: ActionContext, run: RunAction): ColumnAnswerActions {
  const readBy = async (answered: GivenAnswer | null) => {
    dispatch({ type: 'columnsAnswered', columnAnswers: toldColumns(), answered });
    // Answers that could not be read have been replaced.
    dispatch({ type: 'damagedSettingsRead', damagedSettings: damagedSettings() });
    await watch()?.follow();
  };
  return {
    answerColumn: (answer) =>
      void run('check', async () => {
        const before = toldColumns();
        await keepColumnAnswers(withAnswers(before, [answer]));
        await readBy({ answer, before });
      }),
    takeBackAnswer: () =>
      void run('check', async () => {
        const { answered } = state();
        if (!answered) return;
        await keepColumnAnswers(answered.before);
        await readBy(null);
      }),
    removeAnswer: (heading) =>
      void run('check', async () => {
        await keepColumnAnswers(withoutAnswer(toldColumns(), heading));
        await readBy(null);
        return (language) => columnMessages[language].removed(heading);
      }),
    importAnswers: (file) =>
      void run('check', async () => {
        const count = await importAnswers(file);
        await readBy(null);
        return (language) => columnMessages[language].imported(count);
      }),
  };
}
