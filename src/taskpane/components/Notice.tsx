import { Link, MessageBar, MessageBarType } from 'office-ui-fabric-react';
import * as React from 'react';
import { paneMessages } from '../../wording/pane';
import { createStyles } from '../theme/createStyles';
import { useLanguage } from '../settings/useLanguage';

interface NoticeProps {
  readonly kind: 'done' | 'open' | 'failed' | 'warning' | 'info';
  readonly text: string;
  readonly onDismiss?: () => void;
  /** What can be done about it. */
  readonly actions?: readonly { readonly label: string; readonly onClick: () => void }[];
}

const TYPES = {
  done: MessageBarType.success,
  open: MessageBarType.info,
  failed: MessageBarType.error,
  warning: MessageBarType.severeWarning,
  info: MessageBarType.info,
} as const;

const useStyles = createStyles(() => ({ action: { marginLeft: 8, fontWeight: 600, whiteSpace: 'nowrap' } }));

/** A sentence at the top of the pane, with a way to close it or to do something about it. */
export function Notice({ kind, text, onDismiss, actions = [] }: NoticeProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <MessageBar
      messageBarType={TYPES[kind]}
      isMultiline
      onDismiss={onDismiss}
      dismissButtonAriaLabel={paneMessages[language].dismiss()}
    >
      {text}
      {actions.map(({ label, onClick }) => (
        <Link key={label} className={styles.action} onClick={onClick}>
          {label}
        </Link>
      ))}
    </MessageBar>
  );
}
