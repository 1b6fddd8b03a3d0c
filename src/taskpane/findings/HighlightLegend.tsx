import * as React from 'react';
import { openSeverities } from '../../core/check/severity';
import { checkPageMessages } from '../../wording/pane';
import { severityMessages } from '../../wording/excel';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';
import { SeverityMark } from './SeverityMark';
import { useLanguage } from '../settings/useLanguage';

const useStyles = createStyles((theme) => ({
  legend: { ...note(theme), display: 'flex', flexWrap: 'wrap', gap: '2px 12px', padding: 0, listStyle: 'none' },
  entry: { display: 'flex', alignItems: 'center', gap: 6 },
}));

/** What the marks on the sheet mean. */
export function HighlightLegend() {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label={checkPageMessages[language].legend()}>
      {openSeverities.map((severity) => (
        <li key={severity} className={styles.entry}>
          <SeverityMark severity={severity} />
          {severityMessages[language].names[severity]}
        </li>
      ))}
    </ul>
  );
}
