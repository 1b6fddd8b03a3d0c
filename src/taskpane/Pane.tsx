import * as React from 'react';
import { notChecked } from '../core/check/notChecked';
import { findingCounts, openCount } from '../core/check/findingCounts';
import { checkPageMessages } from '../wording/pane';
import { columnMessages } from '../wording/columns';
import type { Language } from '../wording/language';
import { severityMessages } from '../wording/excel';
import { describeError } from '../excel/userError';
import { LiveRegion } from './components/LiveRegion';
import { PaneFrame } from './components/PaneFrame';
import { PaneNotices } from './components/PaneNotices';
import { PasteNotice } from './components/PasteNotice';
import { Inspector } from './inspector/Inspector';
import { Page } from './pages/Page';
import { useKeepFocus } from './components/useKeepFocus';
import { useLanguage } from './settings/useLanguage';
import { PaneContext } from './state/paneContext';
import { usePaneView } from './state/usePaneView';
import { useShortcuts } from './state/useShortcuts';

/** The pane: what its pages share, the page chosen, and the selected row below it. */
export function Pane() {
  // Another language draws the pane anew; nothing is read or checked again.
  const language = useLanguage();
  const view = usePaneView();
  useShortcuts();
  useKeepFocus();
  const { state, actions, checked } = view;
  const counts = checked && findingCounts(checked.findings);
  const paste = state.sheet?.paste ?? null;
  const unsure = checked?.questions.length ?? 0;
  return (
    <PaneContext.Provider value={view}>
      <PaneFrame
        page={state.page}
        workflow={view.workflow?.kind}
        form={state.page === 'check' ? `${view.reading?.sheetId ?? ''} ${view.formIndex}` : ''}
        findingCount={counts ? openCount(counts) + unsure : undefined}
        onPageChange={(next) => {
          view.setWorkflow(null);
          actions.choosePage(next);
        }}
        notices={
          <PaneNotices
            readError={state.readError && describeError(state.readError.thrown)(language)}
            watchError={state.watchError && describeError(state.watchError.thrown)(language)}
            damagedSchemes={state.damagedSchemes}
            damagedSettings={state.damagedSettings}
            onForgetDamaged={actions.forgetDamaged}
            lostSheets={state.lostSheets}
            repairing={state.repairing}
            onRepair={actions.repairFormulas}
            onTakeBack={() => {
              // What it says of a sheet just made would no longer be true.
              if (view.workflow?.kind === 'newYear') view.setWorkflow(null);
              actions.takeBack();
            }}
          >
            {paste && <PasteNotice offer={paste} onSettle={actions.settlePaste} />}
          </PaneNotices>
        }
        dock={<Inspector />}
      >
        <Page />
        <LiveRegion
          text={
            counts
              ? announced(
                  severityMessages[language].open(counts),
                  { unsure, unchecked: notChecked(checked?.findings ?? []) },
                  language,
                )
              : ''
          }
        />
      </PaneFrame>
    </PaneContext.Provider>
  );
}

/** What there is to do, and what has to be settled before; that nothing was found is said only where everything is settled. */
function announced(
  open: string,
  { unsure, unchecked }: { readonly unsure: number; readonly unchecked: number },
  language: Language,
): string {
  const asked = unsure > 0 ? columnMessages[language].unsure(unsure) : '';
  if (open === '' && unchecked > 0) return `${asked}${checkPageMessages[language].partUnchecked(unchecked)}`;
  return asked !== '' && open === '' ? asked : `${asked}${checkPageMessages[language].announce(open)}`;
}
