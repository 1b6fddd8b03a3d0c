import { Dropdown } from 'office-ui-fabric-react';
import * as React from 'react';
import { checkPageMessages } from '../../core/messages/pane';

interface FormSwitcherProps {
  /** 项目名称 of each form of the sheet, in order. */
  readonly projects: readonly string[];
  readonly index: number;
  readonly onChoose: (index: number) => void;
}

/** Which of several forms on the sheet is looked at. */
export function FormSwitcher({ projects, index, onChoose }: FormSwitcherProps) {
  return (
    <Dropdown
      label={checkPageMessages.formsOnSheet(projects.length)}
      selectedKey={index}
      options={projects.map((project, key) => ({
        key,
        text: checkPageMessages.formNumber(key + 1, project || checkPageMessages.untitled()),
      }))}
      onChange={(_, option) => option && onChoose(Number(option.key))}
    />
  );
}
