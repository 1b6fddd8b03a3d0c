import { DefaultButton, ProgressIndicator } from 'office-ui-fabric-react';
import * as React from 'react';
import { summaryPageMessages } from '../../wording/summary';
import type { SummaryWork } from './summaryState';
import { useLanguage } from '../settings/useLanguage';

interface SummaryProgressProps {
  readonly work: SummaryWork;
  readonly onCancel: () => void;
}

/** How far the reading is, and the way to end it. */
export function SummaryProgress({ work: { kind, done, total, cancelling }, onCancel }: SummaryProgressProps) {
  const language = useLanguage();
  const label = summaryPageMessages[language][kind](done, total);
  return (
    <div>
      <ProgressIndicator
        label={label}
        percentComplete={total > 0 ? done / total : undefined}
        progressHidden={false}
        ariaValueText={label}
      />
      {kind === 'reading' && (
        <DefaultButton
          text={cancelling ? summaryPageMessages[language].cancelling() : summaryPageMessages[language].cancel()}
          disabled={cancelling}
          allowDisabledFocus
          onClick={onCancel}
        />
      )}
    </div>
  );
}
