import * as React from 'react';
import type { SheetReading } from '../../excel/readSheet';
import type { FirstRun } from '../guide/useFirstRun';
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
