import { insertExamples } from '../../commands/insertStandardForms';
import { insertPracticeForm } from '../../commands/insertPracticeForm';
import { parseCellAddress } from '../../core/cell/a1';
import type { Grid } from '../../core/sheet/grid';
import { heldAt } from '../../core/takeBack/heldCell';
import type { CellEntry } from '../../excel/cellEntries';
import { landmarksOf } from '../../core/sheet/edit/landmarks';
import { NO_SIZES, joinedSizes, sizesAfter } from '../../core/sheet/fit/sizesAfter';
import type { FormulaKind } from '../../core/form/formulaKind';
import { applyFixes } from '../../excel/applyFixes';
import type { Repair } from '../../excel/applyFixes';
import { editIndicatorRow } from '../../excel/editIndicatorRow';
import { findLostFormulas } from '../../excel/findLostFormulas';
import { insertForm } from '../../excel/insertForm';
import type { InsertResult } from '../../excel/insertRequest';
import type { SheetReading } from '../../excel/readSheet';
import { repairFormulas } from '../../excel/repairFormulas';
import type { RowEditRequest } from '../../excel/rowEditRequest';
import { keepFormChoices } from '../../excel/userSettings';
import { takeBackLast } from '../../excel/takeBack/takeBackLast';
import type { CommandStatus } from '../../commands/commandStatus';
import { excelMessages } from '../../wording/excel';
import type { Saying } from '../../wording/language';
import { sayRowReport } from '../../wording/pane';
import { markFindings } from './markFindings';
import { formulaRepairMessage } from './formulaRepairMessage';
import { draftForm, draftSchemeId, keptOfDraft } from './insertDraft';
import type { InsertDraft } from './insertDraft';
import type { ReadSheet } from './paneState';
import { repairMessage } from './repairMessage';
import type { ActionContext } from './runAction';

/** What changes sheets, whatever of the pane asks for it; fetched by sheetActions.ts. */
export interface SheetWork {
  readonly insert: (draft: InsertDraft) => Promise<Saying | null>;
  readonly openExamples: () => Promise<Saying>;
  readonly openPracticeForm: () => Promise<Saying>;
  readonly repairFormulas: () => Promise<CommandStatus | Saying>;
  readonly takeBack: () => Promise<CommandStatus | Saying | null>;
  readonly editRow: (request: RowEditRequest) => Promise<Saying>;
  /** Puts right what fixes are for on a sheet as it was read. */
  readonly repair: (sheet: ReadSheet, repair: Repair, options: RepairOptions) => Promise<CommandStatus | Saying>;
}

/** What is shown after a repair, and what else is done when it went well. */
interface RepairOptions {
  readonly select?: string;
  readonly onDone?: () => void;
}

/** What the actions of a pane do. */
export function sheetWork({ dispatch, state, watch }: ActionContext): SheetWork {
  return {
    insert: async (draft) => {
      const result = await insertDraft(draft);
      if (result) watch()?.look(result.sheetId);
      if (result) keepFormChoices(keptOfDraft(draft));
      return result && (result.notice ?? insertedMessage(result.sheetName, draft.formulas));
    },
    openExamples: insertExamples,
    openPracticeForm: insertPracticeForm,
    repair: async (sheet, repair, { select, onDone }) => {
      const result = await applyFixes(sheet.reading.sheetId, fitted(repair, sheet), select);
      onDone?.();
      await watch()?.follow();
      const text: Saying = (language) => repairMessage(repair, result, language);
      // What was refused is left to do, which is no success.
      return result.refused === null ? text : { kind: 'failed', text };
    },
    editRow: async (request) => {
      const { report } = await editIndicatorRow(request);
      await watch()?.follow();
      return (language) => sayRowReport(report, language);
    },
    takeBack: async () => {
      const before = state().sheet?.reading;
      const takenBack = await takeBackLast();
      const after = await watch()?.follow();
      // What is ignored has no colour, what is no longer has its own again.
      const areOther = after?.sheetId === before?.sheetId && notesOf(after) !== notesOf(before);
      if (areOther && state().highlight) await markFindings(async () => watch()?.readNow(), state);
      return takenBack;
    },
    repairFormulas: async () => {
      const onProgress = (done: number, total: number) => dispatch({ type: 'repairing', progress: { done, total } });
      try {
        const result = await repairFormulas({ onProgress });
        await watch()?.follow();
        // Nobody waits for it, so that 停止 ends all the user waits for; that it fails is no failure of the repair.
        void findLostFormulas({ isBackground: true, isSettled: false }).then(
          ({ sheets }) => dispatch({ type: 'workbookSearched', lostSheets: sheets }),
          () => undefined,
        );
        return formulaRepairMessage(result);
      } finally {
        dispatch({ type: 'repairing', progress: null });
      }
    },
  };
}

/** What is noted of the forms of a sheet. */
function notesOf(reading: SheetReading | undefined): string {
  return JSON.stringify(reading?.grid?.notes ?? []);
}

function insertedMessage(sheetName: string, formulas: FormulaKind): Saying {
  return (language) => excelMessages[language][formulas === 'plain' ? 'insertedPlain' : 'inserted'](sheetName);
}

/** A repair with the rows it writes to high enough for what it enters, and with what tells that they are the rows that were read. */
function fitted(repair: Repair, sheet: ReadSheet): Repair {
  if (!sheet.reading.grid) return repair;
  const { grid, layout } = sheet.reading;
  const follow = sizesAfter({ grid, layout, forms: sheet.forms }, repair.changes);
  const landmarks = landmarksOf(grid, sheet.forms);
  const changes = repair.changes.map((change) => ({ ...change, ...seenIn(grid, change.cell) }));
  return { ...repair, changes, landmarks, sizes: joinedSizes(repair.sizes ?? NO_SIZES, follow) };
}

/** The formula that was read in a cell: another one may come to the same value. */
function seenIn(grid: Grid, cell: string): Pick<CellEntry, 'oldFormula'> {
  const { row, column } = parseCellAddress(cell);
  return { oldFormula: heldAt(grid, row, column).formula };
}

async function insertDraft(draft: InsertDraft): Promise<InsertResult | null> {
  const content = draftForm(draft);
  if (!content) return null;
  const { templateId, place, formulas } = draft;
  return insertForm({
    content,
    templateId,
    schemeId: draftSchemeId(draft),
    formulas,
    place,
  });
}
