import type { IRawStyle, Theme } from 'office-ui-fabric-react';

/** A page's heading. */
export const pageHeading: IRawStyle = { margin: 0, fontSize: 16, fontWeight: 600, lineHeight: 22 };
/** A heading within a page. */
export const sectionHeading: IRawStyle = { margin: 0, fontSize: 14, fontWeight: 600, lineHeight: 20 };

/** Smaller text of lesser weight. */
export function note({ palette }: Theme): IRawStyle {
  return { margin: 0, fontSize: 12, lineHeight: 18, color: palette.neutralSecondary };
}

/** A focus ring inside the element's edge, for elements of ours that take the focus. */
export function focusRing({ semanticColors }: Theme): IRawStyle {
  return {
    ':focus-visible': { outline: `2px solid ${semanticColors.focusBorder ?? 'currentColor'}`, outlineOffset: -2 },
  };
}

/** A button that looks like the text it stands in: a heading that folds something away or sorts. */
export function textButton(theme: Theme): IRawStyle {
  return {
    display: 'flex',
    alignItems: 'center',
    gap: 8,
    padding: 0,
    border: 0,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'left',
    cursor: 'pointer',
    ...focusRing(theme),
  };
}
