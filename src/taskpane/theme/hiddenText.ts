import { hiddenContentStyle, mergeStyles } from 'office-ui-fabric-react';

/** Class of text that is for screen readers only. */
export const hiddenText = mergeStyles(hiddenContentStyle);
