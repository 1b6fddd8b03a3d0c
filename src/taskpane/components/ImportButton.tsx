import { DefaultButton } from 'office-ui-fabric-react';
import * as React from 'react';

interface ImportButtonProps {
  readonly label: string;
  readonly onImport: (file: File) => void;
}

/** A button that asks for a JSON file; the browser's own control speaks the browser's language and does not fit a narrow pane. */
export function ImportButton({ label, onImport }: ImportButtonProps) {
  const input = React.useRef<HTMLInputElement>(null);
  return (
    <>
      <DefaultButton text={label} onClick={() => input.current?.click()} />
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={label}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) onImport(file);
          // Else choosing the same file again, once corrected, would say nothing.
          target.value = '';
        }}
      />
    </>
  );
}
