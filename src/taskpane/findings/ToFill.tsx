import { Icon, Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { checkPageMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { severityColors } from '../theme/severityColors';

interface ToFillProps {
  /** A1 addresses, in the order of the sheet. */
  readonly cells: readonly string[];
  /** All of them are in rows that may as well be deleted. */
  readonly areRowsSpare: boolean;
  readonly onGoTo: (cell: string) => void;
}

const useStyles = createStyles((theme) => ({
  line: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '0 8px', margin: 0, lineHeight: 22 },
  icon: { fontSize: 16, color: severityColors(theme).info },
  count: { fontWeight: 600 },
}));

/** Counts down what is still to be filled in, and leads to the next of it; nothing once the form is whole. */
export function ToFill({ cells, areRowsSpare, onGoTo }: ToFillProps) {
  const language = useLanguage();
  const styles = useStyles();
  const [next] = cells;
  if (next === undefined) return null;
  return (
    <p className={styles.line}>
      <Icon iconName="Edit" className={styles.icon} />
      <span className={styles.count}>{checkPageMessages[language].toFillCount(cells.length)}</span>
      {areRowsSpare && <span>{checkPageMessages[language].spareRows()}</span>}
      <Link onClick={() => onGoTo(next)}>{checkPageMessages[language].toFillNext(next)}</Link>
    </p>
  );
}
