/** The colours Office shows itself in, for the pane to follow. Colours are '#RRGGBB'. */
export interface PaneTheme {
  readonly isDark: boolean;
  /** The system's high contrast mode: the pane then leaves colours to the system. */
  readonly isHighContrast: boolean;
  readonly background: string;
  readonly foreground: string;
}

const LIGHT = { background: '#FFFFFF', foreground: '#242424' };

/** The theme of this moment; Office's light theme where Office names none (some web and Mac versions). */
export function readOfficeTheme(): PaneTheme {
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = (theme?.bodyBackgroundColor || LIGHT.background).toUpperCase();
  const foreground = (theme?.bodyForegroundColor || LIGHT.foreground).toUpperCase();
  return {
    isDark: luminance(background) < luminance(foreground),
    isHighContrast: isForcedColors(),
    background,
    foreground,
  };
}

/** Perceived brightness of '#RRGGBB', 0 to 255. */
function luminance(color: string): number {
  const value = Number.parseInt(color.slice(1), 16);
  return 0.299 * ((value >> 16) & 255) + 0.587 * ((value >> 8) & 255) + 0.114 * (value & 255);
}

function isForcedColors(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(forced-colors: active)').matches;
}
