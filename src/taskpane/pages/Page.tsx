import * as React from 'react';
import { usePaneContext } from '../state/paneContext';
import { SummaryTab } from '../summary/SummaryTab';
import type { WorkflowChoice } from '../workflows/workflowChoice';
import { Workflow } from '../workflows/Workflow';
import { WorkflowLinks } from '../workflows/WorkflowLinks';
import { CheckTab } from './CheckTab';
import { Fill } from './Fill';
import { Settings } from './Settings';
import { WaitingPage } from './WaitingPage';

/** The page chosen, or the job begun on it. */
export function Page() {
  const { state, actions, reading, firstRun, place, draft, workflow, setWorkflow } = usePaneContext();
  const left = React.useRef<WorkflowChoice['kind'] | null>(null);
  if (state.page === 'settings') return <Settings />;
  if (workflow) {
    return (
      <Workflow
        choice={workflow}
        place={place}
        draft={draft}
        onChanged={actions.readAgain}
        onBack={() => {
          left.current = workflow.kind;
          setWorkflow(null);
        }}
        onLeave={() => setWorkflow(null)}
      />
    );
  }
  if (!reading) return <WaitingPage failed={state.readError !== null} onReadAgain={actions.recheck} />;
  // The page does not move under the user's hands when the guide turns out to belong on it.
  if (state.page === 'fill' && firstRun.isFirstRun === null) {
    return <WaitingPage failed={false} onReadAgain={actions.recheck} />;
  }
  if (state.page === 'summary') return <SummaryTab />;
  return (
    <>
      {state.page === 'fill' ? <Fill /> : <CheckTab reading={reading} />}
      <WorkflowLinks page={state.page} place={place} left={left} onChoose={setWorkflow} />
    </>
  );
}
