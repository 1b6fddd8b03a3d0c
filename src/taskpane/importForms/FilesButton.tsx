import type { IButton } from 'office-ui-fabric-react';
import { DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';

interface FilesButtonProps {
  readonly label: string;
  readonly disabled: boolean;
  readonly buttonRef: React.RefObject<IButton>;
  readonly onFiles: (files: readonly File[]) => void;
}

/** A button that asks for one or several files. */
export function FilesButton({ label, disabled, buttonRef, onFiles }: FilesButtonProps) {
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <>
      <DefaultButton
        componentRef={buttonRef}
        text={label}
        disabled={disabled}
        allowDisabledFocus
        onClick={() => input.current?.click()}
      />
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const files = Array.from(target.files ?? []);
          // Else choosing the same file again, once corrected, would say nothing.
          target.value = '';
          if (files.length > 0) onFiles(files);
        }}
      />
    </>
  );
}
