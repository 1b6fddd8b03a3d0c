import type { IButton } from 'office-ui-fabric-react';
import { PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { importMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { CreationProgress } from '../workflows/CreationProgress';
import type { Progress } from '../workflows/CreationProgress';
import { WorkflowHeading } from '../workflows/WorkflowHeading';
import type { ChosenFile } from './chosenFile';
import { FilesButton } from './FilesButton';
import { FoundTables } from './FoundTables';

interface ImportPanelProps {
  /** Null before any were chosen and while they are read. */
  readonly files: readonly ChosenFile[] | null;
  /** Ids of the tables to be taken in. */
  readonly chosen: ReadonlySet<string>;
  /** What is under way; null for nothing. */
  readonly work: { readonly kind: 'reading' | 'creating'; readonly progress: Progress } | null;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onChoose: (id: string, isChosen: boolean) => void;
  readonly onCreate: () => void;
  readonly onCancel: () => void;
}

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  summary: { margin: 0 },
}));

/** Asks for files, shows what was found in them, and puts what is wanted on new sheets. */
export function ImportPanel({ files, chosen, work, onFiles, onChoose, onCreate, onCancel }: ImportPanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = importMessages[language];
  const filesButton = React.useRef<IButton>(null);
  const wasWorking = React.useRef(false);
  React.useEffect(() => {
    // The button that stops it has gone.
    if (wasWorking.current && !work) filesButton.current?.focus();
    wasWorking.current = work !== null;
  }, [work]);
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={texts.heading()} />
      <p className={styles.note}>{texts.intro()}</p>
      <FilesButton
        buttonRef={filesButton}
        label={files ? texts.chooseAgain() : texts.choose()}
        disabled={work !== null}
        onFiles={onFiles}
      />
      {files && (
        <>
          <p className={styles.summary} role="status">
            {texts.summary(files.length, formCount(files), files.filter(({ ok }) => !ok).length)}
          </p>
          <FoundTables files={files} chosen={chosen} disabled={work !== null} onChoose={onChoose} />
          {!work && (
            <PrimaryButton
              text={texts.create(chosen.size)}
              disabled={chosen.size === 0}
              allowDisabledFocus
              onClick={onCreate}
            />
          )}
        </>
      )}
      {work && (
        <CreationProgress
          text={
            work.kind === 'reading'
              ? texts.reading(work.progress.done, work.progress.total)
              : texts.progress(work.progress.done, work.progress.total)
          }
          stopText={work.progress.cancelling ? texts.cancelling() : texts.cancel()}
          progress={work.progress}
          onCancel={onCancel}
        />
      )}
    </div>
  );
}

function formCount(files: readonly ChosenFile[]): number {
  const tables = files.flatMap((file) => (file.ok ? file.tables : []));
  return tables.reduce((sum, { forms }) => sum + forms.forms.length, 0);
}
