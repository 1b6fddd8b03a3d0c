import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import { commandStatus } from '../../commands/commandStatus';
import { findLostFormulas } from '../../excel/findLostFormulas';
import { schemeOf } from '../../excel/formSchemes';
import type { SchemeOf } from '../../excel/formSchemes';
import { lateOutcome } from '../../excel/runs/makeChange';
import type { CheckedSheetForm } from './checkedForms';
import { checkedForms } from './checkedForms';
import type { FormWatch } from './formWatch';
import { startFormWatch } from './formWatch';
import type { PaneActions } from './paneActions';
import { paneActions } from './paneActions';
import type { PaneState } from './paneState';
import { initialPaneState, paneReducer } from './paneState';
import { usePaneVisible } from './usePaneVisible';
import { readChoices } from './workbookChoices';

/** The pane's state, the checked forms of the active sheet, and what the user can do. */
export interface PaneConnection {
  readonly state: PaneState;
  /** The scheme of every form, another function whenever a scheme may be another. */
  readonly schemeOf: SchemeOf;
  readonly forms: readonly CheckedSheetForm[];
  readonly actions: PaneActions;
}

/** Connects the pane with the workbook for as long as it is mounted. */
export function usePane(): PaneConnection {
  const [state, dispatch] = useReducer(paneReducer, undefined, () => initialPaneState(readChoices()));
  const latest = useRef(state);
  latest.current = state;
  const watch = useRef<FormWatch | null>(null);

  useEffect(() => {
    const started = startFormWatch(dispatch, forgetDone);
    started.pause(document.hidden);
    watch.current = started;
    return () => {
      watch.current = null;
      started.stop();
    };
  }, []);
  usePaneVisible(useCallback((visible: boolean) => watch.current?.pause(!visible), []));

  const isRead = state.sheet !== null;
  useEffect(() => {
    if (!isRead) return;
    const search = new AbortController();
    findLostFormulas({ isBackground: true, isSettled: false, signal: search.signal }).then(
      ({ sheets }) => {
        if (!search.signal.aborted) dispatch({ type: 'workbookSearched', lostSheets: sheets });
      },
      // Nobody asked for it; the sheet the user looks at is looked at anyway.
      () => undefined,
    );
    return () => search.abort();
  }, [isRead]);
  const actions = useMemo(() => paneActions({ dispatch, state: () => latest.current, watch: () => watch.current }), []);
  const { sheet, formSchemes, thresholds, ownSchemes } = state;
  // eslint-disable-next-line react-hooks/exhaustive-deps -- schemeOf looks names up among the schemes of the workbook
  const ofForm = useMemo(() => schemeOf(formSchemes, thresholds), [formSchemes, thresholds, ownSchemes]);
  const forms = useMemo(() => (sheet ? checkedForms(sheet, ofForm) : []), [sheet, ofForm]);
  // What was found out late of a change is shown as it is.
  useEffect(() => lateOutcome.subscribe(() => void watch.current?.follow()), []);
  return { state, schemeOf: ofForm, forms, actions };
}

/** What was said about an earlier state of the sheet is out of date once the user edits. */
function forgetDone(): void {
  const kind = commandStatus.read()?.kind;
  if (kind === 'done' || kind === 'open') commandStatus.dismiss();
}
