import { DefaultButton, Spinner } from 'office-ui-fabric-react';
import * as React from 'react';
import { paneMessages } from '../../core/messages/pane';

interface WaitingPageProps {
  /** The first reading failed; the reason is said above. */
  readonly failed: boolean;
  readonly onReadAgain: () => void;
}

/** Until the sheet has been read for the first time. */
export function WaitingPage({ failed, onReadAgain }: WaitingPageProps) {
  return failed ? (
    <DefaultButton text={paneMessages.readAgain()} onClick={onReadAgain} />
  ) : (
    <Spinner label={paneMessages.reading()} />
  );
}
