import * as React from 'react';
import { findingCounts, openCount } from '../core/check/findingCounts';
import { checkPageMessages } from '../wording/pane';
import { severityMessages } from '../wording/excel';
import { describeError } from '../excel/userError';
import { LiveRegion } from './components/LiveRegion';
import { PaneFrame } from './components/PaneFrame';
import { PaneNotices } from './components/PaneNotices';
import { Inspector } from './inspector/Inspector';
import { Page } from './pages/Page';
import { useLanguage } from './settings/useLanguage';
import { PaneContext } from './state/paneContext';
import { usePaneView } from './state/usePaneView';

/** The pane: what its pages share, the page chosen, and the selected row below it. */
export function Pane() {
  // Another language draws the pane anew; nothing is read or checked again.
  const language = useLanguage();
  const view = usePaneView();
  const { state, actions, checked } = view;
  const counts = checked && findingCounts(checked.findings);
  return (
    <PaneContext.Provider value={view}>
      <PaneFrame
        page={state.page}
        workflow={view.workflow?.kind}
        findingCount={counts ? openCount(counts) : undefined}
        onPageChange={(next) => {
          view.setWorkflow(null);
          actions.choosePage(next);
        }}
        notices={
          <PaneNotices
            readError={state.readError && describeError(state.readError.thrown)(language)}
            watchError={state.watchError && describeError(state.watchError.thrown)(language)}
            damagedSchemes={state.damagedSchemes}
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
        <LiveRegion
          text={counts ? checkPageMessages[language].announce(severityMessages[language].open(counts)) : ''}
        />
      </PaneFrame>
    </PaneContext.Provider>
  );
}
