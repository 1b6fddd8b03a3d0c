import * as React from 'react';
import type { Finding } from '../../core/checks/finding';
import { checkPageMessages } from '../../core/messages/zh-CN/pane';
import { createStyles } from '../theme/createStyles';
import { hiddenText } from '../theme/hiddenText';
import { focusRing } from '../theme/textStyles';

interface FindingItemProps {
  readonly finding: Finding;
  readonly onGoTo: (cell: string) => void;
}

const useStyles = createStyles((theme) => ({
  item: {
    // Holds the text for screen readers, which is positioned.
    position: 'relative',
    display: 'flex',
    alignItems: 'flex-start',
    gap: 8,
    width: '100%',
    boxSizing: 'border-box',
    padding: '6px 8px',
    border: '1px solid transparent',
    borderRadius: 4,
    background: theme.palette.neutralLighter,
    color: theme.semanticColors.bodyText,
    font: 'inherit',
    fontSize: 13,
    lineHeight: 19,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { background: theme.palette.neutralLight },
    ...focusRing(theme),
  },
  message: { flex: 1, minWidth: 0, overflowWrap: 'anywhere' },
  cell: { color: theme.palette.neutralSecondary, fontSize: 12, whiteSpace: 'nowrap' },
}));

/** One finding as a button that leads to its cell. */
export function FindingItem({ finding, onGoTo }: FindingItemProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.item} onClick={() => onGoTo(finding.cell)}>
      <span className={styles.message}>{finding.message}</span>
      <span className={styles.cell} aria-hidden>
        {finding.cell}
      </span>
      <span className={hiddenText}>{checkPageMessages.goTo(finding.cell)}</span>
    </button>
  );
}
