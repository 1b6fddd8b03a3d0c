import { DefaultButton, TextField } from 'office-ui-fabric-react';
import type { ITextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { returnMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { lowButton, note } from '../theme/sharedStyles';

interface CopyReturnTextProps {
  /** Made when it is asked for. */
  readonly text: () => string;
}

const useStyles = createStyles((theme) => ({
  copy: { display: 'grid', gap: 4, gridTemplateColumns: 'minmax(0, 1fr)', justifyItems: 'start', marginTop: 6 },
  note: note(theme),
  text: { width: '100%' },
}));

/** Copies what a form comes back for; where the window does not allow that, the text is shown selected. */
export function CopyReturnText({ text }: CopyReturnTextProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = returnMessages[language];
  const [outcome, setOutcome] = React.useState<{ readonly isCopied: boolean; readonly text: string } | null>(null);
  const field = React.useRef<ITextField>(null);
  const copy = async () => {
    const said = text();
    try {
      await navigator.clipboard.writeText(said);
      setOutcome({ isCopied: true, text: said });
    } catch {
      setOutcome({ isCopied: false, text: said });
    }
  };
  React.useEffect(() => {
    if (outcome?.isCopied === false) field.current?.select();
  }, [outcome]);
  return (
    <div className={styles.copy}>
      <DefaultButton styles={lowButton} text={texts.copy()} onClick={() => void copy()} />
      <p className={styles.note} role="status">
        {outcome && (outcome.isCopied ? texts.copied() : texts.copyByHand())}
      </p>
      {outcome?.isCopied === false && (
        <TextField
          className={styles.text}
          componentRef={field}
          ariaLabel={texts.text()}
          multiline
          readOnly
          rows={6}
          value={outcome.text}
        />
      )}
    </div>
  );
}
