import { getColorFromString, getContrastRatio } from 'office-ui-fabric-react';

/** '#RRGGBB' as its three channels, 0 to 255. */
function channels(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1, 7), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** The colour that lies a share (0 to 1) of the way from one '#RRGGBB' to another. */
export function mix(from: string, to: string, share: number): string {
  const target = channels(to);
  const mixed = channels(from).map((channel, i) => Math.round(channel + ((target[i] ?? 0) - channel) * share));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`;
}

/** Contrast of two colours '#RRGGBB' by WCAG 2: 1 (the same, or one is no colour) to 21 (black and white). */
export function contrast(a: string, b: string): number {
  const [one, other] = [getColorFromString(a), getColorFromString(b)];
  return one && other ? getContrastRatio(one, other) : 1;
}

/** The colour itself, or as much of it mixed with `towards` as it takes to be read on every one of the backgrounds. */
export function readable(color: string, backgrounds: readonly string[], towards: string, least = 4.5): string {
  for (let share = 0; share < 1; share += 0.05) {
    const candidate = mix(color, towards, share);
    if (backgrounds.every((background) => contrast(candidate, background) >= least)) return candidate;
  }
  return towards;
}
