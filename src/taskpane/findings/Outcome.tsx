import { Icon, Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { columnMessages } from '../../wording/columns';
import { checkPageMessages, workflowLinkMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { HIGH_CONTRAST, note } from '../theme/sharedStyles';
import { severityColors } from '../theme/severityColors';

interface OutcomeProps {
  /** Whether the form has its total; without one, nothing to object to is not yet good news. */
  readonly isScored: boolean;
  /** Columns of which somebody has to say what they are: nothing is sure before. */
  readonly unsure: number;
  /** Parts of the form that were not found or not understood. */
  readonly notChecked: number;
  readonly onHandIn: () => void;
}

const useStyles = createStyles((theme) => ({
  unsure: { margin: 0, fontWeight: 600, color: severityColors(theme).explain },
  done: {
    display: 'flex',
    alignItems: 'center',
    gap: 10,
    margin: 0,
    padding: '10px 12px',
    borderRadius: 4,
    fontSize: 14,
    fontWeight: 600,
    lineHeight: 20,
    background: theme.semanticColors.successBackground,
    color: theme.semanticColors.messageText,
    [HIGH_CONTRAST]: { border: '1px solid CanvasText' },
  },
  text: { flex: 1 },
  icon: { fontSize: 22, color: theme.semanticColors.successIcon },
  nothing: note(theme),
}));

/** What is to be said of a form in which nothing is open; green only when its total is there, all its columns are known and no part of it went unchecked. */
export function Outcome({ isScored, unsure, notChecked, onHandIn }: OutcomeProps) {
  const language = useLanguage();
  const styles = useStyles();
  if (unsure > 0) return <p className={styles.unsure}>{columnMessages[language].first(unsure)}</p>;
  if (notChecked > 0) return <p className={styles.nothing}>{checkPageMessages[language].partUnchecked(notChecked)}</p>;
  if (!isScored) return <p className={styles.nothing}>{checkPageMessages[language].clean()}</p>;
  return (
    <div className={styles.done}>
      <Icon iconName="Completed" className={styles.icon} />
      <span className={styles.text}>{checkPageMessages[language].nothingOpen()}</span>
      <Link onClick={onHandIn}>{workflowLinkMessages[language].names.handIn}</Link>
    </div>
  );
}
