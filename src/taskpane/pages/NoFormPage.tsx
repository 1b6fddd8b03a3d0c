import { DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';
import { checkPageMessages } from '../../core/messages/pane';
import { createStyles } from '../theme/createStyles';
import { note, pageHeading } from '../theme/textStyles';

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
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <h1 className={styles.heading}>{checkPageMessages.noForm(sheetName)}</h1>
      <p className={styles.hint}>{checkPageMessages.noFormHint()}</p>
      <DefaultButton text={checkPageMessages.toFill()} onClick={onFill} />
    </div>
  );
}
