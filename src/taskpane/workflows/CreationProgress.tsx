import type { IButton } from 'office-ui-fabric-react';
import { DefaultButton, ProgressIndicator } from 'office-ui-fabric-react';
import * as React from 'react';

/** How far something that can be stopped has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly cancelling: boolean;
}

interface CreationProgressProps {
  readonly text: string;
  readonly stopText: string;
  readonly progress: Progress;
  readonly onCancel: () => void;
}

/** How far the creation of many sheets has come, with the button that stops it: what was clicked has gone, so it takes the focus. */
export function CreationProgress({ text, stopText, progress, onCancel }: CreationProgressProps) {
  const { done, total, cancelling } = progress;
  const stopButton = React.useRef<IButton>(null);
  React.useEffect(() => stopButton.current?.focus(), []);
  return (
    <>
      <ProgressIndicator label={text} percentComplete={total === 0 ? 1 : done / total} ariaValueText={text} />
      <DefaultButton
        componentRef={stopButton}
        text={stopText}
        disabled={cancelling}
        allowDisabledFocus
        onClick={onCancel}
      />
    </>
  );
}
