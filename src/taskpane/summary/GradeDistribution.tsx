import { css } from 'office-ui-fabric-react';
import * as React from 'react';
import { isSameFilter } from '../../core/summary/formFilter';
import type { FormFilter } from '../../core/summary/formFilter';
import type { SummaryTotals } from '../../core/summary/summary';
import { termMessages } from '../../wording/pane';
import { summaryReviewMessages, summaryTableMessages } from '../../wording/summary';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { filterChip, HIGH_CONTRAST } from '../theme/sharedStyles';

interface GradeDistributionProps {
  readonly totals: SummaryTotals;
  readonly filter: FormFilter;
  readonly onFilter: (filter: FormFilter) => void;
}

/** Forms of one grade; null: without one. */
interface Part {
  readonly grade: string | null;
  readonly count: number;
  readonly shade: (typeof SHADES)[number] | 'other' | 'none';
}

/** Of the best grades; those below them share one. */
const SHADES = ['first', 'second', 'third'] as const;
const PERCENT = 100;

const useStyles = createStyles((theme) => {
  const { themeDarker, themePrimary, themeTertiary, neutralTertiary, neutralSecondary } = theme.palette;
  const part = (background: string) => ({ background, [HIGH_CONTRAST]: { background: 'CanvasText' } });
  return {
    bar: { display: 'flex', gap: 2, height: 8, marginBottom: 6, [HIGH_CONTRAST]: { forcedColorAdjust: 'none' } },
    grades: { display: 'flex', flexWrap: 'wrap', gap: 4 },
    grade: filterChip(theme),
    swatch: { flex: 'none', width: 8, height: 8, [HIGH_CONTRAST]: { forcedColorAdjust: 'none' } },
    first: part(themeDarker),
    second: part(themePrimary),
    third: part(themeTertiary),
    other: part(neutralTertiary),
    none: part(neutralSecondary),
  };
});

/** How many forms have which grade, with their share of all; a click on a grade lists them. */
export function GradeDistribution({ totals, filter, onFilter }: GradeDistributionProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = summaryReviewMessages[language];
  const parts: readonly Part[] = [
    ...totals.grades.map(({ name, count }, index): Part => ({ grade: name, count, shade: SHADES[index] ?? 'other' })),
    { grade: null, count: totals.ungraded, shade: 'none' } as const,
  ].filter(({ count }) => count > 0);
  return (
    <div>
      <div className={styles.bar} aria-hidden>
        {parts.map(({ grade, count, shade }) => (
          <div key={String(grade)} className={styles[shade]} style={{ flexGrow: count }} />
        ))}
      </div>
      <div className={styles.grades} role="group" aria-label={texts.grades()}>
        {parts.map(({ grade, count, shade }) => {
          const name = grade === null ? summaryTableMessages[language].ungraded() : termMessages[language].named(grade);
          const own: FormFilter = { kind: 'grade', grade };
          const isPressed = isSameFilter(filter, own);
          return (
            <button
              key={String(grade)}
              type="button"
              className={styles.grade}
              aria-pressed={isPressed}
              onClick={() => onFilter(isPressed ? { kind: 'all' } : own)}
            >
              <span className={css(styles.swatch, styles[shade])} />
              {texts.grade(name, count, Math.round((count / totals.forms) * PERCENT))}
            </button>
          );
        })}
      </div>
    </div>
  );
}
