/** Selector of Windows' high contrast: the system replaces colours there, and drops backgrounds. */
export const HIGH_CONTRAST = '@media (forced-colors: active)';
