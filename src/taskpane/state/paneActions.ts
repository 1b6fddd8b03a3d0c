import type { Dispatch } from 'react';
import type { CommandStatus } from '../../commands/commandStatus';
import { insertExamples } from '../../commands/insertStandardForms';
import { insertPracticeForm } from '../../commands/insertPracticeForm';
import { sayOutcome } from '../../commands/commandStatus';
import { blankFormContent } from '../../core/sheet/blankFormContent';
import { ownSchemesMessages, sayRowReport } from '../../wording/pane';
import { damagedName } from '../../wording/saySchemeProblem';
import { excelMessages } from '../../wording/excel';
import { schemeByName } from '../../core/scheme/schemes';
import type { DamagedScheme } from '../../core/scheme/storedSchemes';
import type { Thresholds } from '../../core/scheme/thresholds';
import { NO_SIZES, joinedSizes, sizesAfter } from '../../core/sheet/fit/sizesAfter';
import { landmarksOf } from '../../core/sheet/edit/landmarks';
import { highlightRules } from '../../core/sheet/highlightRules';
import { readForms } from '../../core/sheet/readForms';
import { templateById } from '../../core/sheet/templates/templateById';
import { applyFixes } from '../../excel/applyFixes';
import type { Repair } from '../../excel/applyFixes';
import { keepThresholds } from '../../excel/chosenThresholds';
import { keepFormSchemes, schemeOf, withFormScheme } from '../../excel/formSchemes';
import { editIndicatorRow } from '../../excel/editIndicatorRow';
import type { RowEditRequest } from '../../excel/rowEditRequest';
import { clearHighlights, showHighlights } from '../../excel/highlight';
import { insertForm } from '../../excel/insertForm';
import type { InsertResult } from '../../excel/insertRequest';
import { goToCell } from '../../excel/navigate';
import type { SheetReading } from '../../excel/readSheet';
import { removeDamagedScheme, removeOwnScheme } from '../../excel/ownSchemes';
import { sheetsUsingScheme } from '../../excel/sheetsUsingScheme';
import { findLostFormulas } from '../../excel/findLostFormulas';
import { repairFormulas } from '../../excel/repairFormulas';
import { takeBackLast } from '../../excel/takeBack/takeBackLast';
import { UserError } from '../../excel/userError';
import { checkedForm } from './checkedForm';
import type { PlaceInWorkbook } from '../workflows/placeInWorkbook';
import type { FormWatch } from './formWatch';
import type { InsertDraft } from './insertDraft';
import { importScheme } from './importScheme';
import { draftOptions, draftSchemeId } from './insertDraft';
import type { PageId, PaneAction, PaneState } from './paneState';
import { formulaRepairMessage } from './formulaRepairMessage';
import { repairMessage } from './repairMessage';
import { keepHighlight, ownSchemeChoices } from './workbookChoices';
import type { Saying } from '../../wording/language';

/** What the user can do. None of these throws: failures are said in words. */
export interface PaneActions {
  readonly choosePage: (page: PageId) => void;
  /** Keeps the scheme of a form whose formulas name none. */
  readonly chooseFormScheme: (place: PlaceInWorkbook, schemeId: string) => void;
  readonly chooseThresholds: (thresholds: Thresholds) => void;
  readonly importScheme: (file: File) => void;
  readonly removeScheme: (schemeId: string) => void;
  /** Takes what nobody can use out of the workbook. */
  readonly removeDamaged: (scheme: DamagedScheme) => void;
  readonly chooseHighlight: (highlight: boolean) => void;
  readonly insert: (draft: InsertDraft) => void;
  readonly openExamples: () => void;
  /** One example, with something left to do. */
  readonly openPracticeForm: () => void;
  readonly recheck: () => void;
  /** Reads the sheet anew and marks nothing: marks would be a step of undo of their own. */
  readonly readAgain: () => void;
  readonly goTo: (cell: string) => void;
  /** Enters lost formulas anew, in the whole workbook. */
  readonly repairFormulas: () => void;
  /** Takes back the last action that changed the workbook. */
  readonly takeBack: () => void;
  /** Adds, deletes or moves a row of 绩效指标, or states its nature. */
  readonly editRow: (request: Omit<RowEditRequest, 'sheetId'>) => void;
  /** Puts right what fixes are for; `select` is shown afterwards, `onDone` called when it went well. */
  readonly repair: (repair: Repair, options?: { readonly select?: string; readonly onDone?: () => void }) => void;
}

/** What the actions work on. */
export interface ActionContext {
  readonly dispatch: Dispatch<PaneAction>;
  /** The state of the moment. */
  readonly state: () => PaneState;
  readonly watch: () => FormWatch | null;
}

