import * as React from 'react';
import { fetchedPart } from '../components/fetchedPart';
import { usePaneContext } from '../state/paneContext';
import { isSheetPage } from '../state/paneState';
import type { PageId, SheetPageId } from '../state/paneState';
import type { WorkflowChoice } from '../workflows/workflowChoice';
import { WorkflowLinks } from '../workflows/WorkflowLinks';
import { CheckTab } from './CheckTab';
import { WaitingPage } from './WaitingPage';

// 检查 comes with the pane; what is opened from there comes when it is opened.
const Fill = fetchedPart(() => import(/* webpackChunkName: "fill" */ './Fill').then((file) => file.Fill));
const Settings = fetchedPart(() =>
  import(/* webpackChunkName: "settings" */ './Settings').then((file) => file.Settings),
);
const SummaryTab = fetchedPart(() =>
  import(/* webpackChunkName: "summary" */ '../summary/SummaryTab').then((file) => file.SummaryTab),
);
const Workflow = fetchedPart(() =>
  import(/* webpackChunkName: "workflows" */ '../workflows/Workflow').then((file) => file.Workflow),
);

interface WorkbookPage {
  readonly Content: React.ComponentType;
  /** It needs to know what the sheets hold. */
  readonly isOfForms: boolean;
}

/** The pages that are about the workbook. */
const WORKBOOK_PAGES: Readonly<Record<Exclude<PageId, SheetPageId>, WorkbookPage>> = {
  summary: { Content: SummaryTab, isOfForms: true },
  settings: { Content: Settings, isOfForms: false },
};

/** The page chosen, or the workflow begun on it. */
export function Page() {
  const { state, actions, reading, firstRun, place, draft, workflow, setWorkflow } = usePaneContext();
  const left = React.useRef<WorkflowChoice['kind'] | null>(null);
  const ofWorkbook = isSheetPage(state.page) ? null : WORKBOOK_PAGES[state.page];
  if (ofWorkbook && !ofWorkbook.isOfForms) return <ofWorkbook.Content />;
  if (workflow) {
    return (
      <Workflow
        choice={workflow}
        place={place}
        draft={draft}
        onChanged={actions.follow}
        onBack={() => {
          left.current = workflow.kind;
          setWorkflow(null);
        }}
        onFreeze={() => setWorkflow({ kind: 'freeze' })}
        onLeave={() => setWorkflow(null)}
      />
    );
  }
  if (!reading) return <WaitingPage failed={state.readError !== null} onReadAgain={actions.recheck} />;
  // The page does not move under the user's hands when the guide turns out to belong on it.
  if (state.page === 'fill' && firstRun.isFirstRun === null) {
    return <WaitingPage failed={false} onReadAgain={actions.recheck} />;
  }
  if (ofWorkbook) return <ofWorkbook.Content />;
  return (
    <>
      {state.page === 'fill' ? <Fill /> : <CheckTab reading={reading} />}
      <WorkflowLinks page={state.page} place={place} left={left} onChoose={setWorkflow} />
    </>
  );
}
