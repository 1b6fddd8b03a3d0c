import { hiddenContentStyle, mergeStyles } from 'office-ui-fabric-react';
import type { IButtonStyles, IRawStyle, Theme } from 'office-ui-fabric-react';

/** Class of text that is for screen readers only. */
export const hiddenText = mergeStyles(hiddenContentStyle);

/** Selector of Windows' high contrast: the system replaces colours there, and drops backgrounds. */
export const HIGH_CONTRAST = '@media (forced-colors: active)';

/**
 * An element with a scroll bar of its own. It is positioned, so that text hidden from the eye, which is taken out of the flow,
 * scrolls with it and does not make the document longer than the pane.
 */
export const scroller: IRawStyle = { position: 'relative', overflowY: 'auto' };

/** A page's heading. */
export const pageHeading: IRawStyle = { margin: 0, fontSize: 16, fontWeight: 600, lineHeight: 22 };
/** A heading within a page. */
export const sectionHeading: IRawStyle = { margin: 0, fontSize: 14, fontWeight: 600, lineHeight: 20 };

/** Smaller text of lesser weight. */
export function note({ palette }: Theme): IRawStyle {
  return { margin: 0, fontSize: 12, lineHeight: 18, color: palette.neutralSecondary };
}

/** What stays in view below a page: the button that does what the page is for. */
export function stickyFooter({ semanticColors }: Theme): IRawStyle {
  return {
    position: 'sticky',
    // Down to the edge: the page around it has a padding.
    bottom: -16,
    display: 'grid',
    gap: 8,
    justifyItems: 'start',
    padding: '8px 0 12px',
    background: semanticColors.bodyBackground,
    '@media (max-height: 420px)': { position: 'static' },
  };
}

/** A button within a list, lower than those that stand by themselves. */
export const lowButton: IButtonStyles = {
  root: { flex: 'none', height: 26, minHeight: 26, minWidth: 0, maxWidth: '100%', padding: '0 4px' },
  // Fluent tells it by its grey alone, which is that of a list's items.
  rootDisabled: { borderColor: 'currentColor' },
  label: { fontSize: 12 },
};

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

/** A button that lists some of what there is, pressed while it does. */
export function filterChip(theme: Theme): IRawStyle {
  return {
    display: 'inline-flex',
    alignItems: 'center',
    gap: 5,
    padding: '2px 8px',
    border: `1px solid ${theme.palette.neutralTertiary}`,
    borderRadius: 12,
    background: 'none',
    color: theme.semanticColors.bodyText,
    font: 'inherit',
    fontSize: 12,
    lineHeight: 18,
    cursor: 'pointer',
    ':hover': { background: theme.palette.neutralLighter },
    '&[aria-pressed=true]': {
      borderColor: theme.palette.themePrimary,
      background: theme.palette.themePrimary,
      color: theme.palette.white,
      [HIGH_CONTRAST]: { forcedColorAdjust: 'none', background: 'Highlight', color: 'HighlightText' },
    },
    ...focusRing(theme),
  };
}

/** Figures on one line that is unfolded by a click on it: the line, a figure with its name, and the arrow at the end. */
export function factsLine(theme: Theme): Record<'line' | 'fact' | 'chevron', IRawStyle> {
  return {
    line: {
      ...textButton(theme),
      position: 'relative',
      width: '100%',
      flexWrap: 'wrap',
      gap: '2px 10px',
      // Room for the arrow, which never gets a line of its own.
      padding: '2px 16px 2px 0',
      color: theme.semanticColors.bodyText,
      whiteSpace: 'nowrap',
    },
    fact: { display: 'inline-flex', alignItems: 'baseline', gap: 4 },
    chevron: { position: 'absolute', right: 0, fontSize: 12, color: theme.palette.neutralSecondary },
  };
}
