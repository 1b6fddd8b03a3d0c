import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { freezeNoteMessages, workflowLinkMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { Notice } from './Notice';

/** Whether a form can live without the add-in. */
export interface FreezeState {
  /** Cells that are frozen. */
  readonly frozen: number;
  /** Whether it calls the add-in's functions. */
  readonly isLive: boolean;
  /** The name of the file where it is of a kind that loses such formulas when saved; null where it is not. */
  readonly oldFile: string | null;
}

interface FreezeNoteProps extends FreezeState {
  readonly onFreeze: () => void;
}

const useStyles = createStyles((theme) => ({ note: note(theme) }));

/** Says that a form is frozen, or that it needs the add-in to calculate; more clearly where saving the file breaks it. */
export function FreezeNote({ frozen, isLive, oldFile, onFreeze }: FreezeNoteProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = freezeNoteMessages[language];
  if (isLive && oldFile !== null)
    return (
      <Notice
        kind="warning"
        text={texts.oldFormat(oldFile)}
        actions={[{ label: workflowLinkMessages[language].names.freeze, onClick: onFreeze }]}
      />
    );
  if (!isLive && frozen === 0) return null;
  return (
    <p className={styles.note}>
      {isLive ? texts.live() : texts.frozen(frozen)}
      <Link onClick={onFreeze}>{isLive ? workflowLinkMessages[language].names.freeze : texts.unfreeze()}</Link>
    </p>
  );
}
