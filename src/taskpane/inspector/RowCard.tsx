import { Icon, css } from 'office-ui-fabric-react';
import * as React from 'react';
import { rowCardMessages } from '../../wording/pane';
import { severityMessages } from '../../wording/excel';
import { SeverityMark } from '../findings/SeverityMark';
import { createStyles } from '../theme/createStyles';
import { useScrollOf } from '../components/useScrollOf';
import { focusRing, hiddenText, note, scroller, sectionHeading, textButton } from '../theme/sharedStyles';
import { severityColors } from '../theme/severityColors';
import type { RowView } from '../views/rowView';
import { useLanguage } from '../settings/useLanguage';

const useStyles = createStyles((theme) => ({
  dock: {
    flex: 'none',
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '45%',
    borderTop: `1px solid ${theme.palette.neutralQuaternaryAlt}`,
    background: theme.palette.neutralLighterAlt,
    '@media (max-height: 420px)': { maxHeight: 'none' },
  },
  title: { ...sectionHeading, flex: 'none' },
  toggle: {
    ...textButton(theme),
    width: '100%',
    padding: '6px 12px',
    color: theme.semanticColors.bodyText,
    position: 'relative',
  },
  lowToggle: { padding: '3px 12px' },
  heading: {
    ...sectionHeading,
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    flex: 1,
  },
  more: { ...note(theme), flex: 1 },
  score: { whiteSpace: 'nowrap', fontWeight: 600, fontVariantNumeric: 'tabular-nums' },
  body: { padding: '0 12px 10px', fontSize: 12, lineHeight: 18, ...focusRing(theme) },
  scrolling: scroller,
  pinned: { padding: '4px 8px 2px', ':empty': { display: 'none' } },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '2px 12px', margin: 0 },
  label: { ...note(theme), whiteSpace: 'nowrap' },
  text: { margin: 0, overflowWrap: 'anywhere' },
  message: { margin: '6px 0 0' },
  unexplained: {
    display: 'flex',
    alignItems: 'center',
    gap: 6,
    margin: '6px 0 0',
    fontWeight: 600,
    color: severityColors(theme).explain,
  },
  stepsHeading: { ...note(theme), marginTop: 6 },
  steps: { margin: 0, paddingLeft: 18 },
}));

/** Where the row is shown: below the page, or in a finding about it. */
export type CardPlace = 'dock' | 'finding';

interface RowCardProps extends RowView {
  /** The cell that names the row: another row begins at its top. */
  readonly row: string;
  readonly place: CardPlace;
  readonly open: boolean;
  readonly onToggle: () => void;
  /** Shown folded or not. */
  readonly pinned?: React.ReactNode;
  /** What can be done about it. */
  readonly children?: React.ReactNode;
  /** What can be done about the row itself. */
  readonly tools?: React.ReactNode;
}

/** How the selected indicator was read and how its score came about; can be folded away. */
export function RowCard(props: RowCardProps) {
  const language = useLanguage();
  const styles = useStyles();
  const scroll = useScrollOf(props.row);
  const { name, score, facts, steps, message, isUnexplained, place, pinned, open, onToggle, children, tools } = props;
  const isDocked = place === 'dock';
  const pinnedPart = pinned && <div className={styles.pinned}>{pinned}</div>;
  return (
    <section className={isDocked ? styles.dock : undefined} aria-label={rowCardMessages[language].title()}>
      {!isDocked && pinnedPart}
      <h2 className={styles.title}>
        <button
          type="button"
          className={css(styles.toggle, !isDocked && styles.lowToggle)}
          aria-expanded={open}
          onClick={onToggle}
        >
          <Icon iconName={open === isDocked ? 'ChevronDown' : 'ChevronUp'} />
          <span className={isDocked ? styles.heading : hiddenText}>{name}</span>
          {!isDocked && <span className={styles.more}>{rowCardMessages[language].more()}</span>}
          <span className={styles.score}>{score}</span>
        </button>
      </h2>
      {isDocked && pinnedPart}
      {open && (
        // Long explanations scroll; the arrow keys must be able to do it.
        <div
          {...scroll}
          className={css(styles.body, isDocked && styles.scrolling)}
          tabIndex={0}
          role="group"
          aria-label={rowCardMessages[language].title()}
        >
          <dl className={styles.facts}>
            {facts.map(({ label, text }) => (
              <React.Fragment key={label}>
                <dt className={styles.label}>{label}</dt>
                <dd className={styles.text}>{text}</dd>
              </React.Fragment>
            ))}
          </dl>
          {message && <p className={styles.message}>{message}</p>}
          {isUnexplained && isDocked && (
            <p className={styles.unexplained}>
              <SeverityMark severity="explain" />
              {severityMessages[language].todo('explain')}
            </p>
          )}
          {children}
          {steps.length > 0 && (
            <>
              <h3 className={styles.stepsHeading}>{rowCardMessages[language].steps()}</h3>
              <ol className={styles.steps}>
                {steps.map((step, index) => (
                  <li key={index}>{step}</li>
                ))}
              </ol>
            </>
          )}
          {tools}
        </div>
      )}
    </section>
  );
}
