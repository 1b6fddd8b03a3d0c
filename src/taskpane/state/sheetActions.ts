import { fetched } from '../../commands/fetched';
import type { Repair } from '../../excel/applyFixes';
import type { RowEditRequest } from '../../excel/rowEditRequest';
import type { InsertDraft } from './insertDraft';
import type { PasteOffer } from './pasteWatch';
import type { ActionContext, RunAction } from './runAction';

/** What the user can do to the sheets. */
export interface SheetActions {
  readonly insert: (draft: InsertDraft) => void;
  readonly openExamples: () => void;
  /** One example, with something left to do. */
  readonly openPracticeForm: () => void;
  /** Enters lost formulas anew, in the whole workbook. */
  readonly repairFormulas: () => void;
  /** Takes back the last action that changed the workbook. */
  readonly takeBack: () => void;
  /** Adds, deletes or moves a row of 绩效指标, or states its nature. */
  readonly editRow: (request: Omit<RowEditRequest, 'sheetId'>) => void;
  /** Puts what was pasted into the form's rows. */
  readonly settlePaste: (offer: PasteOffer) => void;
  /** Puts right what fixes are for; `select` is shown afterwards, `onDone` called when it went well. */
  readonly repair: (repair: Repair, options?: { readonly select?: string; readonly onDone?: () => void }) => void;
}

/** The actions of a pane that change sheets. What they do is fetched when the first of them is wanted. */
export function sheetActions(context: ActionContext, run: RunAction): SheetActions {
  const work = async () => {
    const { sheetWork } = await fetched(() => import(/* webpackChunkName: "work" */ './sheetWork'));
    return sheetWork(context);
  };
  /** The sheet is the one in front when the user chose; another may be when the work is there. */
  const editRow = (request: Omit<RowEditRequest, 'sheetId'>) => {
    const sheetId = context.state().sheet?.reading.sheetId;
    if (sheetId !== undefined) void run('fix', async () => (await work()).editRow({ ...request, sheetId }));
  };
  return {
    insert: (draft) => void run('insert', async () => (await work()).insert(draft)),
    openExamples: () => void run('insert', async () => (await work()).openExamples()),
    openPracticeForm: () => void run('insert', async () => (await work()).openPracticeForm()),
    repair: (repair, options = {}) => {
      const { sheet } = context.state();
      if (sheet) void run('fix', async () => (await work()).repair(sheet, repair, options));
    },
    editRow,
    settlePaste: ({ paste, damage: { cell } }) => editRow({ cell, edit: { kind: 'paste', paste } }),
    takeBack: () => void run('fix', async () => (await work()).takeBack()),
    repairFormulas: () => void run('fix', async () => (await work()).repairFormulas()),
  };
}
