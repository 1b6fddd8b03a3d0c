import * as React from 'react';
import { summaryChartMessages, summaryTableMessages, termMessages } from '../../wording/pane';
import type { SummaryTotals } from '../../core/summary/summary';
import { WeightBar } from '../components/WeightBar';
import { createStyles } from '../theme/createStyles';
import { sectionHeading } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

const useStyles = createStyles(() => ({
  heading: { ...sectionHeading, fontSize: 13, marginBottom: 4 },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 2, fontSize: 12, lineHeight: 18 },
  grade: {
    display: 'grid',
    gridTemplateColumns: 'minmax(48px, max-content) minmax(0, 1fr) 44px',
    alignItems: 'center',
    gap: 8,
  },
  count: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
}));

/** How many forms have which grade: bars with their figures beside them. */
export function GradeBars({ totals: { grades, ungraded, forms } }: { readonly totals: SummaryTotals }) {
  const language = useLanguage();
  const styles = useStyles();
  const bars = [
    ...grades.map(({ name, count }) => ({ name: termMessages[language].named(name), count })),
    { name: summaryTableMessages[language].ungraded(), count: ungraded },
  ];
  return (
    <section aria-labelledby="zpb-grades">
      <h2 id="zpb-grades" className={styles.heading}>
        {summaryChartMessages[language].grades()}
      </h2>
      <ul className={styles.list}>
        {bars.map(({ name, count }) => (
          <li key={name} className={styles.grade}>
            <span>{name}</span>
            <WeightBar share={forms > 0 ? count / forms : 0} state="exact" />
            <span className={styles.count}>{summaryTableMessages[language].formCount(count)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
