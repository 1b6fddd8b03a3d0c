import { Dropdown, ResponsiveMode } from 'office-ui-fabric-react';
import * as React from 'react';
import { fillPageMessages, termMessages } from '../../wording/pane';
import type { Template } from '../../core/sheet/template';
import { useLanguage } from '../settings/useLanguage';

interface TemplateFieldProps {
  readonly templates: readonly Template[];
  readonly templateId: string;
  readonly onChange: (template: Template) => void;
}

/** Which printed form is inserted. */
export function TemplateField({ templates, templateId, onChange }: TemplateFieldProps) {
  const language = useLanguage();
  return (
    <Dropdown
      label={fillPageMessages[language].template()}
      // Else Fluent takes the narrow pane for a telephone and covers it with a panel.
      responsiveMode={ResponsiveMode.large}
      selectedKey={templateId}
      options={templates.map(({ id, name }) => ({ key: id, text: termMessages[language].named(name), title: name }))}
      onChange={(_, __, index = 0) => {
        const template = templates[index];
        if (template) onChange(template);
      }}
    />
  );
}
