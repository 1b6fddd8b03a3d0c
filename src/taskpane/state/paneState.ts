import type { Cell } from '../../core/cell/cell';
import type { Form } from '../../core/form/form';
import type { Scheme } from '../../core/scheme/scheme';
import type { DamagedScheme } from '../../core/scheme/storedSchemes';
import type { Thresholds } from '../../core/scheme/thresholds';
import type { ColumnAnswer } from '../../core/sheet/columns/columnAnswer';
import type { UnrecognizedCell } from '../../core/sheet/read/unrecognizedCells';
import type { FormQuestion } from '../../core/sheet/readForms';
import type { LostFormula } from '../../core/sheet/repair/lostFormulas';
import type { LostSheet } from '../../excel/findLostFormulas';
import type { FormSchemes } from '../../core/scheme/keptChoices';
import type { SheetReading } from '../../excel/readSheet';
import { paneMessages } from '../../wording/pane';
import type { PasteOffer } from './pasteWatch';
import { NO_DAMAGE } from './damagedSettings';
import type { DamagedSettings } from './damagedSettings';

/** What was thrown; said when it is shown, in the language of that moment. */
export interface ThrownError {
  readonly thrown: unknown;
}

/** The pages of the pane: those that have a name. */
export type PageId = keyof (typeof paneMessages)['zh-CN']['pages'];

/** The pages in the order of their tabs. */
export const PAGES = Object.keys(paneMessages['zh-CN'].pages) as readonly PageId[];

/** The pages about the active sheet; all others are about the workbook. */
const SHEET_PAGES = ['fill', 'check'] as const satisfies readonly PageId[];

/** A page about the active sheet. */
export type SheetPageId = (typeof SHEET_PAGES)[number];

/** Whether a page is about the active sheet. */
export function isSheetPage(page: PageId): page is SheetPageId {
  return SHEET_PAGES.some((id) => id === page);
}

/** The active sheet as it was last read, with the forms found on it. */
export interface ReadSheet {
  readonly reading: SheetReading;
  readonly forms: readonly Form[];
  /** What stands within them and was not understood. */
  readonly unrecognized: readonly UnrecognizedCell[];
  /** What only people can tell of their columns. */
  readonly questions: readonly FormQuestion[];
  /** Titles of other tables on it that are like forms and are none. */
  readonly otherTables: readonly Cell[];
  /** Its formulas that have lost a function of ours. */
  readonly lost: readonly LostFormula[];
  /** A block pasted into a form that did more than to fill in indicators; null where there is none. */
  readonly paste: PasteOffer | null;
}

/** How far a repair of formulas is, in sheets. */
export interface RepairProgress {
  readonly done: number;
  readonly total: number;
}

/** The answer about a column given last, and the answers before it. */
export interface GivenAnswer {
  readonly answer: ColumnAnswer;
  readonly before: readonly ColumnAnswer[];
}

/** What the pane knows; everything shown follows from it. */
export interface PaneState {
  readonly page: PageId;
  /** Null until the first reading. */
  readonly sheet: ReadSheet | null;
  /** Why the last reading failed; null when it did not. */
  readonly readError: ThrownError | null;
  /** Why edits are not followed; null while they are. */
  readonly watchError: ThrownError | null;
  /** Ids of sheets that were deleted since the pane was opened. */
  readonly deletedSheets: readonly string[];
  /** Address selected last, by sheet id. */
  readonly selections: Readonly<Record<string, string>>;
  /** The schemes chosen for forms whose formulas name none. */
  readonly formSchemes: FormSchemes;
  /** The user's own schemes. */
  readonly ownSchemes: readonly Scheme[];
  /** What the workbook keeps of such schemes and nobody can use. */
  readonly damagedSchemes: readonly DamagedScheme[];
  /** What else the workbook keeps and nobody can use. */
  readonly damagedSettings: DamagedSettings;
  /** What this workbook changes of the schemes. */
  readonly thresholds: Thresholds;
  /** What the workbook keeps of columns whose headings are not clear. */
  readonly columnAnswers: readonly ColumnAnswer[];
  /** Of these the one that can be taken back; null when there is none. */
  readonly answered: GivenAnswer | null;
  /** Whether a check marks cells on the sheet. */
  readonly highlight: boolean;
  /** The sheets known to have lost functions of ours, of the whole workbook. */
  readonly lostSheets: readonly LostSheet[];
  /** Null while no formulas are being repaired. */
  readonly repairing: RepairProgress | null;
  /** What the user waits for. */
  readonly busy: 'insert' | 'check' | 'fix' | null;
}

