import type { IButton } from 'office-ui-fabric-react';
import { DefaultButton, PrimaryButton, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { workflowLinkMessages } from '../../wording/pane';
import { listMessages, newYearMessages } from '../../wording/workflows';
import type { Template } from '../../core/sheet/template';
import { templateById, templates } from '../../core/sheet/templates/templateById';
import type { ListedForms } from '../../core/workflows/fromList/listedForms';
import type { ProjectList } from '../../core/workflows/fromList/readProjectList';
import { readYear } from '../../core/workflows/readYear';
import type { InsertResult } from '../../excel/insertRequest';
import { BlockedReason } from '../components/BlockedReason';
import { TemplateField } from '../components/TemplateField';
import { TemplatePicture } from '../components/TemplatePicture';
import type { InsertDraft } from '../state/insertDraft';
import { createStyles } from '../theme/createStyles';
import { note, stickyFooter } from '../theme/sharedStyles';
import { CreationProgress } from './CreationProgress';
import type { Progress } from './CreationProgress';
import { FormsMade } from './FormsMade';
import { SampleList } from './SampleList';
import { WorkflowHeading } from './WorkflowHeading';
import { ListPreview } from './ListPreview';
import { useLanguage } from '../settings/useLanguage';

/** The list as it was read: where, and what would come of it. Its list is null when there is none on the sheet. */
export interface ListState {
  readonly sheetName: string;
  readonly found: { readonly list: ProjectList; readonly listed: ListedForms } | null;
}

interface FromListPanelProps {
  /** Null before a list was read. */
  readonly state: ListState | null;
  /** As typed; for projects that name no year of their own. */
  readonly year: string;
  readonly reading: boolean;
  /** Null while nothing is being created. */
  readonly progress: Progress | null;
  /** What new forms are made as. */
  readonly draft: InsertDraft;
  /** What has come of the list made last. */
  readonly made: readonly InsertResult[];
  readonly onTemplateChange: (template: Template) => void;
  readonly onYearChange: (year: string) => void;
  readonly onRead: () => void;
  readonly onCreate: () => void;
  readonly onCancel: () => void;
  /** Leads to a cell of the list. */
  readonly onGoTo: (cell: string) => void;
  readonly onGoToForm: (form: InsertResult) => void;
}

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  text: { margin: 0 },
  footer: stickyFooter(theme),
  create: { width: '100%' },
}));

/** Reads a list of projects, shows what would come of it, and creates the forms. */
export function FromListPanel(props: FromListPanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { state, progress, draft, made } = props;
  const forms = state?.found?.listed.forms.length ?? 0;
  const isYear = readYear({ value: props.year }) !== null;
  const reasons = [
    ...(forms > 0 ? [] : [listMessages[language].noForms()]),
    ...(isYear ? [] : [newYearMessages[language].yearInvalid()]),
  ].map((problem) => listMessages[language].notYet(problem));
  const reasonId = React.useId();
  const readButton = React.useRef<IButton>(null);
  const wasCreating = React.useRef(false);
  React.useEffect(() => {
    // The button that stops the creation has gone; what was made takes the focus by itself.
    if (wasCreating.current && !progress && made.length === 0) readButton.current?.focus();
    wasCreating.current = progress !== null;
  }, [progress, made]);
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={workflowLinkMessages[language].names.fromList} />
      <p className={styles.note}>{listMessages[language].intro()}</p>
      <DefaultButton
        componentRef={readButton}
        text={state ? listMessages[language].readAgain() : listMessages[language].read()}
        disabled={props.reading || progress !== null}
        allowDisabledFocus
        onClick={props.onRead}
      />
      {!state && made.length === 0 && <SampleList />}
      {made.length > 0 && !progress && <FormsMade forms={made} onGoTo={props.onGoToForm} />}
      {state && !state.found && (
        <p className={styles.text} role="alert">
          {listMessages[language].notFound(state.sheetName)}
        </p>
      )}
      {state?.found && (
        <>
          <TemplateField
            templates={templates}
            templateId={draft.templateId}
            disabled={progress !== null}
            onChange={props.onTemplateChange}
          />
          <TemplatePicture template={templateById(draft.templateId)} draft={draft} />
          <ListPreview sheetName={state.sheetName} {...state.found} onGoTo={props.onGoTo} />
          <TextField
            label={listMessages[language].year()}
            value={props.year}
            inputMode="numeric"
            maxLength={8}
            disabled={progress !== null}
            errorMessage={isYear ? undefined : newYearMessages[language].yearInvalid()}
            onChange={(_, year = '') => props.onYearChange(year)}
          />
          {!progress && (
            <div className={styles.footer}>
              <BlockedReason id={reasonId} reasons={reasons} />
              <PrimaryButton
                className={styles.create}
                text={listMessages[language].create(forms)}
                disabled={forms === 0 || !isYear || props.reading}
                allowDisabledFocus
                aria-describedby={reasonId}
                onClick={props.onCreate}
              />
            </div>
          )}
        </>
      )}
      {progress && (
        <CreationProgress
          text={listMessages[language].progress(progress.done, progress.total)}
          stopText={progress.cancelling ? listMessages[language].cancelling() : listMessages[language].cancel()}
          progress={progress}
          onCancel={props.onCancel}
        />
      )}
    </div>
  );
}
