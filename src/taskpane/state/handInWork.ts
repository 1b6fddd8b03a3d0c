import type { Form } from '../../core/form/form';
import { HAND_IN_NOTE, handInNote } from '../../core/workflows/handIn/handInNote';
import type { PrintedForm } from '../../core/workflows/handIn/printedForm';
import { setPrintAreas } from '../../excel/setPrintAreas';
import type { PrintAreasChange } from '../../excel/setPrintAreas';
import { changeNotes } from '../../excel/sheetNotes';
import { handInMessages } from '../../wording/handIn';
import type { Saying } from '../../wording/language';
import type { ReadSheet } from './paneState';
import type { ActionContext } from './runAction';

/** What the actions about handing in do; fetched by handInActions.ts. */
export interface HandInWork {
  readonly setPrint: (
    reading: Pick<PrintAreasChange, 'sheetId' | 'seen'>,
    printed: Pick<PrintedForm, 'areas' | 'isTooWide'>,
  ) => Promise<Saying>;
  /** Notes it with the form on the sheet as it was read. */
  readonly recordHandIn: (sheet: ReadSheet, form: Form, remark: string) => Promise<Saying>;
}

/** What the actions of a pane about handing in do. */
export function handInWork({ watch }: ActionContext): HandInWork {
  return {
    setPrint: async (reading, { areas, isTooWide }) => {
      await setPrintAreas({ ...reading, areas, isOneWide: isTooWide });
      await watch()?.follow();
      return (language) => handInMessages[language].printSet();
    },
    recordHandIn: async ({ reading: { sheetId, grid } }, form, remark) => {
      await changeNotes({
        ...{ sheetId, form, seen: grid },
        remove: (form.notes ?? []).filter(({ kind }) => kind === HAND_IN_NOTE),
        add: [{ kind: HAND_IN_NOTE, text: handInNote({ date: today(), remark }) }],
        what: (language) => handInMessages[language].recording(),
      });
      await watch()?.follow();
      return (language) => handInMessages[language].recorded();
    },
  };
}

/** The day where the user is: '2025-03-08'. */
function today(): string {
  const now = new Date();
  const two = (number: number) => String(number).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
