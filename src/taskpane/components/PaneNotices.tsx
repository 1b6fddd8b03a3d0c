import * as React from 'react';
import { commandStatus } from '../../commands/commandStatus';
import { paneMessages } from '../../core/messages/pane';
import type { LostSheet } from '../../excel/findLostFormulas';
import type { RepairProgress } from '../state/paneState';
import { Notice } from './Notice';
import { RepairNotice } from './RepairNotice';

interface PaneNoticesProps {
  readonly readError: string | null;
  readonly watchError: string | null;
  readonly lostSheets: readonly LostSheet[];
  readonly repairing: RepairProgress | null;
  readonly onRepair: () => void;
}

const subscribe = (listener: () => void) => commandStatus.subscribe(listener);
const read = () => commandStatus.read();
const dismiss = () => commandStatus.dismiss();

/** What there is to say above the page: the last action's outcome, a failed reading, formulas Excel has lost. */
export function PaneNotices({ readError, watchError, ...repair }: PaneNoticesProps) {
  const status = React.useSyncExternalStore(subscribe, read);
  return (
    <>
      {status && <Notice key={status.text} kind={status.kind} text={status.text} onDismiss={dismiss} />}
      {readError !== null && readError !== status?.text && <Notice kind="failed" text={readError} />}
      {watchError !== null && <Notice kind="warning" text={paneMessages.notLive(watchError)} />}
      <RepairNotice {...repair} />
    </>
  );
}
