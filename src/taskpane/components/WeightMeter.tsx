import * as React from 'react';
import { weightSection } from '../../core/check/rules/weightSection';
import { checkPageMessages } from '../../wording/pane';
import { createStyles } from '../theme/createStyles';
import { severityColors } from '../theme/severityColors';
import type { WeightView } from '../views/weightView';
import { WeightBar } from './WeightBar';
import { useLanguage } from '../settings/useLanguage';

const useStyles = createStyles((theme) => ({
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
  // As grave as the findings about them.
  difference: { fontWeight: 600, whiteSpace: 'nowrap', color: severityColors(theme)[weightSection.severity] },
}));

/** How far the weights have come towards 100, all together and by 一级指标. */
export function WeightMeter({ total, parts }: WeightView) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <section aria-label={total.label}>
      <WeightBar share={total.share} state={total.state} thick />
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li key={part.label} className={styles.part}>
            <span>{part.label}</span>
            <WeightBar share={part.share} state={part.state} />
            <span className={styles.partFigures}>
              {part.expected ? checkPageMessages[language].weightsText(part.current, part.expected) : part.current}{' '}
              {part.difference && <span className={styles.difference}>{part.difference}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
