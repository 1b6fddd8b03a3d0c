import type { RunningExcel } from '../../../preview/node/startExcel';
import type { Finding } from '../../../src/core/check/finding';
import { checkSorted } from '../../../src/core/check/checkForm';
import { isIgnorable } from '../../../src/core/check/ignoring/findingIdentity';
import { IGNORING_NOTE, ignoringNote } from '../../../src/core/check/ignoring/ignoring';
import { assessForm } from '../../../src/core/form/assessForm';
import type { Form } from '../../../src/core/form/form';
import { defaultScheme } from '../../../src/core/scheme/schemes';
import { readForms } from '../../../src/core/sheet/readForms';
import { readSheet } from '../../../src/excel/readSheet';
import { changeNotes } from '../../../src/excel/sheetNotes';
import { lastAction } from '../../../src/excel/takeBack/lastAction';
import { FORM } from './faultWorkbook';
import type { PaneAction } from './paneAction';

const REASON = '已经说明';

function firstIgnorable(findings: readonly Finding[]): Finding {
  const found = findings.find(isIgnorable);
  if (!found) throw new Error('Nothing may be ignored');
  return found;
}

/** Has the form's first finding ignored already; `fits` false: said of figures that are others by now. */
const ignored = (fits: boolean) => async (excel: RunningExcel) => {
  const sheetId = excel.engine.sheets.byName(FORM)?.id ?? '';
  const { grid } = await readSheet(sheetId);
  const form = grid ? (readForms(grid).forms[0] as Form) : undefined;
  if (!form) throw new Error('No form');
  const { findings } = checkSorted({ form, scheme: defaultScheme, assessment: assessForm(form, defaultScheme) });
  const finding = firstIgnorable(findings);
  const text = ignoringNote(finding, REASON) ?? '';
  const kept = fits ? text : text.replace(finding.code, 'value.year');
  await changeNotes({ sheetId, form, remove: [], add: [{ kind: IGNORING_NOTE, text: kept }], what: () => '' });
  await excel.settle();
  lastAction.forget();
};

/** What a user can have kept with a form, findings that may stand and that it is ready, and how it prints. */
export const IGNORING_ACTIONS: readonly PaneAction[] = [
  {
    name: '记下通过',
    of: 'recordHandIn',
    cells: ['I14'],
    go: ({ form: { form }, actions }) => actions.recordHandIn(form, '已复核'),
  },
  {
    name: '设打印区域',
    of: 'setPrint',
    isAboutPages: true,
    cells: ['I14'],
    go: ({ form: { form }, state, sheetId, actions }) => {
      const seen = state.sheet?.reading.grid;
      if (!seen) throw new Error('Nothing was read');
      actions.setPrint({ sheetId, seen }, { areas: [form.area], isTooWide: true });
    },
  },
  {
    name: '忽略',
    of: 'ignore',
    marksLast: true,
    cells: ['G13', 'I14'],
    go: ({ form: { form, findings }, actions }) => actions.ignore(form, firstIgnorable(findings), REASON),
  },
  {
    name: '恢复忽略',
    like: '忽略',
    of: 'restore',
    marksLast: true,
    cells: ['I14'],
    prepare: ignored(true),
    go: ({
      form: {
        form,
        ignored: [first],
      },
      actions,
    }) => {
      if (!first) throw new Error('Nothing is ignored');
      actions.restore(form, first.ignoring);
    },
  },
  {
    name: '删忽略',
    like: '忽略',
    of: 'forgetIgnoring',
    marksLast: true,
    cells: ['I14'],
    prepare: ignored(false),
    go: ({
      form: {
        form,
        lapsed: [first],
      },
      actions,
    }) => {
      if (!first) throw new Error('Nothing has lapsed');
      actions.forgetIgnoring(form, first);
    },
  },
];
