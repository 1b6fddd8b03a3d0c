import { css } from 'office-ui-fabric-react';
import * as React from 'react';
import { weightSection } from '../../core/check/rules/weightSection';
import { weightTotal } from '../../core/check/rules/weightTotal';
import { createStyles } from '../theme/createStyles';
import { HIGH_CONTRAST } from '../theme/sharedStyles';
import { severityColors } from '../theme/severityColors';
import type { WeightBarView } from '../views/weightView';

interface WeightBarProps extends Pick<WeightBarView, 'share' | 'state'> {
  /** The sum of all of them; too much there is an error, in a part something to check. */
  readonly thick?: boolean;
}

const useStyles = createStyles((theme) => ({
  track: {
    height: 6,
    borderRadius: 3,
    overflow: 'hidden',
    background: theme.palette.neutralQuaternaryAlt,
    [HIGH_CONTRAST]: { border: '1px solid CanvasText' },
  },
  thick: { height: 10, borderRadius: 5 },
  fill: {
    height: '100%',
    background: theme.palette.themePrimary,
    transition: 'width 0.2s',
    [HIGH_CONTRAST]: { background: 'Highlight', forcedColorAdjust: 'none' },
  },
  overTotal: {
    background: severityColors(theme)[weightTotal.severity],
    [HIGH_CONTRAST]: { background: 'Highlight' },
  },
  overSection: {
    background: severityColors(theme)[weightSection.severity],
    [HIGH_CONTRAST]: { background: 'Highlight' },
  },
}));

/** A bar filled by a share of it; the figures beside it say the same in words. */
export function WeightBar({ share, state, thick }: WeightBarProps) {
  const styles = useStyles();
  return (
    <div className={css(styles.track, thick && styles.thick)} aria-hidden>
      <div
        className={css(styles.fill, state === 'over' && (thick ? styles.overTotal : styles.overSection))}
        style={{ width: `${share * 100}%` }}
      />
    </div>
  );
}
