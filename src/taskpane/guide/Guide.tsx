import { DefaultButton, Link } from 'office-ui-fabric-react';
import * as React from 'react';
import { guideMessages } from '../../wording/guide';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface GuideProps {
  /** Reasons that are missing in the example. */
  readonly missingReasons: number;
  readonly busy: boolean;
  readonly onExample: () => void;
  readonly onDismiss: () => void;
}

const STEPS = ['insert', 'fill', 'check'] as const;
const HEADING = 'zpb-guide';

const useStyles = createStyles((theme) => ({
  guide: {
    display: 'grid',
    gap: 8,
    gridTemplateColumns: 'minmax(0, 1fr)',
    padding: 12,
    marginBottom: 4,
    borderRadius: 4,
    border: `1px solid ${theme.palette.neutralLight}`,
    background: theme.palette.neutralLighterAlt,
  },
  heading: sectionHeading,
  steps: { display: 'grid', gap: 8, margin: 0, padding: 0, listStyle: 'none' },
  step: { display: 'grid', gridTemplateColumns: '22px minmax(0, 1fr)', gap: 8 },
  number: {
    width: 20,
    height: 20,
    lineHeight: 20,
    borderRadius: 11,
    border: `1px solid ${theme.palette.themePrimary}`,
    color: theme.palette.themePrimary,
    fontSize: 12,
    fontWeight: 600,
    textAlign: 'center',
  },
  name: { display: 'block', lineHeight: 22, fontWeight: 600 },
  note: note(theme),
  actions: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px 16px' },
}));

/** The way from nothing to a checked form, and an example to try it on. */
export function Guide({ missingReasons, busy, onExample, onDismiss }: GuideProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <section className={styles.guide} aria-labelledby={HEADING}>
      <h2 id={HEADING} className={styles.heading}>
        {guideMessages[language].heading()}
      </h2>
      <ol className={styles.steps}>
        {STEPS.map((step, index) => (
          <li key={step} className={styles.step}>
            <span className={styles.number} aria-hidden>
              {index + 1}
            </span>
            <span>
              <strong className={styles.name}>{guideMessages[language].steps[step].name}</strong>
              <span className={styles.note}>{guideMessages[language].steps[step].how}</span>
            </span>
          </li>
        ))}
      </ol>
      <p className={styles.note}>{guideMessages[language].example(missingReasons)}</p>
      <div className={styles.actions}>
        <DefaultButton
          text={busy ? guideMessages[language].opening() : guideMessages[language].openExample()}
          disabled={busy}
          allowDisabledFocus
          onClick={onExample}
        />
        <Link onClick={onDismiss}>{guideMessages[language].dismiss()}</Link>
      </div>
    </section>
  );
}
