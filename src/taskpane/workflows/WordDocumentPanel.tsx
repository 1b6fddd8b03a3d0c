import { PrimaryButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { workflowLinkMessages } from '../../wording/pane';
import { documentName } from '../../core/document/documentName';
import type { FormDocument } from '../../core/document/formDocument';
import { wordMessages } from '../../wording/word';
import { Notice } from '../components/Notice';
import { SaveLink } from '../components/SaveLink';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { WorkflowHeading } from './WorkflowHeading';

/** A document that is there to be saved. */
export interface MadeDocument {
  readonly project: string;
  /** The file itself (documentAddress). */
  readonly address: string;
  readonly hidden: FormDocument['hidden'];
}

interface WordDocumentPanelProps {
  readonly made: MadeDocument | null;
  /** One was made, and the form is not what it was then. */
  readonly isOutdated: boolean;
  readonly busy: boolean;
  readonly onMake: () => void;
}

const useStyles = createStyles((theme) => ({
  panel: { display: 'grid', gap: 12, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start' },
  note: note(theme),
}));

/** Makes the document, and then offers it. */
export function WordDocumentPanel({ made, isOutdated, busy, onMake }: WordDocumentPanelProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = wordMessages[language];
  const fileName = made && texts.fileName(documentName(made.project));
  return (
    <div className={styles.panel}>
      <WorkflowHeading text={workflowLinkMessages[language].names.word} />
      <p className={styles.note}>{texts.intro()}</p>
      <PrimaryButton
        text={busy ? texts.writing() : texts.write()}
        disabled={busy}
        allowDisabledFocus
        onClick={onMake}
      />
      {isOutdated && !busy && <Notice kind="warning" text={texts.outdated()} />}
      {made && fileName !== null && (
        <>
          {made.hidden.rows + made.hidden.columns > 0 && (
            <Notice kind="warning" text={texts.hidden(made.hidden.rows, made.hidden.columns)} />
          )}
          <p className={styles.note} role="status">
            {texts.ready(fileName)}
          </p>
          <SaveLink label={texts.save()} fileName={fileName} address={made.address} />
          <p className={styles.note}>{texts.cannotSave()}</p>
        </>
      )}
    </div>
  );
}
