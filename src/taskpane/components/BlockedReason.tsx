import * as React from 'react';
import { createStyles } from '../theme/createStyles';

interface BlockedReasonProps {
  /** For the button to be described by. */
  readonly id: string;
  /** Why the button beside it is out of use; none when it is not. */
  readonly reasons: readonly string[];
}

const useStyles = createStyles((theme) => ({
  reason: { margin: 0, fontSize: 12, lineHeight: 18, color: theme.semanticColors.errorText, overflowWrap: 'anywhere' },
}));

/** Stands beside a button that stays in view when the field that puts it out of use does not. */
export function BlockedReason({ id, reasons }: BlockedReasonProps) {
  const styles = useStyles();
  return (
    <div id={id}>
      {reasons.map((reason) => (
        <p key={reason} className={styles.reason}>
          {reason}
        </p>
      ))}
    </div>
  );
}
