import { FULL_SCORE } from '../../core/scoring/totalScore';
import * as React from 'react';
import { summaryChartMessages } from '../../wording/pane';
import { sortSummary } from '../../core/summary/sortSummary';
import type { Summary } from '../../core/summary/summary';
import { validTotals } from '../../core/summary/validTotals';
import { createStyles } from '../theme/createStyles';
import { HIGH_CONTRAST, sectionHeading } from '../theme/sharedStyles';
import { plain } from '../views/numbers';
import { useLanguage } from '../settings/useLanguage';

const HEIGHT = 48;
/** Share of a bar's place that it fills. */
const BAR = 0.8;

/** Fewer bars than this would be blocks. */
const MIN_PLACES = 16;

const useStyles = createStyles((theme) => ({
  heading: { ...sectionHeading, fontSize: 13, marginBottom: 4 },
  chart: {
    display: 'block',
    width: '100%',
    height: HEIGHT,
    fill: theme.palette.themePrimary,
    [HIGH_CONTRAST]: { forcedColorAdjust: 'none', fill: 'Highlight' },
  },
}));

/** The scores from the highest to the lowest, one bar each; the table says the same in figures. */
export function ScoreStrip({ summary }: { readonly summary: Summary }) {
  const language = useLanguage();
  const styles = useStyles();
  const scores = validTotals(sortSummary(summary, { by: 'score', descending: true }));
  const [highest] = scores;
  const lowest = scores.at(-1);
  const { averageScore } = summary.totals;
  if (scores.length < 2 || !highest || !lowest || !averageScore) return null;
  const text = summaryChartMessages[language].scoresText(
    scores.length,
    plain(lowest),
    plain(averageScore),
    plain(highest),
  );
  return (
    <section aria-labelledby="zpb-scores">
      <h2 id="zpb-scores" className={styles.heading}>
        {summaryChartMessages[language].scores()}
      </h2>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${Math.max(scores.length, MIN_PLACES)} ${FULL_SCORE}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={text}
      >
        <title>{text}</title>
        {scores.map((score, index) => {
          const points = Math.min(Math.max(score.toNumber(), 0), FULL_SCORE);
          return <rect key={index} x={index + (1 - BAR) / 2} y={FULL_SCORE - points} width={BAR} height={points} />;
        })}
      </svg>
    </section>
  );
}
