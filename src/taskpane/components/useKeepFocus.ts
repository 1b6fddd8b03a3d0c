import * as React from 'react';

const FOCUSABLE = 'button, a[href], input, textarea, select, [tabindex]';

/**
 * When what has the focus goes away, wherever in the pane, the focus passes to what stands in its place, not to the top of the page;
 * when it is out of use for a while, it has the focus again afterwards. Either is scrolled into view. Never takes the focus from the sheet.
 */
export function useKeepFocus(): void {
  React.useEffect(() => {
    let last: HTMLElement | null = null;
    let isUnusable = false;
    const remember = ({ target }: FocusEvent) => {
      last = target as HTMLElement;
      isUnusable = false;
    };
    const forget = ({ relatedTarget }: FocusEvent) => {
      // Without a next element it may be going away.
      if (relatedTarget) last = null;
    };
    const follow = (changes: readonly MutationRecord[]) => {
      if (!last || !document.hasFocus() || document.activeElement !== document.body) return;
      if (!last.isConnected) {
        const next = inPlaceOf(last, changes);
        last = null;
        next?.focus();
      } else if (!takesFocus(last)) {
        isUnusable = true;
      } else if (isUnusable) {
        last.focus();
      }
    };
    const observer = new MutationObserver(follow);
    observer.observe(document.body, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['disabled', 'hidden'],
    });
    document.addEventListener('focusin', remember);
    document.addEventListener('focusout', forget);
    return () => {
      observer.disconnect();
      document.removeEventListener('focusin', remember);
      document.removeEventListener('focusout', forget);
    };
  }, []);
}

/**
 * The element that stands in the place of one that was taken away: in what now follows there, else in what goes before it, else
 * further out. In an item like the one that is gone it is the same button.
 */
function inPlaceOf(gone: HTMLElement, changes: readonly MutationRecord[]): HTMLElement | null {
  const removal = changes.find(({ removedNodes }) => [...removedNodes].some((node) => node.contains(gone)));
  if (!removal) return null;
  const removed = [...removal.removedNodes].find((node) => node.contains(gone));
  const index = removed instanceof HTMLElement ? focusableIn(removed).indexOf(gone) : 0;
  const { target, nextSibling, previousSibling } = removal;
  if (!target.isConnected) return inPlaceOf(target as HTMLElement, changes);
  return near({ parent: target, next: nextSibling, previous: previousSibling }, index);
}

interface Place {
  readonly parent: Node;
  /** Null at the end, or where it is gone as well. */
  readonly next: Node | null;
  readonly previous: Node | null;
}

function near({ parent, next, previous }: Place, index: number): HTMLElement | null {
  const siblings = [...parent.childNodes];
  const after = next ? siblings.indexOf(next as ChildNode) : -1;
  const before = previous ? siblings.indexOf(previous as ChildNode) : -1;
  // Siblings that went at the same time leave the place at the end of what is still there.
  const start = before >= 0 ? before + 1 : after >= 0 ? after : siblings.length;
  const inOrder = [...siblings.slice(start), ...siblings.slice(0, start).reverse()];
  for (const sibling of inOrder) {
    const places = sibling instanceof HTMLElement ? focusableIn(sibling).filter(takesFocus) : [];
    const place = places[Math.min(index, places.length - 1)];
    if (place) return place;
  }
  const outer = parent.parentNode;
  return outer && parent !== document.body
    ? near({ parent: outer, next: parent.nextSibling, previous: parent.previousSibling }, 0)
    : null;
}

/** What can have the focus in an element, itself included. */
function focusableIn(element: HTMLElement): HTMLElement[] {
  const inside = [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];
  return element.matches(FOCUSABLE) ? [element, ...inside] : inside;
}

function takesFocus(element: HTMLElement): boolean {
  if (element.tabIndex < 0 || element.closest('[hidden]') || element.matches(':disabled')) return false;
  // Documents without a layout have no such question.
  return typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true });
}
