import { Icon } from 'office-ui-fabric-react';
import * as React from 'react';
import { isOpen } from '../../core/check/severity';
import type { Severity } from '../../core/check/severity';
import { highlightLook } from '../../core/sheet/highlightRule';
import { createStyles } from '../theme/createStyles';
import { severityColors } from '../theme/severityColors';

/** Lines as a page can draw them. */
const LINES = { dash: 'dashed', dot: 'dotted', dashDot: 'solid' } as const;

const useStyles = createStyles((theme) => ({
  // The sheet's own colours, which do not follow the pane's theme.
  mark: {
    flex: 'none',
    boxSizing: 'border-box',
    minWidth: 22,
    padding: '0 3px',
    borderWidth: 1,
    fontSize: 12,
    fontWeight: 600,
    lineHeight: 16,
    textAlign: 'center',
    forcedColorAdjust: 'none',
    // No text of the page: the words beside it are read, found and copied.
    '::before': { content: 'attr(data-sign)' },
  },
  remark: { flex: 'none', minWidth: 22, fontSize: 16, color: severityColors(theme).info },
}));

/** A severity as it is marked on the sheet; remarks, which are not, have an icon. The words beside it say the same. */
export function SeverityMark({ severity }: { readonly severity: Severity }) {
  const styles = useStyles();
  if (!isOpen(severity)) return <Icon iconName="Info" className={styles.remark} />;
  const { fill, fontColor, sign, border } = highlightLook(severity);
  return (
    <span
      className={styles.mark}
      style={{ background: fill, color: fontColor, borderStyle: LINES[border] }}
      data-sign={sign}
      aria-hidden
    />
  );
}