/** What can happen to the pane. */
export type PaneAction =
  | { readonly type: 'sheetRead'; readonly sheet: ReadSheet }
  | ({ readonly type: 'readFailed' } & ThrownError)
  | ({ readonly type: 'watchFailed' } & ThrownError)
  | { readonly type: 'cellSelected'; readonly sheetId: string; readonly address: string }
  | { readonly type: 'sheetDeleted'; readonly sheetId: string }
  | { readonly type: 'pageChosen'; readonly page: PageId }
  | { readonly type: 'formSchemesChosen'; readonly formSchemes: FormSchemes }
  | ({ readonly type: 'ownSchemesChanged' } & Pick<PaneState, 'ownSchemes' | 'damagedSchemes'>)
  | { readonly type: 'damagedSettingsRead'; readonly damagedSettings: DamagedSettings }
  | { readonly type: 'thresholdsChosen'; readonly thresholds: Thresholds }
  | ({ readonly type: 'columnsAnswered' } & Pick<PaneState, 'columnAnswers' | 'answered'>)
  | { readonly type: 'highlightChosen'; readonly highlight: boolean }
  | { readonly type: 'workbookSearched'; readonly lostSheets: readonly LostSheet[] }
  | { readonly type: 'repairing'; readonly progress: RepairProgress | null }
  | { readonly type: 'busy'; readonly busy: PaneState['busy'] };

/** The pane before anything was read. */
export function initialPaneState(
  settings: Pick<PaneState, 'highlight'> &
    Partial<
      Pick<
        PaneState,
        'thresholds' | 'formSchemes' | 'ownSchemes' | 'damagedSchemes' | 'columnAnswers' | 'damagedSettings'
      >
    >,
): PaneState {
  return {
    thresholds: {},
    formSchemes: {},
    ownSchemes: [],
    damagedSchemes: [],
    columnAnswers: [],
    answered: null,
    damagedSettings: NO_DAMAGE,
    page: 'fill',
    sheet: null,
    readError: null,
    watchError: null,
    deletedSheets: [],
    selections: {},
    lostSheets: [],
    repairing: null,
    busy: null,
    ...settings,
  };
}

/** The state after an action; the same object when nothing changes. */
export function paneReducer(state: PaneState, action: PaneAction): PaneState {
  switch (action.type) {
    case 'sheetRead':
      return {
        ...state,
        sheet: action.sheet,
        readError: null,
        page: pageFor(state, action.sheet),
        selections: withSelection(state.selections, action.sheet.reading),
        lostSheets: withLost(state.lostSheets, action.sheet),
      };
    case 'readFailed':
      return { ...state, readError: { thrown: action.thrown } };
    case 'watchFailed':
      return { ...state, watchError: { thrown: action.thrown } };
    case 'cellSelected':
      if (state.selections[action.sheetId] === action.address) return state;
      return { ...state, selections: { ...state.selections, [action.sheetId]: action.address } };
    case 'sheetDeleted':
      return { ...state, deletedSheets: [...state.deletedSheets, action.sheetId] };
    case 'pageChosen':
      return { ...state, page: action.page };
    case 'formSchemesChosen':
      return { ...state, formSchemes: action.formSchemes };
    case 'ownSchemesChanged':
      return { ...state, ownSchemes: action.ownSchemes, damagedSchemes: action.damagedSchemes };
    case 'damagedSettingsRead':
      return { ...state, damagedSettings: action.damagedSettings };
    case 'thresholdsChosen':
      return { ...state, thresholds: action.thresholds };
    case 'columnsAnswered':
      return { ...state, columnAnswers: action.columnAnswers, answered: action.answered };
    case 'highlightChosen':
      return { ...state, highlight: action.highlight };
    case 'workbookSearched':
      return { ...state, lostSheets: action.lostSheets };
    case 'repairing':
      return { ...state, repairing: action.progress };
    case 'busy':
      return { ...state, busy: action.busy };
  }
}

/**
 * The page the sheet needs: findings for a sheet with a form, filling in for one without. Decided when a sheet comes up or its
 * first form appears; otherwise, and on the pages that are about the whole workbook, the page stays where the user has it.
 */
function pageFor(state: PaneState, { reading, forms }: ReadSheet): PageId {
  const before = state.sheet;
  const isNewSheet = before?.reading.sheetId !== reading.sheetId;
  const hasFirstForm = before?.forms.length === 0 && forms.length > 0;
  if (!isSheetPage(state.page) || (!isNewSheet && !hasFirstForm)) return state.page;
  return forms.length > 0 ? 'check' : 'fill';
}

function withSelection(selections: PaneState['selections'], { sheetId, selection }: SheetReading) {
  return selection === undefined || selections[sheetId] === selection
    ? selections
    : { ...selections, [sheetId]: selection };
}

/** What is known of the other sheets, and what the one just read shows. */
function withLost(known: readonly LostSheet[], { reading: { sheetId, sheetName }, lost }: ReadSheet) {
  const others = known.filter((sheet) => sheet.sheetId !== sheetId);
  if (lost.length > 0) return [...others, { sheetId, sheetName, lost }];
  return others.length < known.length ? others : known;
}
