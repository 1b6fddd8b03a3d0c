import * as React from 'react';

const FOCUSABLE = 'button, a[href], input, [tabindex="0"]';

/** Props for the element around a list whose items come and go. */
interface KeepFocus {
  readonly ref: React.RefObject<HTMLDivElement>;
  readonly onFocus: (event: React.FocusEvent) => void;
  readonly onBlur: (event: React.FocusEvent) => void;
}

/**
 * When what has the focus goes away, the focus passes to what has taken its place, not to the top of the page. Never takes the
 * focus from the sheet.
 */
export function useKeepFocus(): KeepFocus {
  const ref = React.useRef<HTMLDivElement>(null);
  const last = React.useRef<{ readonly element: Element; readonly index: number } | null>(null);
  const focusable = () => [...(ref.current?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];

  React.useLayoutEffect(() => {
    const gone = last.current;
    if (!gone || gone.element.isConnected) return;
    last.current = null;
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    const places = focusable();
    (places[Math.min(gone.index, places.length - 1)] ?? ref.current)?.focus({ preventScroll: true });
  });

  return {
    ref,
    onFocus: ({ target }) => {
      last.current = { element: target, index: focusable().indexOf(target as HTMLElement) };
    },
    onBlur: ({ relatedTarget }) => {
      // Without a next element it may be going away.
      if (relatedTarget) last.current = null;
    },
  };
}
