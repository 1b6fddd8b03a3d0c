import * as React from 'react';
import { commandStatus } from '../../commands/commandStatus';
import { stepOf } from '../../commands/sayOutcome';
import { paneMessages } from '../../core/messages/pane';
import { takeBackMessages } from '../../core/messages/takeBack';
import type { LostSheet } from '../../excel/findLostFormulas';
import { lastAction } from '../../excel/takeBack/lastAction';
import type { RepairProgress } from '../state/paneState';
import { LastStep } from './LastStep';
import { Notice } from './Notice';
import { RepairNotice } from './RepairNotice';
import { useKeepFocus } from './useKeepFocus';

interface PaneNoticesProps {
  readonly readError: string | null;
  readonly watchError: string | null;
  readonly lostSheets: readonly LostSheet[];
  readonly repairing: RepairProgress | null;
  readonly onRepair: () => void;
  readonly onTakeBack: () => void;
}

const subscribe = (listener: () => void) => commandStatus.subscribe(listener);
const read = () => commandStatus.read();
const subscribeSteps = (listener: () => void) => lastAction.subscribe(listener);
const readStep = () => lastAction.read();
const dismiss = () => commandStatus.dismiss();

/** What there is to say above the page: the last action's outcome, the step that can be taken back, what failed, lost formulas. */
export function PaneNotices({ readError, watchError, onTakeBack, ...repair }: PaneNoticesProps) {
  const status = React.useSyncExternalStore(subscribe, read);
  const step = React.useSyncExternalStore(subscribeSteps, readStep);
  const isOfStep = step !== null && status !== null && stepOf(status) === step;
  const keepFocus = useKeepFocus();
  return (
    <div {...keepFocus} tabIndex={-1}>
      {status && (
        <Notice
          key={status.text}
          kind={status.kind}
          text={status.text}
          onDismiss={dismiss}
          action={isOfStep ? { label: takeBackMessages.button(), onClick: onTakeBack } : undefined}
        />
      )}
      {step && !isOfStep && <LastStep what={step.what()} onTakeBack={onTakeBack} />}
      {readError !== null && readError !== status?.text && <Notice kind="failed" text={readError} />}
      {watchError !== null && <Notice kind="warning" text={paneMessages.notLive(watchError)} />}
      <RepairNotice {...repair} />
    </div>
  );
}
