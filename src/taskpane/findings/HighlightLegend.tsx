import * as React from 'react';
import { openSeverities } from '../../core/check/severity';
import { checkPageMessages } from '../../core/messages/pane';
import { severityMessages } from '../../core/messages/severities';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/textStyles';
import { SeverityMark } from './SeverityMark';

const useStyles = createStyles((theme) => ({
  legend: { ...note(theme), display: 'flex', flexWrap: 'wrap', gap: '2px 12px', padding: 0, listStyle: 'none' },
  entry: { display: 'flex', alignItems: 'center', gap: 6 },
}));

/** What the marks on the sheet mean. */
export function HighlightLegend() {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label={checkPageMessages.legend()}>
      {openSeverities.map((severity) => (
        <li key={severity} className={styles.entry}>
          <SeverityMark severity={severity} />
          {severityMessages.names[severity]}
        </li>
      ))}
    </ul>
  );
}
