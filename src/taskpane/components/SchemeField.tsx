import { Dropdown, ResponsiveMode } from 'office-ui-fabric-react';
import * as React from 'react';
import { fillPageMessages } from '../../wording/fillPage';
import { termMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';

/** A scheme to choose from. */
export interface SchemeChoice {
  readonly id: string;
  readonly name: string;
  /** The document it comes from. */
  readonly source: string;
}

interface SchemeFieldProps {
  readonly schemes: readonly SchemeChoice[];
  readonly schemeId: string;
  readonly onChange: (schemeId: string) => void;
}

/** The scoring scheme of a form. */
export function SchemeField({ schemes, schemeId, onChange }: SchemeFieldProps) {
  const language = useLanguage();
  return (
    <Dropdown
      label={fillPageMessages[language].scheme()}
      // Else Fluent takes the narrow pane for a telephone and covers it with a panel.
      responsiveMode={ResponsiveMode.large}
      selectedKey={schemeId}
      options={schemes.map(({ id, name, source }) => ({
        key: id,
        text: termMessages[language].named(name),
        title: source,
      }))}
      onChange={(_, option) => option && onChange(String(option.key))}
    />
  );
}
