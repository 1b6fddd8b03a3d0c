import type { Form } from '../../core/form/form';
import { HAND_IN_NOTE, handInNote } from '../../core/workflows/handIn/handInNote';
import type { PrintedForm } from '../../core/workflows/handIn/printedForm';
import { setPrintAreas } from '../../excel/setPrintAreas';
import type { PrintAreasChange } from '../../excel/setPrintAreas';
import { changeNotes } from '../../excel/sheetNotes';
import { handInMessages } from '../../wording/handIn';
import type { ActionContext, RunAction } from './runAction';

/** What the user can say of a form that is ready. */
export interface HandInActions {
  /** Keeps with the form that it has passed today. */
  readonly recordHandIn: (form: Form, remark: string) => void;
  /** Has all of the form printed, each print area one page wide where it is too wide. */
  readonly setPrint: (
    reading: Pick<PrintAreasChange, 'sheetId' | 'seen'>,
    printed: Pick<PrintedForm, 'areas' | 'isTooWide'>,
  ) => void;
}

/** The actions of a pane about handing in. */
export function handInActions({ state, watch }: ActionContext, run: RunAction): HandInActions {
  return {
    setPrint: (reading, { areas, isTooWide }) =>
      void run('fix', async () => {
        await setPrintAreas({ ...reading, areas, isOneWide: isTooWide });
        await watch()?.follow();
        return (language) => handInMessages[language].printSet();
      }),
    recordHandIn: (form, remark) => {
      const sheetId = state().sheet?.reading.sheetId;
      if (sheetId === undefined) return;
      void run('fix', async () => {
        await changeNotes({
          ...{ sheetId, form, seen: state().sheet?.reading.grid },
          remove: (form.notes ?? []).filter(({ kind }) => kind === HAND_IN_NOTE),
          add: [{ kind: HAND_IN_NOTE, text: handInNote({ date: today(), remark }) }],
          what: (language) => handInMessages[language].recording(),
        });
        await watch()?.follow();
        return (language) => handInMessages[language].recorded();
      });
    },
  };
}

/** The day where the user is: '2025-03-08'. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
