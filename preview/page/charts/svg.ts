import type { ChartFont } from '../../engine/charts/chart';

/** A rectangle of the drawing, in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

type Attributes = Readonly<Record<string, string | number | null | undefined>>;

/** An element of SVG as text; attributes without a value are left out. */
export function svg(tag: string, attributes: Attributes, ...children: readonly string[]): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${escaped(typeof value === 'number' ? String(round(value)) : String(value))}"`);
  return `<${tag}${written.join('')}>${children.join('')}</${tag}>`;
}

/** A line of text; `font` adds to what the part of the chart has by itself. */
export function svgText(
  text: string,
  at: { readonly x: number; readonly y: number },
  font: ChartFont,
  fallback: { readonly size: number; readonly anchor?: 'start' | 'middle' | 'end'; readonly rotate?: number },
): string {
  const { x, y } = at;
  return svg(
    'text',
    {
      x,
      y,
      'font-size': fontPixels(font, fallback.size),
      'font-family': font.name,
      'font-weight': font.bold ? 'bold' : null,
      'font-style': font.italic ? 'italic' : null,
      'text-decoration': font.underline ? 'underline' : null,
      'text-anchor': fallback.anchor ?? 'middle',
      'dominant-baseline': 'central',
      transform: fallback.rotate ? `rotate(${fallback.rotate} ${round(x)} ${round(y)})` : null,
      fill: font.color ?? '#595959',
    },
    escaped(text),
  );
}

/** The size of the font in pixels; `size` in points where none was set. */
export function fontPixels(font: ChartFont, size: number): number {
  return ((font.size ?? size) * 4) / 3;
}

/** About as wide as the text is drawn: a Chinese character is as wide as high, others a little more than half. */
export function textWidth(text: string, pixels: number): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.56), 0) * pixels;
}

/** The text, or as much of its beginning as fits. */
export function fitted(text: string, width: number, pixels: number): string {
  if (textWidth(text, pixels) <= width) return text;
  let kept = [...text];
  while (kept.length > 1 && textWidth(`${kept.join('')}…`, pixels) > width) kept = kept.slice(0, -1);
  return `${kept.join('')}…`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
