import { DefaultButton, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { copyMessages } from '../../wording/pane';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';

interface CopyButtonProps {
  readonly label: string;
  /** Asked for when the button is pressed. */
  readonly text: () => string;
}

const MOST_ROWS = 8;

const useStyles = createStyles((theme) => ({
  copy: { display: 'grid', gap: 6, justifyItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  field: { width: '100%' },
}));

/** Copies a text. Where Office lets no page write to the clipboard, the text is shown to be copied by hand. */
export function CopyButton({ label, text }: CopyButtonProps) {
  const language = useLanguage();
  const styles = useStyles();
  const [outcome, setOutcome] = React.useState<{ readonly isCopied: boolean; readonly text: string } | null>(null);
  const copy = async () => {
    const copied = text();
    setOutcome({ isCopied: await isWritten(copied), text: copied });
  };
  return (
    <div className={styles.copy}>
      <DefaultButton text={label} onClick={() => void copy()} />
      <p role="status" className={styles.note}>
        {outcome && (outcome.isCopied ? copyMessages[language].copied() : copyMessages[language].byHand())}
      </p>
      {outcome && !outcome.isCopied && (
        <TextField
          className={styles.field}
          multiline
          readOnly
          resizable={false}
          rows={Math.min(MOST_ROWS, outcome.text.split('\n').length)}
          value={outcome.text}
          ariaLabel={label}
          onFocus={(event) => event.target.select()}
        />
      )}
    </div>
  );
}

/** Whether the clipboard took a text; a page inside Office may be refused. */
async function isWritten(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
