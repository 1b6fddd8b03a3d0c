import { DefaultButton, PrimaryButton, TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { MAX_REASON, keptReason } from '../../core/check/ignoring/ignoring';
import { ignoringMessages } from '../../wording/excel';
import { useLanguage } from '../settings/useLanguage';
import { createStyles } from '../theme/createStyles';
import { lowButton } from '../theme/sharedStyles';

interface IgnoreFieldProps {
  /** As far as it is typed. */
  readonly reason: string;
  /** Whether somebody has just asked for the field, to type in it. */
  readonly hasFocus: boolean;
  readonly busy: boolean;
  readonly onChange: (reason: string) => void;
  readonly onIgnore: () => void;
  readonly onCancel: () => void;
}

const useStyles = createStyles(() => ({
  field: { padding: '2px 8px 6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: 8, marginTop: 4 },
}));

/** Asks why a finding may stay as it is; without a reason it does not. */
export function IgnoreField({ reason, hasFocus, busy, onChange, onIgnore, onCancel }: IgnoreFieldProps) {
  const language = useLanguage();
  const styles = useStyles();
  const texts = ignoringMessages[language];
  const isSaid = keptReason(reason) !== '';
  const ignore = () => {
    if (isSaid && !busy) onIgnore();
  };
  return (
    <div
      className={styles.field}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onCancel();
      }}
    >
      <TextField
        label={texts.reason()}
        placeholder={texts.placeholder()}
        maxLength={MAX_REASON}
        autoFocus={hasFocus}
        value={reason}
        onChange={(_, next) => onChange(next ?? '')}
        onKeyDown={({ key }) => {
          if (key === 'Enter') ignore();
        }}
      />
      <div className={styles.buttons}>
        <PrimaryButton
          styles={lowButton}
          text={texts.confirm()}
          disabled={!isSaid || busy}
          allowDisabledFocus
          onClick={ignore}
        />
        <DefaultButton styles={lowButton} text={texts.cancel()} onClick={onCancel} />
      </div>
    </div>
  );
}
