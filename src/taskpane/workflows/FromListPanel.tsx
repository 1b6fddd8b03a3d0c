import type { IButton } from 'office-ui-fabric-react';
import { DefaultButton, PrimaryButton, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { listMessages, newYearMessages } from '../../wording/pane';
import type { ListedForms } from '../../core/workflows/fromList/listedForms';
import type { ProjectList } from '../../core/workflows/fromList/readProjectList';
import { readYear } from '../../core/workflows/readYear';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { CreationProgress } from './CreationProgress';
import type { Progress } from './CreationProgress';
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
  readonly onYearChange: (year: string) => void;
  readonly onRead: () => void;
  readonly onCreate: () => void;
  readonly onCancel: () => void;
  readonly onGoTo: (cell: string) => void;
}

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  text: { margin: 0 },
}));

/** Reads a list of projects, shows what would come of it, and creates the forms. */
export function FromListPanel(props: FromListPanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { state, progress } = props;
  const forms = state?.found?.listed.forms.length ?? 0;
  const isYear = readYear({ value: props.year }) !== null;
  const readButton = React.useRef<IButton>(null);
  const wasCreating = React.useRef(false);
  React.useEffect(() => {
    // The button that stops the creation has gone.
    if (wasCreating.current && !progress) readButton.current?.focus();
    wasCreating.current = progress !== null;
  }, [progress]);
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={listMessages[language].heading()} />
      <p className={styles.note}>{listMessages[language].intro()}</p>
      <DefaultButton
        componentRef={readButton}
        text={state ? listMessages[language].readAgain() : listMessages[language].read()}
        disabled={props.reading || progress !== null}
        allowDisabledFocus
        onClick={props.onRead}
      />
      {state && !state.found && (
        <p className={styles.text} role="alert">
          {listMessages[language].notFound(state.sheetName)}
        </p>
      )}
      {state?.found && (
        <>
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
            <PrimaryButton
              text={listMessages[language].create(forms)}
              disabled={forms === 0 || !isYear || props.reading}
              allowDisabledFocus
              onClick={props.onCreate}
            />
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
