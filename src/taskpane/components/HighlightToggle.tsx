import { Toggle } from 'office-ui-fabric-react';
import * as React from 'react';
import { checkPageMessages } from '../../core/messages/pane';

interface HighlightToggleProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Whether findings are marked on the sheet. */
export function HighlightToggle({ checked, onChange }: HighlightToggleProps) {
  return (
    <Toggle
      label={checkPageMessages.highlight()}
      inlineLabel
      checked={checked}
      onText={checkPageMessages.on()}
      offText={checkPageMessages.off()}
      onChange={(_, next) => onChange(next === true)}
      styles={{ root: { marginBottom: 0 } }}
    />
  );
}
