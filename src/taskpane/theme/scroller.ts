import type { IRawStyle } from 'office-ui-fabric-react';

/**
 * An element with a scroll bar of its own. It is positioned, so that text hidden from the eye, which is taken out of the flow,
 * scrolls with it and does not make the document longer than the pane.
 */
export const scroller: IRawStyle = { position: 'relative', overflowY: 'auto' };
