import { DefaultButton, PrimaryButton, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { inspectorMessages } from '../../wording/pane';
import { createStyles } from '../theme/createStyles';
import { lowButton, note } from '../theme/sharedStyles';
import type { Draft } from './draftBook';
import { useLanguage } from '../settings/useLanguage';

interface ExplanationFieldProps {
  /** What stands in the cell. */
  readonly written: string;
  /** What was typed here and not written yet; undefined when nothing was. */
  readonly draft: Draft | undefined;
  /** A beginning, offered while there is nothing; null when none is needed. */
  readonly beginning: string | null;
  /** In a finding that asks for it, a label would say it again. */
  readonly isAskedFor: boolean;
  readonly busy: boolean;
  /** Undefined gives the draft up. */
  readonly onDraft: (text: string | undefined) => void;
  readonly onWrite: (text: string) => void;
}

const useStyles = createStyles((theme) => ({
  field: { marginTop: 8 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 4 },
  note: { ...note(theme), marginTop: 4 },
}));

/** As high as a line, until more is typed. */
const ONE_LINE = { fieldGroup: { minHeight: 32 }, field: { minHeight: 30 } };

/** The explanation of a deviation, written to its cell when the user says so. What was typed is never lost on the way. */
export function ExplanationField(props: ExplanationFieldProps) {
  const language = useLanguage();
  const styles = useStyles();
  const { written, draft, busy, beginning } = props;
  const label = inspectorMessages[language].explanation();
  const text = draft?.text ?? written;
  const isChanged = text !== written;
  const write = () => {
    if (isChanged && !busy) props.onWrite(text);
  };
  return (
    <div className={props.isAskedFor ? undefined : styles.field}>
      <TextField
        {...(props.isAskedFor ? { ariaLabel: label, placeholder: label } : { label })}
        multiline
        rows={props.isAskedFor ? 1 : 2}
        autoAdjustHeight
        {...(props.isAskedFor && { styles: ONE_LINE })}
        resizable={false}
        value={text}
        onChange={(_, next) => props.onDraft(next ?? '')}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey) return;
          event.preventDefault();
          write();
        }}
      />
      {isChanged && draft && written !== draft.base && (
        <p className={styles.note}>
          {written === '' ? inspectorMessages[language].nowEmpty() : inspectorMessages[language].changedInCell(written)}
        </p>
      )}
      <div className={styles.buttons}>
        {isChanged && (
          <>
            <PrimaryButton
              styles={lowButton}
              text={inspectorMessages[language].write()}
              disabled={busy}
              allowDisabledFocus
              onClick={write}
            />
            <DefaultButton
              styles={lowButton}
              text={inspectorMessages[language].discard()}
              onClick={() => props.onDraft(undefined)}
            />
          </>
        )}
        {beginning !== null && text === '' && (
          <DefaultButton
            styles={lowButton}
            text={inspectorMessages[language].draft()}
            onClick={() => props.onDraft(beginning)}
          />
        )}
      </div>
      {isChanged && <p className={styles.note}>{inspectorMessages[language].explanationHint()}</p>}
    </div>
  );
}
