import { TextField } from 'office-ui-fabric-react';
import * as React from 'react';
import { note } from '../theme/sharedStyles';

/** A number with its limits, and what to do when another is entered. */
export interface NumberSettingProps {
  readonly label: string;
  /** What is set, as text. */
  readonly value: string;
  /** Unit behind the field. */
  readonly suffix: string;
  /** What is allowed; shown for an entry that is not. */
  readonly allowed: string;
  readonly description: string;
  readonly placeholder?: string;
  readonly readOnly?: boolean;
  /** Sets what was typed; false when it is not allowed. */
  readonly onEnter: (text: string) => boolean;
}

/** A number that is set when the field is left or Enter pressed, not at every key; Esc brings back what is set. */
export function NumberSetting({ value, allowed, description, onEnter, ...field }: NumberSettingProps) {
  /** Null: nothing typed that is not set. */
  const [typed, setTyped] = React.useState<string | null>(null);
  const [isRefused, setRefused] = React.useState(false);
  const enter = () => {
    if (typed === null) return;
    const isAllowed = onEnter(typed);
    setRefused(!isAllowed);
    if (isAllowed) setTyped(null);
  };
  const restore = () => {
    setTyped(null);
    setRefused(false);
  };
  return (
    <TextField
      {...field}
      value={typed ?? value}
      inputMode="decimal"
      maxLength={12}
      autoComplete="off"
      styles={({ theme }) => ({ description: note(theme) })}
      description={isRefused ? '' : description}
      errorMessage={isRefused ? allowed : undefined}
      onChange={(_, text = '') => setTyped(text)}
      onBlur={enter}
      onKeyDown={({ key }) => {
        if (key === 'Enter') enter();
        if (key === 'Escape') restore();
      }}
    />
  );
}
