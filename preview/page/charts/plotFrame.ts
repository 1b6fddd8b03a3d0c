import type { Box } from './svg';

/** Maps shares of the two axes (0 to 1) to the drawing: upright for columns, lying for bars. */
export interface PlotFrame {
  readonly plot: Box;
  readonly upright: boolean;
  readonly pointAt: (category: number, value: number) => { readonly x: number; readonly y: number };
}

/** The frame of a plot; axes that run backwards are turned here. */
export function plotFrame(
  plot: Box,
  upright: boolean,
  reversed: { readonly category: boolean; readonly value: boolean },
): PlotFrame {
  const { x, y, width, height } = plot;
  const turned = (share: number, backwards: boolean) => (backwards ? 1 - share : share);
  return {
    plot,
    upright,
    pointAt(category, value) {
      const along = turned(category, reversed.category);
      const up = turned(value, reversed.value);
      return upright
        ? { x: x + along * width, y: y + height - up * height }
        : { x: x + up * width, y: y + height - along * height };
    },
  };
}

/** The rectangle between two corners given in shares of the axes. */
export function rectangleBetween(
  { pointAt }: PlotFrame,
  [category1, value1]: readonly [number, number],
  [category2, value2]: readonly [number, number],
): Box {
  const a = pointAt(category1, value1);
  const b = pointAt(category2, value2);
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}
