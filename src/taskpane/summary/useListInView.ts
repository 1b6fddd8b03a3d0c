import type { IList } from 'office-ui-fabric-react';
import * as React from 'react';

/**
 * Keeps the current form of the list in view. The list draws only the forms about those in sight: one far away is first scrolled to by the
 * heights of those before it, which are guessed where they were never drawn, and then, once it is drawn, by where it is. `at` is its place
 * in the list.
 */
export function useListInView(current: string | null, at: number) {
  const frame = React.useRef<HTMLDivElement>(null);
  const list = React.useRef<IList>(null);
  const wanted = React.useRef<string | null>(null);
  const show = () => {
    if (wanted.current === null) return;
    const drawn = [...(frame.current?.querySelectorAll<HTMLElement>('[data-form]') ?? [])];
    const item = drawn.find(({ dataset }) => dataset.form === wanted.current);
    if (item) {
      wanted.current = null;
      item.scrollIntoView({ block: 'start' });
    } else if (at >= 0) list.current?.scrollToIndex(at);
  };
  React.useEffect(() => {
    wanted.current = current;
  }, [current]);
  React.useEffect(show);
  return { frame, list, onDrawn: show };
}
