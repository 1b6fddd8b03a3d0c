import { Icon, IconButton, css } from 'office-ui-fabric-react';
import * as React from 'react';
import { shortcutOf } from '../../commands/shortcuts';
import { weightTotal } from '../../core/check/rules/weightTotal';
import { checkPageMessages, paneMessages } from '../../wording/pane';
import { createStyles } from '../theme/createStyles';
import { severityColors } from '../theme/severityColors';
import { HIGH_CONTRAST, factsLine, note, pageHeading } from '../theme/sharedStyles';
import type { ScoreView } from '../views/scoreView';
import type { WeightView } from '../views/weightView';
import { useLanguage } from '../settings/useLanguage';

interface StatusLineProps {
  readonly project: string;
  /** Year and sheet. */
  readonly subtitle: string;
  readonly score: ScoreView;
  /** Null for a form without a column for weights. */
  readonly weights: WeightView | null;
  /** Weights of a form that is being filled in are not wrong yet. */
  readonly areWeightsWrong: boolean;
  readonly isChecking: boolean;
  readonly isBusy: boolean;
  readonly onRecheck: () => void;
  /** What stands behind the figures, unfolded by a click on them. */
  readonly children: React.ReactNode;
}

const useStyles = createStyles((theme) => ({
  head: { display: 'flex', alignItems: 'flex-start', gap: 4 },
  names: { flex: 1, minWidth: 0, overflowWrap: 'anywhere', paddingTop: 2 },
  heading: { ...pageHeading, display: 'inline', marginRight: 4 },
  recheck: { flex: 'none', height: 26, width: 26 },
  ...factsLine(theme),
  label: { fontSize: 12, color: theme.palette.neutralSecondary },
  points: {
    fontSize: 20,
    lineHeight: 26,
    fontWeight: 600,
    fontVariantNumeric: 'tabular-nums',
    // The plate the system puts behind text would cover what stands beside it.
    [HIGH_CONTRAST]: { forcedColorAdjust: 'none', color: 'CanvasText' },
  },
  figure: { fontSize: 14, fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  grade: {
    fontSize: 13,
    lineHeight: 18,
    fontWeight: 600,
    padding: '0 8px',
    borderRadius: 10,
    // A grade is no praise while something is open, and a low one never is.
    color: theme.palette.neutralSecondary,
    border: '1px solid currentColor',
  },
  // As grave as the finding about it.
  wrong: { color: severityColors(theme)[weightTotal.severity] },
  message: note(theme),
  details: { display: 'grid', gap: 8, gridTemplateColumns: 'minmax(0, 1fr)', padding: '6px 0 4px' },
}));

/** Whose form it is, and on one line how it stands: points and grade, weights, execution rate. */
export function StatusLine(props: StatusLineProps) {
  const { project, subtitle, score, weights, areWeightsWrong, isChecking, isBusy, onRecheck, children } = props;
  const language = useLanguage();
  const styles = useStyles();
  const texts = checkPageMessages[language];
  const [isOpen, setOpen] = React.useState(false);
  const detailsId = React.useId();
  const recheck = isChecking ? texts.rechecking() : texts.recheck();
  const tip = paneMessages[language].withKeys(recheck, shortcutOf('checkForm'));
  return (
    <header>
      <div className={styles.head}>
        <div className={styles.names}>
          <h1 className={styles.heading}>{project || texts.untitled()}</h1>{' '}
          <span className={styles.message}>{subtitle}</span>
        </div>
        <IconButton
          className={styles.recheck}
          iconProps={{ iconName: 'Refresh' }}
          title={tip}
          ariaLabel={recheck}
          disabled={isBusy}
          allowDisabledFocus
          onClick={onRecheck}
        />
      </div>
      <button
        type="button"
        className={styles.line}
        aria-expanded={isOpen}
        aria-controls={detailsId}
        onClick={() => setOpen(!isOpen)}
      >
        <span className={styles.fact}>
          <span className={styles.label}>{texts.score()}</span>
          <span className={score.total ? styles.points : styles.figure}>{score.total || '—'}</span>
          {score.grade && <span className={styles.grade}>{score.grade}</span>}
        </span>
        {weights && (
          <span className={styles.fact}>
            <span className={styles.label}>{texts.weight()}</span>
            <span className={css(styles.figure, areWeightsWrong && styles.wrong)}>
              {texts.weightsText(weights.total.current, weights.total.expected)}
              {weights.total.difference && ` ${weights.total.difference}`}
            </span>
          </span>
        )}
        <span className={styles.fact} title={score.rateMessage || undefined}>
          <span className={styles.label}>{texts.rate()}</span>
          <span className={styles.figure}>{score.executionRate || '—'}</span>
        </span>
        <Icon className={styles.chevron} iconName={isOpen ? 'ChevronUp' : 'ChevronDown'} />
      </button>
      {score.gradeMessage && <p className={styles.message}>{score.gradeMessage}</p>}
      {weights?.message && <p className={styles.message}>{weights.message}</p>}
      <div id={detailsId} className={isOpen ? styles.details : undefined}>
        {isOpen && children}
      </div>
    </header>
  );
}
