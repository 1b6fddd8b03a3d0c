import * as React from 'react';
import { exampleForms, practiceForm } from '../../core/form/examples';
import { knownSchemes } from '../../core/scheme/schemes';
import { templateById, templates } from '../../core/sheet/templates/templateById';
import { Guide } from '../guide/Guide';
import { hasCustomFunctions } from '../../excel/apiSupport';
import { keepFormulaChoice } from '../../excel/userSettings';
import { draftSchemeId, withTemplate } from '../state/insertDraft';
import { usePaneContext } from '../state/paneContext';
import { FillPage } from './FillPage';

/** 填报, connected. */
export function Fill() {
  const { state, actions, draft, setDraft, firstRun } = usePaneContext();
  const busy = state.busy === 'insert';
  const guide = firstRun.isFirstRun ? (
    <Guide
      missingReasons={practiceForm.missingReasons}
      busy={busy}
      onExample={actions.openPracticeForm}
      onDismiss={firstRun.dismiss}
    />
  ) : undefined;
  return (
    <FillPage
      guide={guide}
      draft={draft}
      templates={templates}
      template={templateById(draft.templateId)}
      schemes={knownSchemes()}
      schemeId={draftSchemeId(draft)}
      exampleCount={exampleForms.length}
      hasFunctions={hasCustomFunctions()}
      busy={busy}
      onDraftChange={(changed) => {
        if (changed.formulas !== draft.formulas) keepFormulaChoice(changed.formulas);
        setDraft(changed);
      }}
      onTemplateChange={(template) => setDraft(withTemplate(draft, template))}
      onSchemeChange={(schemeId) => setDraft({ ...draft, schemeId })}
      onInsert={() => actions.insert(draft)}
      onExamples={actions.openExamples}
    />
  );
}
