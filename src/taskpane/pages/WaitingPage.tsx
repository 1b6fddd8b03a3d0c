import { DefaultButton, Spinner } from 'office-ui-fabric-react';
import * as React from 'react';
import { paneMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';

interface WaitingPageProps {
  /** The first reading failed; the reason is said above. */
  readonly failed: boolean;
  readonly onReadAgain: () => void;
}

/** Until the sheet has been read for the first time. */
export function WaitingPage({ failed, onReadAgain }: WaitingPageProps) {
  const language = useLanguage();
  return failed ? (
    <DefaultButton text={paneMessages[language].readAgain()} onClick={onReadAgain} />
  ) : (
    <Spinner label={paneMessages[language].reading()} />
  );
}
