import * as React from 'react';
import { checkPageMessages } from '../../core/messages/pane';
import { highlightLook } from '../../core/sheet/highlightRule';
import type { HighlightTone } from '../../core/sheet/highlightRule';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/textStyles';

const TONES: readonly HighlightTone[] = ['error', 'attention'];

const useStyles = createStyles((theme) => ({
  legend: { ...note(theme), display: 'flex', flexWrap: 'wrap', gap: '2px 12px', padding: 0, listStyle: 'none' },
  entry: { display: 'flex', alignItems: 'center', gap: 6 },
  // The sheet's own colours, which do not follow the pane's theme.
  swatch: { padding: '0 4px', borderWidth: 1, fontWeight: 600, lineHeight: 16, forcedColorAdjust: 'none' },
}));

/** What the marks on the sheet mean. */
export function HighlightLegend() {
  const styles = useStyles();
  return (
    <ul className={styles.legend} aria-label={checkPageMessages.legend()}>
      {TONES.map((tone) => {
        const { fill, fontColor, sign, border } = highlightLook(tone);
        const borderStyle = border === 'dash' ? 'dashed' : 'dotted';
        return (
          <li key={tone} className={styles.entry}>
            <span className={styles.swatch} style={{ background: fill, color: fontColor, borderStyle }} aria-hidden>
              {sign}
            </span>
            {checkPageMessages.tones[tone]}
          </li>
        );
      })}
    </ul>
  );
}
