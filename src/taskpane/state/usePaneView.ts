import * as React from 'react';
import { national2020 } from '../../core/sheet/templates/national2020';
import { useFirstRun } from '../guide/useFirstRun';
import type { WorkflowChoice } from '../workflows/workflowChoice';
import { useSummaryStore } from '../summary/useSummaryStore';
import { readFormulaChoice } from '../../excel/userSettings';
import { emptyDraft } from './insertDraft';
import type { PaneView } from './paneContext';
import { selectedForm, selectedIndicator } from './selectedForm';
import { usePane } from './usePane';

/** Everything the pages share: the pane's state and what follows from it. */
export function usePaneView(): PaneView {
  const { state, schemeOf, forms, actions } = usePane();
  const [draft, setDraft] = React.useState(() =>
    emptyDraft(new Date().getFullYear(), national2020, readFormulaChoice()),
  );
  const [workflow, setWorkflow] = React.useState<WorkflowChoice | null>(null);
  const reading = state.sheet?.reading ?? null;
  const summary = useSummaryStore(schemeOf, reading, forms, state.columnAnswers);
  const firstRun = useFirstRun(reading && forms.length > 0);
  const selection = reading ? state.selections[reading.sheetId] : undefined;
  const formIndex = selectedForm(
    forms.map(({ form }) => form),
    selection,
  );
  const checked = forms[formIndex] ?? null;
  return {
    state,
    actions,
    reading,
    forms,
    formIndex,
    checked,
    place: reading && checked ? { form: checked.form, scheme: checked.scheme, sheetId: reading.sheetId } : null,
    rowIndex: checked ? selectedIndicator(checked.form, selection) : null,
    summary,
    draft,
    setDraft,
    firstRun,
    workflow,
    setWorkflow,
  };
}
