import { DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { checkPageMessages } from '../../wording/pane';
import { createStyles } from '../theme/createStyles';
import { note, pageHeading } from '../theme/textStyles';
import { useLanguage } from '../settings/useLanguage';

interface NoFormPageProps {
  readonly sheetName: string;
  readonly onFill: () => void;
}

const useStyles = createStyles((theme) => ({
  page: { display: 'grid', gap: 8, justifyItems: 'start' },
  heading: pageHeading,
  hint: note(theme),
}));

/** The page of findings while the active sheet has no form. */
export function NoFormPage({ sheetName, onFill }: NoFormPageProps) {
  const language = useLanguage();
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{checkPageMessages[language].noForm(sheetName)}</h1>
      <p className={styles.hint}>{checkPageMessages[language].noFormHint()}</p>
      <DefaultButton text={checkPageMessages[language].toFill()} onClick={onFill} />
    </div>
  );
}
