import { css } from 'office-ui-fabric-react';
import * as React from 'react';
import { weightSection } from '../../core/check/rules/weightSection';
import { weightTotal } from '../../core/check/rules/weightTotal';
import { checkPageMessages } from '../../wording/pane';
import { createStyles } from '../theme/createStyles';
import { severityColors } from '../theme/severityColors';
import { note, sectionHeading } from '../theme/sharedStyles';
import type { WeightBarView, WeightView } from '../views/weightView';
import { WeightBar } from './WeightBar';
import { useLanguage } from '../settings/useLanguage';

const useStyles = createStyles((theme) => ({
  head: { display: 'flex', alignItems: 'baseline', gap: 8, marginBottom: 4 },
  heading: sectionHeading,
  figures: { marginLeft: 'auto', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  parts: {
    display: 'grid',
    gridTemplateColumns: 'fit-content(96px) minmax(24px, 1fr) auto',
    alignItems: 'center',
    gap: '6px 8px',
    margin: '8px 0 0',
    padding: 0,
    listStyle: 'none',
    fontSize: 12,
    lineHeight: 16,
  },
  part: { display: 'contents' },
  partFigures: { textAlign: 'right', fontVariantNumeric: 'tabular-nums' },
  difference: { fontWeight: 600, whiteSpace: 'nowrap' },
  message: { ...note(theme), margin: '4px 0 0' },
  // As grave as the findings about them.
  total: { color: severityColors(theme)[weightTotal.severity] },
  section: { color: severityColors(theme)[weightSection.severity] },
}));

/** How far the weights have come towards 100, all together and by 一级指标. */
export function WeightMeter({ total, parts, message }: WeightView) {
  const language = useLanguage();
  const styles = useStyles();
  const difference = ({ difference: text }: WeightBarView, look: 'total' | 'section') =>
    text && <span className={css(styles.difference, styles[look])}>{text}</span>;
  return (
    <section aria-label={total.label}>
      <div className={styles.head}>
        <h2 className={styles.heading}>{total.label}</h2>
        {difference(total, 'total')}
        <span className={styles.figures}>{checkPageMessages[language].weightsText(total.current, total.expected)}</span>
      </div>
      <WeightBar share={total.share} state={total.state} thick />
      {message && <p className={styles.message}>{message}</p>}
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.label} className={styles.part}>
            <span>{part.label}</span>
            <WeightBar share={part.share} state={part.state} />
            <span className={styles.partFigures}>
              {part.expected ? checkPageMessages[language].weightsText(part.current, part.expected) : part.current}{' '}
              {difference(part, 'section')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
