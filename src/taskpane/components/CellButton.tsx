import * as React from 'react';
import { checkPageMessages } from '../../wording/pane';
import { createStyles } from '../theme/createStyles';
import { focusRing, hiddenText } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface CellButtonProps {
  readonly cell: string;
  readonly text: string;
  readonly onGoTo: (cell: string) => void;
}

const useStyles = createStyles((theme) => ({
  button: {
    // Holds the text for screen readers, which is positioned.
    position: 'relative',
    display: 'block',
    width: '100%',
    boxSizing: 'border-box',
    padding: '4px 8px',
    border: '1px solid transparent',
    borderRadius: 4,
    background: theme.palette.neutralLighter,
    color: theme.semanticColors.bodyText,
    font: 'inherit',
    fontSize: 13,
    lineHeight: 18,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { background: theme.palette.neutralLight },
    ...focusRing(theme),
  },
  text: { overflowWrap: 'anywhere' },
  cell: { color: theme.palette.neutralSecondary, fontSize: 12, whiteSpace: 'nowrap' },
}));

/** A sentence about a cell, as a button that leads there. */
export function CellButton({ cell, text, onGoTo }: CellButtonProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <button type="button" className={styles.button} onClick={() => onGoTo(cell)}>
      <span className={styles.text}>
        {text}{' '}
        <span className={styles.cell} aria-hidden>
          {cell}
        </span>
      </span>
      <span className={hiddenText}>{checkPageMessages[language].goTo(cell)}</span>
    </button>
  );
}
