import { ChoiceGroup } from 'office-ui-fabric-react';
import * as React from 'react';
import { languageNames } from '../../wording/language';
import { languageMessages } from '../../wording/settings';
import type { LanguageChoice } from '../../excel/userSettings';
import { useLanguage } from './useLanguage';

interface LanguageSettingProps {
  readonly choice: LanguageChoice;
  readonly onChange: (choice: LanguageChoice) => void;
  /** Id of the element that names the group. */
  readonly labelledBy: string;
}

const CHOICES: readonly LanguageChoice[] = ['office', 'zh-CN', 'en-US'];

/** In which language the pane speaks. Languages are called by their own names. */
export function LanguageSetting({ choice, onChange, labelledBy }: LanguageSettingProps) {
  const language = useLanguage();
  return (
    <ChoiceGroup
      ariaLabelledBy={labelledBy}
      selectedKey={choice}
      options={CHOICES.map((key) => ({
        key,
        text: key === 'office' ? languageMessages[language].office() : languageNames[key],
      }))}
      onChange={(_, option) => {
        const chosen = CHOICES.find((known) => known === option?.key);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
