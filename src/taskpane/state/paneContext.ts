import * as React from 'react';
import type { FixableFinding } from '../../core/check/fix/fixesFor';
import type { SheetReading } from '../../excel/readSheet';
import type { FindingFilterChoice } from '../findings/filterFindings';
import type { ShownFindings } from '../findings/shownFindings';
import type { ReasonDrafts } from '../findings/useReasonDrafts';
import type { FirstRun } from '../guide/useFirstRun';
import type { Drafts } from '../inspector/useDrafts';
import type { FormView } from '../views/formView';
import type { WorkflowChoice } from '../workflows/workflowChoice';
import type { PlaceInWorkbook } from '../workflows/placeInWorkbook';
import type { SummaryStore } from '../summary/summaryStore';
import type { CheckedSheetForm } from './checkedForms';
import type { InsertDraft } from './insertDraft';
import type { PaneActions } from './paneActions';
import type { PaneState } from './paneState';

/** What every page of the pane can look at and do. */
export interface PaneView {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** The active sheet; null until it has been read. */
  readonly reading: SheetReading | null;
  /** The forms of the active sheet. */
  readonly forms: readonly CheckedSheetForm[];
  /** Index of the form the selection lies in. */
  readonly formIndex: number;
  /** That form; null when the sheet has none. */
  readonly checked: CheckedSheetForm | null;
  /** Where that form stands. */
  readonly place: PlaceInWorkbook | null;
  /** Index of the indicator whose row is selected. */
  readonly rowIndex: number | null;
  /** The form as the page of findings shows it; null on other pages, and when the sheet has none. */
  readonly view: FormView | null;
  /** Which findings are to be seen. */
  readonly filter: FindingFilterChoice;
  readonly setFilter: (filter: FindingFilterChoice) => void;
  /** The findings of that view as far as the filter lets them through. */
  readonly shown: ShownFindings;
  /** The finding in which the page of findings shows the selected row; null where the row stands below the page. */
  readonly rowFinding: FixableFinding | null;
  /** Whether all that is known of the selected row is unfolded. */
  readonly isRowOpen: boolean;
  readonly setRowOpen: (open: boolean) => void;
  /** What was typed for the rows of the sheet and not written yet. */
  readonly drafts: Drafts;
  /** The reasons begun for ignoring findings of that form. */
  readonly reasons: ReasonDrafts;
  /** All forms of the workbook, as far as they have been read. */
  readonly summary: SummaryStore;
  /** What stands in the fields of the page for new forms. */
  readonly draft: InsertDraft;
  readonly setDraft: (draft: InsertDraft) => void;
  /** Whether the user is to be shown how to begin. */
  readonly firstRun: FirstRun;
  /** The workflow that takes the place of a page; null when none does. */
  readonly workflow: WorkflowChoice | null;
  readonly setWorkflow: (workflow: WorkflowChoice | null) => void;
}

/** Hands the pane's view to its pages. */
export const PaneContext = React.createContext<PaneView | null>(null);

/** The pane's view, for components inside the pane. */
export function usePaneContext(): PaneView {
  const view = React.useContext(PaneContext);
  if (!view) throw new Error('usePaneContext is for components inside the pane');
  return view;
}
