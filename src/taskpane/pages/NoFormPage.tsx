import { DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { checkPageMessages } from '../../wording/pane';
import { createStyles } from '../theme/createStyles';
import { note, pageHeading } from '../theme/sharedStyles';
import { useLanguage } from '../settings/useLanguage';

interface NoFormPageProps {
  readonly sheetName: string;
  /** Titles of other tables of the family that stand there. */
  readonly otherTables: readonly string[];
  readonly onFill: () => void;
}

const useStyles = createStyles((theme) => ({
  page: { display: 'grid', gap: 8, justifyItems: 'start' },
  heading: pageHeading,
  hint: note(theme),
}));

/** The page of findings while the active sheet has no form. */
export function NoFormPage({ sheetName, otherTables, onFill }: NoFormPageProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{checkPageMessages[language].noForm(sheetName)}</h1>
      {otherTables.length > 0 && <p>{checkPageMessages[language].otherTables(otherTables)}</p>}
      <p className={styles.hint}>{checkPageMessages[language].noFormHint()}</p>
      <DefaultButton text={checkPageMessages[language].toFill()} onClick={onFill} />
    </div>
  );
}
