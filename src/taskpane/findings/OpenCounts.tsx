import { Icon } from 'office-ui-fabric-react';
import * as React from 'react';
import type { FindingCounts } from '../../core/check/findingCounts';
import { openCount } from '../../core/check/findingCounts';
import { openSeverities } from '../../core/check/severity';
import { columnMessages } from '../../wording/columns';
import { checkPageMessages } from '../../wording/pane';
import { severityMessages } from '../../wording/excel';
import { createStyles } from '../theme/createStyles';
import { severityColors } from '../theme/severityColors';
import { SeverityMark } from './SeverityMark';
import { useLanguage } from '../settings/useLanguage';

interface OpenCountsProps {
  readonly counts: FindingCounts;
  /** Whether the form has its total; without one, nothing to object to is not yet good news. */
  readonly isScored: boolean;
  /** Columns of which somebody has to say what they are: nothing is sure before. */
  readonly unsure: number;
}

const useStyles = createStyles((theme) => {
  const colors = severityColors(theme);
  return {
    counts: {
      display: 'flex',
      alignItems: 'center',
      flexWrap: 'wrap',
      gap: '4px 12px',
      margin: '6px 0 0',
      padding: 0,
      listStyle: 'none',
      fontWeight: 600,
    },
    entry: { display: 'flex', alignItems: 'center', gap: 6 },
    error: { color: colors.error },
    explain: { color: colors.explain },
    warning: { color: colors.warning },
    unsure: { margin: '6px 0 0', fontWeight: 600, color: colors.explain },
    done: { display: 'flex', alignItems: 'center', gap: 6, margin: '6px 0 0', color: theme.semanticColors.successIcon },
    doneIcon: { fontSize: 18 },
  };
});

/** What is left to do, each severity with its count and its colour; green only when that is nothing. */
export function OpenCounts({ counts, isScored, unsure }: OpenCountsProps) {
  const language = useLanguage();
  const styles = useStyles();
  if (openCount(counts) === 0 && unsure > 0) {
    return <p className={styles.unsure}>{columnMessages[language].first(unsure)}</p>;
  }
  if (openCount(counts) === 0) {
    return isScored ? (
      <p className={styles.done}>
        <Icon iconName="Completed" className={styles.doneIcon} />
        {checkPageMessages[language].nothingOpen()}
      </p>
    ) : null;
  }
  return (
    <ul className={styles.counts} aria-label={checkPageMessages[language].stillOpen()}>
      {openSeverities
        .filter((severity) => counts[severity] > 0)
        .map((severity) => (
          <li key={severity} className={`${styles.entry} ${styles[severity]}`}>
            <SeverityMark severity={severity} />
            {severityMessages[language].count(severity, counts[severity])}
          </li>
        ))}
    </ul>
  );
}
