import * as React from 'react';
import { excelWaits } from '../../excel/runs/excelWaits';
import { changeMessages } from '../../wording/excel';
import { useLanguage } from '../settings/useLanguage';
import { Notice } from './Notice';

/** Says that Excel does not answer: while the user waits for it, with what can be done; else that what is shown may be out of date. */
export function SilenceNotice() {
  const sentences = changeMessages[useLanguage()];
  const silence = React.useSyncExternalStore(excelWaits.silence.subscribe, excelWaits.silence.read);
  if (silence === 'none') return null;
  if (silence === 'background') return <Notice kind="warning" text={sentences.notLive} />;
  return (
    <Notice
      kind="warning"
      text={sentences.silent}
      actions={[
        { label: sentences.waitLonger, onClick: excelWaits.waitLonger },
        { label: sentences.stop, onClick: excelWaits.stop },
      ]}
    />
  );
}
