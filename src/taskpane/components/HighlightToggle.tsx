import { Toggle } from 'office-ui-fabric-react';
import * as React from 'react';
import { checkPageMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';

interface HighlightToggleProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** Whether findings are marked on the sheet. */
export function HighlightToggle({ checked, onChange }: HighlightToggleProps) {
  const language = useLanguage();
  return (
    <Toggle
      label={checkPageMessages[language].highlight()}
      inlineLabel
      checked={checked}
      onText={checkPageMessages[language].on()}
      offText={checkPageMessages[language].off()}
      onChange={(_, next) => onChange(next === true)}
      styles={{ root: { marginBottom: 0 } }}
    />
  );
}
