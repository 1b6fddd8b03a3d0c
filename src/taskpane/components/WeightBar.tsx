import { css } from 'office-ui-fabric-react';
import * as React from 'react';
import { createStyles } from '../theme/createStyles';
import { HIGH_CONTRAST } from '../theme/highContrast';
import type { WeightBarView } from '../views/weightView';

interface WeightBarProps extends Pick<WeightBarView, 'share' | 'state'> {
  readonly thick?: boolean;
}

const useStyles = createStyles(({ palette, semanticColors }) => ({
  track: {
    height: 6,
    borderRadius: 3,
    overflow: 'hidden',
    background: palette.neutralQuaternaryAlt,
    [HIGH_CONTRAST]: { border: '1px solid CanvasText' },
  },
  thick: { height: 10, borderRadius: 5 },
  fill: {
    height: '100%',
    background: palette.themePrimary,
    transition: 'width 0.2s',
    [HIGH_CONTRAST]: { background: 'Highlight', forcedColorAdjust: 'none' },
  },
  over: { background: semanticColors.errorIcon, [HIGH_CONTRAST]: { background: 'Highlight' } },
}));

/** A bar filled by a share of it; the figures beside it say the same in words. */
export function WeightBar({ share, state, thick }: WeightBarProps) {
  const styles = useStyles();
  return (
    <div className={css(styles.track, thick && styles.thick)} aria-hidden>
      <div className={css(styles.fill, state === 'over' && styles.over)} style={{ width: `${share * 100}%` }} />
    </div>
  );
}
