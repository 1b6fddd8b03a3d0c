import * as React from 'react';
import type { FindingCounts } from '../../core/check/findingCounts';
import { checkPageMessages } from '../../wording/pane';
import { OpenCounts } from '../findings/OpenCounts';
import { createStyles } from '../theme/createStyles';
import { HIGH_CONTRAST, note, pageHeading } from '../theme/sharedStyles';
import type { ScoreView } from '../views/scoreView';
import { useLanguage } from '../settings/useLanguage';

interface ScoreHeaderProps {
  readonly project: string;
  /** Year and sheet. */
  readonly subtitle: string;
  readonly score: ScoreView;
  readonly counts: FindingCounts;
  /** Columns of which somebody has to say what they are. */
  readonly unsure: number;
}

const useStyles = createStyles((theme) => ({
  subtitle: note(theme),
  heading: { ...pageHeading, overflowWrap: 'anywhere' },
  score: { display: 'flex', alignItems: 'flex-end', flexWrap: 'wrap', gap: '4px 16px', marginTop: 8 },
  total: { display: 'flex', alignItems: 'baseline', gap: 8 },
  label: note(theme),
  points: {
    fontSize: 36,
    lineHeight: 40,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
    // The plate the system puts behind text would cover the label above.
    [HIGH_CONTRAST]: { forcedColorAdjust: 'none', color: 'CanvasText' },
  },
  grade: {
    fontSize: 16,
    lineHeight: 24,
    fontWeight: 600,
    padding: '0 10px',
    borderRadius: 12,
    // A grade is no praise while something is open, and a low one never is.
    color: theme.palette.neutralSecondary,
    border: '1px solid currentColor',
  },
  rate: { marginLeft: 'auto', textAlign: 'right' },
  rateFigure: { fontSize: 18, lineHeight: 24, fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
}));

/** Whose form it is, its total with grade, its execution rate, and what is left to do. */
export function ScoreHeader({ project, subtitle, score, counts, unsure }: ScoreHeaderProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <header>
      <h1 className={styles.heading}>{project || checkPageMessages[language].untitled()}</h1>
      <p className={styles.subtitle}>{subtitle}</p>
      <div className={styles.score}>
        <div>
          <div className={styles.label}>{checkPageMessages[language].score()}</div>
          <div className={styles.total}>
            <span className={styles.points}>{score.total || '—'}</span>
            {score.grade && <span className={styles.grade}>{score.grade}</span>}
          </div>
        </div>
        <div className={styles.rate} title={score.rateMessage || undefined}>
          <div className={styles.label}>{checkPageMessages[language].executionRate()}</div>
          <div className={styles.rateFigure}>{score.executionRate || '—'}</div>
        </div>
      </div>
      {score.gradeMessage && <p className={styles.label}>{score.gradeMessage}</p>}
      <OpenCounts counts={counts} isScored={score.total !== ''} unsure={unsure} />
    </header>
  );
}