/** The actions of a pane. */
export function paneActions({ dispatch, state, watch }: ActionContext): PaneActions {
  /** Runs something the user waits for; one at a time. */
  const run = async (busy: PaneState['busy'], work: () => Promise<CommandStatus | Saying | null | void>) => {
    if (busy && state().busy) return;
    if (busy) dispatch({ type: 'busy', busy });
    await sayOutcome(work);
    if (busy) dispatch({ type: 'busy', busy: null });
  };
  const recheck = async () => {
    const reading = await watch()?.readNow();
    if (reading && !reading.isProtected) await mark(reading, state());
  };

  return {
    choosePage: (page) => dispatch({ type: 'pageChosen', page }),
    chooseFormScheme: ({ form, sheetId }, schemeId) => {
      const formSchemes = withFormScheme(state().formSchemes, form, sheetId, schemeId);
      dispatch({ type: 'formSchemesChosen', formSchemes });
      void run(null, () => keepFormSchemes(formSchemes));
    },
    chooseThresholds: (thresholds) => {
      dispatch({ type: 'thresholdsChosen', thresholds });
      void run(null, () => keepThresholds(thresholds));
    },
    importScheme: (file) =>
      void run('check', async () => {
        const scheme = await importScheme(file);
        dispatch({ type: 'ownSchemesChanged', ...ownSchemeChoices() });
        return (language) => ownSchemesMessages[language].imported(scheme.name);
      }),
    removeScheme: (schemeId) =>
      void run('check', async () => {
        const scheme = schemeByName(schemeId);
        if (!scheme) return null;
        const sheets = await sheetsUsingScheme(scheme);
        if (sheets.length > 0)
          throw new UserError((language) => ownSchemesMessages[language].inUse(scheme.name, sheets));
        await removeOwnScheme(schemeId);
        dispatch({ type: 'ownSchemesChanged', ...ownSchemeChoices() });
        return (language) => ownSchemesMessages[language].removed(scheme.name);
      }),
    removeDamaged: (scheme) =>
      void run('check', async () => {
        await removeDamagedScheme(scheme);
        dispatch({ type: 'ownSchemesChanged', ...ownSchemeChoices() });
        return (language) => ownSchemesMessages[language].removed(damagedName(scheme, language));
      }),
    chooseHighlight: (highlight) => {
      dispatch({ type: 'highlightChosen', highlight });
      void run('check', async () => {
        await keepHighlight(highlight);
        const reading = await watch()?.readNow();
        if (reading && !reading.isProtected) await mark(reading, { ...state(), highlight });
      });
    },
    insert: (draft) =>
      void run('insert', async () => {
        const result = await insertDraft(draft);
        if (result) watch()?.look(result.sheetId);
        return result && (result.notice ?? ((language) => excelMessages[language].inserted(result.sheetName)));
      }),
    openExamples: () => void run('insert', insertExamples),
    openPracticeForm: () => void run('insert', insertPracticeForm),
    recheck: () => void run('check', recheck),
    readAgain: () =>
      void run(null, async () => {
        await watch()?.readNow();
      }),
    goTo: (cell) => {
      const sheetId = state().sheet?.reading.sheetId;
      if (sheetId !== undefined) void run(null, () => goToCell(sheetId, cell));
    },
    repair: (repair, { select, onDone } = {}) => {
      const sheetId = state().sheet?.reading.sheetId;
      if (sheetId === undefined) return;
      void run('fix', async () => {
        const result = await applyFixes(sheetId, fitted(repair, state().sheet), select);
        onDone?.();
        await watch()?.follow();
        return (language) => repairMessage(repair, result, language);
      });
    },
    editRow: (request) => {
      const sheetId = state().sheet?.reading.sheetId;
      if (sheetId === undefined) return;
      void run('fix', async () => {
        const { report } = await editIndicatorRow({ ...request, sheetId });
        await watch()?.follow();
        return (language) => sayRowReport(report, language);
      });
    },
    takeBack: () =>
      void run('fix', async () => {
        const message = await takeBackLast();
        await watch()?.follow();
        return message;
      }),
    repairFormulas: () =>
      void run('fix', async () => {
        const onProgress = (done: number, total: number) => dispatch({ type: 'repairing', progress: { done, total } });
        try {
          const result = await repairFormulas({ onProgress });
          // That the workbook cannot be searched now is no failure of the repair.
          const search = await findLostFormulas({ isBackground: true, isSettled: false }).catch(() => null);
          if (search) dispatch({ type: 'workbookSearched', lostSheets: search.sheets });
          await watch()?.follow();
          return formulaRepairMessage(result);
        } finally {
          dispatch({ type: 'repairing', progress: null });
        }
      }),
  };
}

/** A repair with the rows it writes to high enough for what it enters, and with what tells that they are the rows that were read. */
function fitted(repair: Repair, sheet: PaneState['sheet']): Repair {
  if (!sheet?.reading.grid) return repair;
  const { grid, layout } = sheet.reading;
  const follow = sizesAfter({ grid, layout, forms: sheet.forms }, repair.changes);
  const landmarks = landmarksOf(grid, sheet.forms);
  return { ...repair, landmarks, sizes: joinedSizes(repair.sizes ?? NO_SIZES, follow) };
}

/** Makes the marks on a sheet what the last check found, or none. */
async function mark(reading: SheetReading, state: Pick<PaneState, 'formSchemes' | 'thresholds' | 'highlight'>) {
  if (!state.highlight) return clearHighlights(reading);
  const scheme = schemeOf(state.formSchemes, state.thresholds);
  const forms = reading.grid ? readForms(reading.grid).forms : [];
  const rules = forms.map((form) => highlightRules(form, checkedForm(form, scheme(form, reading.sheetId)).findings));
  await showHighlights(reading, rules.flat());
}

async function insertDraft(draft: InsertDraft): Promise<InsertResult | null> {
  const options = draftOptions(draft);
  if (!options) return null;
  const { templateId, fundParts, place } = draft;
  const blank = blankFormContent(options, templateById(templateId).indicators.sections);
  return insertForm({ content: { ...blank, fundParts }, templateId, schemeId: draftSchemeId(draft), place });
}
