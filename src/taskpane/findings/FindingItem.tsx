import type { IButton } from 'office-ui-fabric-react';
import { DefaultButton, IconButton, css } from 'office-ui-fabric-react';
import * as React from 'react';
import type { Finding } from '../../core/check/finding';
import type { Fix } from '../../core/check/fix/fix';
import type { FixableFinding } from '../../core/check/fix/fixesFor';
import { isIgnorable } from '../../core/check/ignoring/findingIdentity';
import { ignoringMessages } from '../../wording/excel';
import { checkPageMessages } from '../../wording/pane';
import { sayBasis, sayFinding, sayFix } from '../../wording/sayFinding';
import { CellButton } from '../components/CellButton';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { lowButton, note } from '../theme/sharedStyles';
import { IgnoreField } from './IgnoreField';
import type { ReasonDrafts } from './useReasonDrafts';

/** What can be done about the findings of a list. */
export interface FindingActions {
  readonly onGoTo: (cell: string) => void;
  readonly onFix: (fix: Fix) => void;
  /** Lets a finding stand, with a reason; null where nothing can be changed. */
  readonly onIgnore: ((finding: Finding, reason: string) => void) | null;
  /** The reasons begun. */
  readonly reasons: ReasonDrafts;
  /** Something is being changed; nothing else can be meanwhile. */
  readonly busy: boolean;
}

interface FindingItemProps extends FindingActions {
  readonly item: FixableFinding;
  /** By what it is known among the reasons begun. */
  readonly name: string;
  /** The selected row, where the finding is about it; null otherwise. */
  readonly rowCard: React.ReactNode;
}

const useStyles = createStyles((theme) => ({
  item: { borderRadius: 4, background: theme.palette.neutralLighter, borderLeft: '3px solid transparent' },
  selected: { borderLeftColor: theme.palette.themePrimary },
  head: { display: 'flex', alignItems: 'flex-start' },
  basisButton: { flex: 'none', width: 26, height: 26, color: theme.palette.neutralSecondary },
  basisIcon: { fontSize: 14 },
  basis: { ...note(theme), padding: '0 8px 6px', overflowWrap: 'anywhere' },
  fix: { display: 'flex', alignItems: 'center', flexWrap: 'wrap', gap: '2px 6px', padding: '0 2px 2px 8px' },
  preview: { ...note(theme), flex: '1 1 100px', minWidth: 0, overflowWrap: 'anywhere' },
  button: { marginLeft: 'auto' },
}));

/**
 * A finding that leads to its cell; below it, what one click would do about it, asked for, what it rests on, and the row it is about
 * while that is selected.
 */
export function FindingItem({
  item: { finding, fix, basis },
  name,
  rowCard,
  onGoTo,
  onFix,
  onIgnore,
  reasons,
  busy,
}: FindingItemProps) {
  const styles = useStyles();
  const language = useLanguage();
  const previewId = React.useId();
  const basisId = React.useId();
  const [isBasisOpen, setBasisOpen] = React.useState(false);
  const reason = reasons.of(name);
  const isIgnoring = reason !== undefined;
  // One begun before and found again does not draw the cursor to it.
  const [isJustAsked, setJustAsked] = React.useState(false);
  const ref = React.useRef<HTMLDivElement>(null);
  const ignoreRef = React.useRef<IButton>(null);
  const isSelected = rowCard !== null;
  React.useEffect(() => {
    if (isSelected) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [isSelected]);
  // The row has a field for the reason itself.
  const offered = isSelected && fix?.action.kind === 'draft' ? null : fix;
  const words = offered && sayFix(offered, language);
  const basisLabel = checkPageMessages[language].basis();
  const basisButton = (
    <IconButton
      className={styles.basisButton}
      iconProps={{ iconName: 'Help', className: styles.basisIcon }}
      title={basisLabel}
      ariaLabel={basisLabel}
      aria-expanded={isBasisOpen}
      aria-controls={basisId}
      onClick={() => setBasisOpen(!isBasisOpen)}
    />
  );
  const ignoreLabel = ignoringMessages[language].ignoreThis();
  const ignoreButton = onIgnore && isIgnorable(finding) && (
    <IconButton
      componentRef={ignoreRef}
      className={styles.basisButton}
      iconProps={{ iconName: 'Blocked2', className: styles.basisIcon }}
      title={ignoreLabel}
      ariaLabel={ignoreLabel}
      aria-expanded={isIgnoring}
      onClick={() => {
        setJustAsked(true);
        reasons.keep(name, isIgnoring ? undefined : '');
      }}
    />
  );
  return (
    <div ref={ref} className={css(styles.item, isSelected && styles.selected)}>
      <div className={styles.head}>
        <CellButton cell={finding.cell} text={sayFinding(finding, language)} onGoTo={onGoTo} />
        {!words && ignoreButton}
        {!words && basisButton}
      </div>
      {offered && words && (
        <div className={styles.fix}>
          <span id={previewId} className={styles.preview}>
            {words.preview}
          </span>
          <DefaultButton
            className={styles.button}
            styles={lowButton}
            text={words.label}
            aria-describedby={previewId}
            disabled={busy}
            allowDisabledFocus
            onClick={() => onFix(offered)}
          />
          {ignoreButton}
          {basisButton}
        </div>
      )}
      <p id={basisId} className={styles.basis} hidden={!isBasisOpen}>
        {sayBasis(basis, language)}
      </p>
      {isIgnoring && onIgnore && (
        <IgnoreField
          reason={reason}
          hasFocus={isJustAsked}
          busy={busy}
          onChange={(next) => reasons.keep(name, next)}
          onIgnore={() => onIgnore(finding, reason)}
          onCancel={() => {
            reasons.keep(name, undefined);
            ignoreRef.current?.focus();
          }}
        />
      )}
      {rowCard}
    </div>
  );
}
