import * as React from 'react';
import { hiddenText } from '../theme/sharedStyles';

/** Says a sentence to screen readers whenever it changes; shows nothing. */
export function LiveRegion({ text }: { readonly text: string }) {
  return (
    <div role="status" aria-live="polite" className={hiddenText}>
      {text}
    </div>
  );
}
