import { DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';
import type { Fix } from '../../core/check/fix/fix';
import type { FixableFinding } from '../../core/check/fix/fixesFor';
import { checkPageMessages } from '../../wording/pane';
import { sayBasis, sayFinding, sayFix } from '../../wording/sayFinding';
import { CellButton } from '../components/CellButton';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { focusRing, note } from '../theme/sharedStyles';

/** What can be done about the findings of a list. */
export interface FindingActions {
  readonly onGoTo: (cell: string) => void;
  readonly onFix: (fix: Fix) => void;
  /** Something is being changed; nothing else can be meanwhile. */
  readonly busy: boolean;
}

interface FindingItemProps extends FindingActions {
  readonly item: FixableFinding;
}

const useStyles = createStyles((theme) => ({
  item: { borderRadius: 4, background: theme.palette.neutralLighter },
  basis: { ...note(theme), padding: '0 8px 6px', overflowWrap: 'anywhere' },
  basisLabel: { cursor: 'pointer', width: 'max-content', ...focusRing(theme) },
  fix: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '4px 8px', padding: '0 8px 8px' },
  preview: { ...note(theme), flex: '1 1 130px', minWidth: 0, overflowWrap: 'anywhere' },
  button: { flex: 'none', minWidth: 0, height: 28, padding: '0 4px', maxWidth: '100%' },
}));

/** A finding that leads to its cell; below it, what one click would do about it and, asked for, what it rests on. */
export function FindingItem({ item: { finding, fix, basis }, onGoTo, onFix, busy }: FindingItemProps) {
  const styles = useStyles();
  const language = useLanguage();
  const previewId = React.useId();
  const words = fix && sayFix(fix, language);
  return (
    <div className={styles.item}>
      <CellButton cell={finding.cell} text={sayFinding(finding, language)} onGoTo={onGoTo} />
      <details className={styles.basis}>
        <summary className={styles.basisLabel}>{checkPageMessages[language].basis()}</summary>
        {sayBasis(basis, language)}
      </details>
      {fix && words && (
        <div className={styles.fix}>
          <span id={previewId} className={styles.preview}>
            {words.preview}
          </span>
          <DefaultButton
            className={styles.button}
            text={words.label}
            aria-describedby={previewId}
            disabled={busy}
            allowDisabledFocus
            onClick={() => onFix(fix)}
          />
        </div>
      )}
    </div>
  );
}
