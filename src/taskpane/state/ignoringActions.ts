import type { Finding } from '../../core/check/finding';
import { IGNORING_NOTE, ignoringNote } from '../../core/check/ignoring/ignoring';
import type { Ignoring } from '../../core/check/ignoring/ignoring';
import type { Form } from '../../core/form/form';
import { followUp } from '../../excel/runs/makeChange';
import { changeNotes } from '../../excel/sheetNotes';
import type { NoteChange } from '../../excel/sheetNotes';
import { ignoringMessages } from '../../wording/excel';
import type { Saying } from '../../wording/language';
import { markFindings } from './markFindings';
import type { ActionContext, RunAction } from './runAction';

/** What the user can say of findings: that one may stand, and why, or that it may not after all. */
export interface IgnoringActions {
  readonly ignore: (form: Form, finding: Finding, reason: string) => void;
  /** Lists a finding again. */
  readonly restore: (form: Form, ignoring: Ignoring) => void;
  /** Forgets what was said of a finding that is no longer there as it was. */
  readonly forgetIgnoring: (form: Form, ignoring: Ignoring) => void;
}

/** The actions of a pane that let findings stand. */
export function ignoringActions({ state, watch }: ActionContext, run: RunAction): IgnoringActions {
  const change = (form: Form, notes: Omit<NoteChange, 'sheetId' | 'form'>, done: Saying) => {
    const sheetId = state().sheet?.reading.sheetId;
    if (sheetId === undefined) return;
    void run('fix', async () => {
      const { highlight } = state();
      await changeNotes({ sheetId, form, ...notes }, { isAll: !highlight });
      if (!highlight) {
        await watch()?.follow();
        return done;
      }
      // What is ignored has no colour.
      if (await followUp(() => markFindings(async () => watch()?.readNow(), state))) return done;
      watch()?.look(sheetId);
      const notMarked: Saying = (language) => ignoringMessages[language].notMarked();
      return { kind: 'open', text: (language) => `${done(language)}${notMarked(language)}` };
    });
  };
  const letGo = (form: Form, { name }: Ignoring, what: 'restore' | 'remove', done: Saying) => {
    const remove = (form.notes ?? []).filter((note) => note.name === name);
    change(form, { remove, add: [], what: (language) => ignoringMessages[language].actions[what]() }, done);
  };
  return {
    ignore: (form, finding, reason) => {
      const text = ignoringNote(finding, reason);
      if (text === null) return;
      const add = [{ kind: IGNORING_NOTE, text }];
      const what: Saying = (language) => ignoringMessages[language].actions.ignore();
      const seen = state().sheet?.reading.grid;
      change(form, { seen, remove: [], add, what }, (language) => ignoringMessages[language].ignored());
    },
    restore: (form, ignoring) => letGo(form, ignoring, 'restore', (language) => ignoringMessages[language].restored()),
    forgetIgnoring: (form, ignoring) =>
      letGo(form, ignoring, 'remove', (language) => ignoringMessages[language].removed()),
  };
}
