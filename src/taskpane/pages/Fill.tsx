import * as React from 'react';
import { exampleForms } from '../../core/form/examples';
import { knownSchemes } from '../../core/scheme/schemes';
import { templateById, templates } from '../../core/sheet/templates/templateById';
import { withTemplate } from '../state/insertDraft';
import { usePaneContext } from '../state/paneContext';
import { InsertPage } from './InsertPage';

/** 填报, connected. */
export function Fill() {
  const { state, actions, scheme, draft, setDraft } = usePaneContext();
  return (
    <InsertPage
      draft={draft}
      templates={templates}
      template={templateById(draft.templateId)}
      schemes={knownSchemes()}
      schemeId={scheme.id}
      exampleCount={exampleForms.length}
      busy={state.busy === 'insert'}
      onDraftChange={setDraft}
      onTemplateChange={(template) => {
        setDraft(withTemplate(draft, template));
        // The rules the form is meant for; the user may still choose others below.
        actions.chooseScheme(template.schemeId);
      }}
      onSchemeChange={actions.chooseScheme}
      onInsert={() => actions.insert(draft)}
      onExamples={actions.openExamples}
    />
  );
}
