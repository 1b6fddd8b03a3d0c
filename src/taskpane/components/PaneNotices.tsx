import * as React from 'react';
import { commandStatus } from '../../commands/commandStatus';
import { checkPageMessages, paneMessages } from '../../core/messages/pane';
import { Notice } from './Notice';

interface PaneNoticesProps {
  readonly readError: string | null;
  readonly watchError: string | null;
  readonly lostFormulaCount: number;
  readonly onReenter: () => void;
}

const subscribe = (listener: () => void) => commandStatus.subscribe(listener);
const read = () => commandStatus.read();
const dismiss = () => commandStatus.dismiss();

/** What there is to say above the page: the last action's outcome, a failed reading, formulas Excel has lost. */
export function PaneNotices({ readError, watchError, lostFormulaCount, onReenter }: PaneNoticesProps) {
  const status = React.useSyncExternalStore(subscribe, read);
  return (
    <>
      {status && <Notice key={status.text} kind={status.kind} text={status.text} onDismiss={dismiss} />}
      {readError !== null && readError !== status?.text && <Notice kind="failed" text={readError} />}
      {watchError !== null && <Notice kind="warning" text={paneMessages.notLive(watchError)} />}
      {lostFormulaCount > 0 && (
        <Notice
          kind="warning"
          text={checkPageMessages.lostFormulas(lostFormulaCount)}
          action={{ label: checkPageMessages.reenter(), onClick: onReenter }}
        />
      )}
    </>
  );
}
