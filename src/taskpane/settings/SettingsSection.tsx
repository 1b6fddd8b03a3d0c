import * as React from 'react';
import { createStyles } from '../theme/createStyles';
import { note, sectionHeading } from '../theme/sharedStyles';

interface SettingsSectionProps {
  /** Id of the heading, by which the section is named. */
  readonly id: string;
  readonly heading: string;
  readonly hint?: string;
  readonly children: React.ReactNode;
}

const useStyles = createStyles((theme) => ({
  section: { display: 'grid', gap: 8, paddingTop: 12, borderTop: `1px solid ${theme.semanticColors.bodyDivider}` },
  heading: sectionHeading,
  hint: note(theme),
}));

/** A group of settings under a heading. */
export function SettingsSection({ id, heading, hint, children }: SettingsSectionProps) {
  const styles = useStyles();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {heading}
      </h2>
      {hint !== undefined && <p className={styles.hint}>{hint}</p>}
      {children}
    </section>
  );
}
