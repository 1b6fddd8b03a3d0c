import { DefaultButton, TextField } from 'office-ui-fabric-react';
import type { IButtonStyles, ITextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { copyMessages } from '../../wording/settings';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { note } from '../theme/sharedStyles';

interface CopyButtonProps {
  readonly label: string;
  /** Asked for when the button is pressed. */
  readonly text: () => string;
  /** Said when it is copied, where there is more to say than that it is. */
  readonly copied?: string;
  /** Of the button, where it stands in a list. */
  readonly styles?: IButtonStyles;
}

const MOST_ROWS = 8;

const useStyles = createStyles((theme) => ({
  copy: { display: 'grid', gap: 6, justifyItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)' },
  note: note(theme),
  field: { width: '100%' },
}));

/** Copies a text. Where Office lets no page write to the clipboard, the text is shown, selected to be copied by hand. */
export function CopyButton({ label, text, copied, styles: buttonStyles }: CopyButtonProps) {
  const language = useLanguage();
  const styles = useStyles();
  const field = React.useRef<ITextField>(null);
  const [outcome, setOutcome] = React.useState<{ readonly isCopied: boolean; readonly text: string } | null>(null);
  const copy = async () => {
    const wanted = text();
    setOutcome({ isCopied: await isWritten(wanted), text: wanted });
  };
  React.useEffect(() => {
    if (outcome?.isCopied === false) field.current?.select();
  }, [outcome]);
  return (
    <div className={styles.copy}>
      <DefaultButton styles={buttonStyles} text={label} onClick={() => void copy()} />
      <p role="status" className={styles.note}>
        {outcome && (outcome.isCopied ? (copied ?? copyMessages[language].copied()) : copyMessages[language].byHand())}
      </p>
      {outcome && !outcome.isCopied && (
        <TextField
          className={styles.field}
          componentRef={field}
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
