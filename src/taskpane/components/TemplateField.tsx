import { Dropdown, ResponsiveMode } from 'office-ui-fabric-react';
import * as React from 'react';
import { fillPageMessages } from '../../wording/fillPage';
import { termMessages } from '../../wording/pane';
import type { Template } from '../../core/sheet/template';
import { useLanguage } from '../settings/useLanguage';

/** Names of forms tell themselves apart at their ends, so they take as many lines as they need. */
const WHOLE_NAMES = {
  title: { height: 'auto', minHeight: 32, lineHeight: 20, paddingTop: 5, paddingBottom: 5, whiteSpace: 'normal' },
  dropdownItem: { height: 'auto', minHeight: 36, padding: '6px 8px' },
  dropdownItemSelected: { height: 'auto', minHeight: 36, padding: '6px 8px' },
  dropdownOptionText: { whiteSpace: 'normal', lineHeight: 20 },
};

interface TemplateFieldProps {
  readonly templates: readonly Template[];
  readonly templateId: string;
  readonly disabled?: boolean;
  readonly onChange: (template: Template) => void;
}

/** Which printed form is inserted. */
export function TemplateField({ templates, templateId, disabled, onChange }: TemplateFieldProps) {
  const language = useLanguage();
  return (
    <Dropdown
      label={fillPageMessages[language].template()}
      // Else Fluent takes the narrow pane for a telephone and covers it with a panel.
      responsiveMode={ResponsiveMode.large}
      styles={WHOLE_NAMES}
      selectedKey={templateId}
      disabled={disabled}
      options={templates.map(({ id, name }) => ({ key: id, text: termMessages[language].named(name), title: name }))}
      onChange={(_, __, index = 0) => {
        const template = templates[index];
        if (template) onChange(template);
      }}
    />
  );
}
