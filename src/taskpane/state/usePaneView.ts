import * as React from 'react';
import { commandStatus } from '../../commands/commandStatus';
import { formName } from '../../core/form/formName';
import { evaluatedYear } from '../../core/sheet/evaluatedYear';
import { NO_FILTER } from '../findings/filterFindings';
import { findingOfRow, shownFindings } from '../findings/shownFindings';
import { useReasonDrafts } from '../findings/useReasonDrafts';
import { useFirstRun } from '../guide/useFirstRun';
import { draftRows } from '../inspector/draftRows';
import { useDrafts } from '../inspector/useDrafts';
import { useLanguage } from '../settings/useLanguage';
import { formView } from '../views/formView';
import type { WorkflowChoice } from '../workflows/workflowChoice';
import { useSummaryStore } from '../summary/useSummaryStore';
import { readFormChoices, readFormulaChoice } from '../../excel/userSettings';
import { emptyDraft } from './insertDraft';
import type { PaneView } from './paneContext';
import { selectedForm, selectedIndicator } from './selectedForm';
import { usePane } from './usePane';

const NONE: readonly never[] = [];

/** Everything the pages share: the pane's state and what follows from it. */
export function usePaneView(): PaneView {
  const { state, schemeOf, forms, actions } = usePane();
  const [draft, setDraft] = React.useState(() =>
    emptyDraft(evaluatedYear(new Date()), readFormChoices(), readFormulaChoice()),
  );
  const [workflow, setWorkflow] = React.useState<WorkflowChoice | null>(null);
  // The ribbon's 检查 is answered on its page, wherever the pane stands.
  React.useEffect(() => {
    const land = () => {
      const page = commandStatus.read()?.page;
      if (!page) return;
      setWorkflow(null);
      actions.choosePage(page);
    };
    land();
    return commandStatus.subscribe(land);
  }, [actions]);
  const reading = state.sheet?.reading ?? null;
  const summary = useSummaryStore(schemeOf, state.sheet, forms, state.columnAnswers);
  const firstRun = useFirstRun(reading && forms.length > 0);
  const selection = reading ? state.selections[reading.sheetId] : undefined;
  const formIndex = selectedForm(
    forms.map(({ form }) => form),
    selection,
  );
  const checked = forms[formIndex] ?? null;
  const language = useLanguage();
  const sheetName = reading?.sheetName ?? '';
  const isReadOnly = reading?.isProtected ?? false;
  // What can be done about each finding is worked out where it is listed.
  const listed = state.page === 'check' ? checked : null;
  const view = React.useMemo(
    () => listed && formView(listed, sheetName, language, isReadOnly),
    [listed, sheetName, language, isReadOnly],
  );
  // What is left out on one sheet may be all there is on another.
  const sheetId = reading?.sheetId ?? '';
  const [chosen, setChosen] = React.useState({ sheetId, filter: NO_FILTER });
  const filter = chosen.sheetId === sheetId ? chosen.filter : NO_FILTER;
  const [isRowOpen, setRowOpen] = React.useState(false);
  const rows = React.useMemo(() => forms.flatMap(({ form }) => draftRows(form)), [forms]);
  const drafts = useDrafts(sheetId, rows, state.deletedSheets);
  const reasons = useReasonDrafts(`${sheetId}\n${checked ? formName(checked.form) : ''}`, checked?.ignored ?? NONE);
  const rowIndex = checked ? selectedIndicator(checked.form, selection) : null;
  const row = checked?.assessment.rows[rowIndex ?? -1];
  const findings = view?.findings;
  const shown = React.useMemo(() => shownFindings(findings ?? [], filter, language), [findings, filter, language]);
  const rowFinding = row && workflow === null ? findingOfRow(shown, row, selection) : null;
  return {
    state,
    actions,
    reading,
    forms,
    formIndex,
    checked,
    place: reading && checked ? { form: checked.form, scheme: checked.scheme, sheetId: reading.sheetId } : null,
    rowIndex,
    view,
    filter,
    setFilter: (next) => setChosen({ sheetId, filter: next }),
    shown,
    rowFinding,
    isRowOpen,
    setRowOpen,
    drafts,
    reasons,
    summary,
    draft,
    setDraft,
    firstRun,
    workflow,
    setWorkflow,
  };
}
