import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { takeBackMessages } from '../../wording/excel';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface LastStepProps {
  /** What was done, in a few words. */
  readonly what: string;
  readonly onTakeBack: () => void;
}

const useStyles = createStyles((theme) => ({
  line: {
    ...note(theme),
    display: 'flex',
    justifyContent: 'space-between',
    gap: 8,
    padding: '3px 12px',
    borderBottom: `1px solid ${theme.palette.neutralLight}`,
  },
  what: { minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  button: { flex: 'none', fontSize: 12 },
}));

/** The step that can be taken back, when its own sentence is no longer shown. */
export function LastStep({ what, onTakeBack }: LastStepProps) {
  const language = useLanguage();
  const styles = useStyles();
  const text = takeBackMessages[language].lastStep(what);
  return (
    <div className={styles.line} role="group" aria-label={text}>
      <span className={styles.what} title={text}>
        {text}
      </span>
      <Link className={styles.button} onClick={onTakeBack}>
        {takeBackMessages[language].button()}
      </Link>
    </div>
  );
}
