import { Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { formSchemeMessages } from '../../wording/schemes';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface FormSchemeProps {
  /** The sentence that names it. */
  readonly text: string;
  /** Nothing can be changed on a protected sheet. */
  readonly isReadOnly: boolean;
  readonly onChange: () => void;
}

const useStyles = createStyles((theme) => ({ line: { ...note(theme), overflowWrap: 'anywhere' } }));

/** By which scheme the form looked at is scored, and the way to another. */
export function FormScheme({ text, isReadOnly, onChange }: FormSchemeProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <p className={styles.line}>
      {text}{' '}
      {!isReadOnly && (
        <Link data-workflow="scheme" aria-label={formSchemeMessages[language].heading()} onClick={onChange}>
          {formSchemeMessages[language].change()}
        </Link>
      )}
    </p>
  );
}
