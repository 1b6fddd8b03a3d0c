import * as React from 'react';
import { objections } from '../core/checks/objections';
import { checkPageMessages } from '../core/messages/pane';
import { LiveRegion } from './components/LiveRegion';
import { PaneFrame } from './components/PaneFrame';
import { PaneNotices } from './components/PaneNotices';
import { Inspector } from './inspector/Inspector';
import { Page } from './pages/Page';
import { PaneContext } from './state/paneContext';
import { usePaneView } from './state/usePaneView';

/** The pane: what its pages share, the page chosen, and the selected row below it. */
export function Pane() {
  const view = usePaneView();
  const { state, actions, checked } = view;
  const findingCount = checked ? objections(checked.findings).length : undefined;
  return (
    <PaneContext.Provider value={view}>
      <PaneFrame
        page={state.page}
        job={view.workflow?.kind}
        findingCount={findingCount}
        onPageChange={(next) => {
          view.setWorkflow(null);
          actions.choosePage(next);
        }}
        notices={
          <PaneNotices
            readError={state.readError}
            watchError={state.watchError}
            lostSheets={state.lostSheets}
            repairing={state.repairing}
            onRepair={actions.repairFormulas}
            onTakeBack={() => {
              // What it says of a sheet just made would no longer be true.
              if (view.workflow?.kind === 'newYear') view.setWorkflow(null);
              actions.takeBack();
            }}
          />
        }
        dock={<Inspector />}
      >
        <Page />
        <LiveRegion text={findingCount === undefined ? '' : checkPageMessages.announce(findingCount)} />
      </PaneFrame>
    </PaneContext.Provider>
  );
}
