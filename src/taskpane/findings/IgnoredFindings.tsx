import { Icon, Link } from 'office-ui-fabric-react';
import * as React from 'react';
import type { Ignoring } from '../../core/check/ignoring/ignoring';
import type { SortedFindings } from '../../core/check/ignoring/withoutIgnored';
import { ignoringMessages } from '../../wording/excel';
import { sayFinding } from '../../wording/sayFinding';
import { CellButton } from '../components/CellButton';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading, textButton } from '../theme/sharedStyles';

interface IgnoredFindingsProps extends Pick<SortedFindings, 'ignored' | 'lapsed'> {
  readonly busy: boolean;
  readonly isReadOnly: boolean;
  readonly onGoTo: (cell: string) => void;
  readonly onRestore: (ignoring: Ignoring) => void;
  readonly onForget: (ignoring: Ignoring) => void;
}

const useStyles = createStyles((theme) => ({
  heading: { ...sectionHeading, fontSize: 13, marginTop: 8 },
  toggle: { ...textButton(theme), gap: 6, padding: '2px 4px 2px 0' },
  list: { margin: 0, padding: 0, listStyle: 'none', display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)' },
  item: { borderRadius: 4, background: theme.palette.neutralLighter },
  line: { display: 'flex', alignItems: 'baseline', flexWrap: 'wrap', gap: '2px 8px', padding: '2px 8px 4px' },
  reason: { ...note(theme), flex: '1 1 120px', minWidth: 0, overflowWrap: 'anywhere' },
  subject: { margin: 0, padding: '4px 8px 0', overflowWrap: 'anywhere' },
  note: note(theme),
}));

/** What somebody lets stand, with the reasons and the way back; and what was said of findings that are no longer as they were. */
export function IgnoredFindings({ ignored, lapsed, busy, isReadOnly, ...on }: IgnoredFindingsProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = ignoringMessages[language];
  const [isOpen, setOpen] = React.useState(false);
  if (ignored.length + lapsed.length === 0) return null;
  const title = [
    ...(ignored.length > 0 ? [texts.title(ignored.length)] : []),
    ...(lapsed.length > 0 ? [texts.lapsedTitle(lapsed.length)] : []),
  ].join(texts.separator());
  const lineOf = ({ reason }: Ignoring, label: string, onClick: () => void) => (
    <div className={styles.line}>
      <span className={styles.reason}>{texts.because(reason)}</span>
      {!isReadOnly && (
        <Link disabled={busy} onClick={onClick}>
          {label}
        </Link>
      )}
    </div>
  );
  return (
    <section aria-label={title}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.toggle} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {title}
          <Icon iconName={isOpen ? 'ChevronUp' : 'ChevronDown'} />
        </button>
      </h3>
      {isOpen && (
        <ul className={styles.list}>
          {ignored.map(({ finding, ignoring }) => (
            <li key={ignoring.name} className={styles.item}>
              <CellButton cell={finding.cell} text={sayFinding(finding, language)} onGoTo={on.onGoTo} />
              {lineOf(ignoring, texts.restore(), () => on.onRestore(ignoring))}
            </li>
          ))}
          {lapsed.length > 0 && <li className={styles.note}>{texts.lapsed()}</li>}
          {lapsed.map((ignoring) => (
            <li key={ignoring.name} className={styles.item}>
              {ignoring.subject !== '' && <p className={styles.subject}>{ignoring.subject}</p>}
              {lineOf(ignoring, texts.remove(), () => on.onForget(ignoring))}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
