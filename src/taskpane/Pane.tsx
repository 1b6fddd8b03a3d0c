import * as React from 'react';
import { exampleForms } from '../core/form/examples';
import { checkPageMessages } from '../core/messages/pane';
import { registeredSchemes } from '../core/scheme/registry';
import { serialiseScheme } from '../core/scheme/schemeFile';
import { defaultScheme, knownSchemes, schemeByName } from '../core/scheme/schemes';
import { national2020 } from '../core/sheet/templates/national2020';
import { templateById, templates } from '../core/sheet/templates/templateById';
import { LiveRegion } from './components/LiveRegion';
import { PaneFrame } from './components/PaneFrame';
import { PaneNotices } from './components/PaneNotices';
import { RowCard } from './components/RowCard';
import { WaitingPage } from './pages/WaitingPage';
import { CheckPage } from './pages/CheckPage';
import { InsertPage } from './pages/InsertPage';
import { NoFormPage } from './pages/NoFormPage';
import { SettingsPage } from './pages/SettingsPage';
import { emptyDraft, withTemplate } from './state/insertDraft';
import { selectedForm, selectedIndicator } from './state/selectedForm';
import { usePane } from './state/usePane';
import { formView } from './views/formView';
import { rowView } from './views/rowView';
import { Workflow } from './workflows/Workflow';
import type { WorkflowChoice } from './workflows/Workflow';
import { WorkflowLinks } from './workflows/WorkflowLinks';

/** The pane: chooses the page and hands it what it shows. */
export function Pane() {
  const { state, forms, actions } = usePane();
  const [draft, setDraft] = React.useState(() => emptyDraft(new Date().getFullYear(), national2020));
  const scheme = schemeByName(state.schemeId) ?? defaultScheme;
  const reading = state.sheet?.reading;
  const selection = reading && state.selections[reading.sheetId];
  const index = selectedForm(
    forms.map(({ form }) => form),
    selection,
  );
  const checked = forms[index];
  const row = checked && checked.assessment.rows[selectedIndicator(checked.form, selection) ?? -1];
  const findingCount = checked?.findings.length;
  const choices = { schemes: knownSchemes(), schemeId: scheme.id, onSchemeChange: actions.chooseScheme };
  const highlight = { highlight: state.highlight, onHighlightChange: actions.chooseHighlight };

  const ownSchemes = {
    own: registeredSchemes(),
    chosen: { id: scheme.id, name: scheme.name, json: serialiseScheme(scheme) },
    onImport: actions.importScheme,
    onRemove: actions.removeScheme,
  };

  const [workflow, setWorkflow] = React.useState<WorkflowChoice | null>(null);
  const place = reading && checked ? { form: checked.form, sheetId: reading.sheetId } : null;

  const page = () => {
    if (state.page === 'settings') return <SettingsPage {...choices} {...highlight} ownSchemes={ownSchemes} />;
    if (!reading) return <WaitingPage failed={state.readError !== null} onReadAgain={actions.recheck} />;
    if (state.page === 'fill') {
      return (
        <InsertPage
          {...choices}
          draft={draft}
          templates={templates}
          template={templateById(draft.templateId)}
          exampleCount={exampleForms.length}
          busy={state.busy === 'insert'}
          onDraftChange={setDraft}
          onTemplateChange={(template) => {
            setDraft(withTemplate(draft, template));
            // The rules the form is meant for; the user may still choose others below.
            actions.chooseScheme(template.schemeId);
          }}
          onInsert={() => actions.insert(draft)}
          onExamples={actions.openExamples}
        />
      );
    }
    if (!checked) return <NoFormPage sheetName={reading.sheetName} onFill={() => actions.choosePage('fill')} />;
    return (
      <CheckPage
        {...highlight}
        view={formView(checked, scheme, { sheetName: reading.sheetName, index, count: forms.length })}
        isProtected={reading.isProtected}
        busy={state.busy === 'check'}
        onGoTo={actions.goTo}
        onRecheck={actions.recheck}
      />
    );
  };

  return (
    <PaneFrame
      page={state.page}
      findingCount={findingCount}
      onPageChange={(next) => {
        setWorkflow(null);
        actions.choosePage(next);
      }}
      notices={
        <PaneNotices
          readError={state.readError}
          watchError={state.watchError}
          lostFormulaCount={reading?.lostFormulas.length ?? 0}
          onReenter={actions.reenterFormulas}
        />
      }
      dock={state.page === 'check' && row && <RowCard {...rowView(row)} />}
    >
      {workflow ? (
        <Workflow
          choice={workflow}
          place={place}
          draft={draft}
          scheme={scheme}
          onChanged={actions.recheck}
          onLeave={() => setWorkflow(null)}
        />
      ) : (
        <>
          {page()}
          {reading && <WorkflowLinks page={state.page} place={place} onChoose={setWorkflow} />}
        </>
      )}
      <LiveRegion text={findingCount === undefined ? '' : checkPageMessages.announce(findingCount)} />
    </PaneFrame>
  );
}
