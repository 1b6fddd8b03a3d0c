import * as React from 'react';

/** Props for an element with a scroll bar that shows now this, now that. */
interface KeptScroll {
  readonly ref: React.RefObject<HTMLDivElement>;
  readonly onScroll: () => void;
}

/** What is shown again under the same key is scrolled as the user left it; what is new begins at its top. */
export function useScrollOf(key: string): KeptScroll {
  const ref = React.useRef<HTMLDivElement>(null);
  const left = React.useRef(new Map<string, number>());
  React.useLayoutEffect(() => {
    if (ref.current) ref.current.scrollTop = left.current.get(key) ?? 0;
  }, [key]);
  return { ref, onScroll: () => void left.current.set(key, ref.current?.scrollTop ?? 0) };
}
