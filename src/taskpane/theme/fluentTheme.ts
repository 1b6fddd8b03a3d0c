import { createTheme } from 'office-ui-fabric-react';
import type { IPalette, Theme } from 'office-ui-fabric-react';
import type { PaneTheme } from '../../excel/officeTheme';
import { mix, readable } from './contrast';

/** How far each of Fluent's neutral shades lies from background to text. */
const NEUTRALS = {
  neutralLighterAlt: 0.02,
  neutralLighter: 0.05,
  neutralLight: 0.08,
  neutralQuaternaryAlt: 0.12,
  neutralQuaternary: 0.17,
  neutralTertiaryAlt: 0.21,
  neutralTertiary: 0.38,
} as const;

/** Shades text is set in: they must be readable as well. */
const TEXT_SHADES = {
  neutralSecondaryAlt: 0.55,
  neutralSecondary: 0.66,
  neutralPrimaryAlt: 0.8,
  neutralPrimary: 0.92,
  neutralDark: 0.96,
} as const;

/** Excel's green, as Office uses it on light and on dark panes. */
const ACCENT = { light: '#107C41', dark: '#4DBB7F' };
/** Red, amber and blue that stay what they are on light and on dark panes: a dark amber made lighter would be a beige. */
const SIGNALS = {
  light: { error: '#C50F1F', warning: '#8A5300', info: '#0F5FA8' },
  dark: { error: '#F1707B', warning: '#F2B233', info: '#6CB8F6' },
};

/** Fluent's theme in the colours of Office: its background and text colour, everything else derived and readable. */
export function fluentTheme({ background, foreground, isDark }: PaneTheme): Theme {
  const card = mix(background, foreground, NEUTRALS.neutralLighter);
  const hovered = mix(background, foreground, NEUTRALS.neutralLight);
  const onPane = (color: string) => readable(color, [background, card, hovered], foreground);
  const accent = onPane(isDark ? ACCENT.dark : ACCENT.light);
  const { error, warning, info } = isDark ? SIGNALS.dark : SIGNALS.light;
  const signal = { error: onPane(error), warning: onPane(warning), info: onPane(info) };
  return createTheme({
    isInverted: isDark,
    palette: { ...neutrals(background, foreground, onPane), ...accents(accent, background, foreground) },
    semanticColors: {
      errorText: signal.error,
      errorIcon: signal.error,
      warningIcon: signal.warning,
      infoIcon: signal.info,
      successIcon: accent,
      focusBorder: accent,
      inputBorder: readable(mix(background, foreground, 0.4), [background], foreground, 3),
      errorBackground: mix(background, signal.error, 0.12),
      blockingBackground: mix(background, signal.error, 0.12),
      warningBackground: mix(background, signal.warning, 0.14),
      successBackground: mix(background, accent, 0.12),
      infoBackground: card,
    },
  });
}

function neutrals(background: string, foreground: string, onPane: (color: string) => string): Partial<IPalette> {
  const shade = (share: number) => mix(background, foreground, share);
  return {
    ...mapShades(NEUTRALS, shade),
    ...mapShades(TEXT_SHADES, (share) => onPane(shade(share))),
    white: background,
    black: foreground,
  };
}

/** From the accent towards the text for pressed and hovered, towards the background for tints. */
function accents(accent: string, background: string, foreground: string): Partial<IPalette> {
  return {
    themePrimary: accent,
    themeDarkAlt: mix(accent, foreground, 0.1),
    themeDark: mix(accent, foreground, 0.2),
    themeDarker: mix(accent, foreground, 0.35),
    themeSecondary: mix(accent, foreground, 0.05),
    themeTertiary: mix(accent, background, 0.4),
    themeLight: mix(accent, background, 0.7),
    themeLighter: mix(accent, background, 0.85),
    themeLighterAlt: mix(accent, background, 0.95),
    accent,
  };
}

function mapShades<Name extends string>(shares: Readonly<Record<Name, number>>, shade: (share: number) => string) {
  const entries = Object.entries<number>(shares).map(([name, share]) => [name, shade(share)]);
  return Object.fromEntries(entries) as Record<Name, string>;
}
