import { Dropdown } from 'office-ui-fabric-react';
import * as React from 'react';
import { checkPageMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';

interface FormSwitcherProps {
  /** 项目名称 of each form of the sheet, in order. */
  readonly projects: readonly string[];
  readonly index: number;
  readonly onChoose: (index: number) => void;
}

/** Which of several forms on the sheet is looked at. */
export function FormSwitcher({ projects, index, onChoose }: FormSwitcherProps) {
  const language = useLanguage();
  return (
    <Dropdown
      label={checkPageMessages[language].formsOnSheet(projects.length)}
      selectedKey={index}
      options={projects.map((project, key) => ({
        key,
        text: checkPageMessages[language].formNumber(key + 1, project || checkPageMessages[language].untitled()),
      }))}
      onChange={(_, option) => option && onChoose(Number(option.key))}
    />
  );
}
