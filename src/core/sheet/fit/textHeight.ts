import type { TextMeasure } from './textMeasure';
import type { TextFont } from './wrappedLines';
import { wrappedLines } from './wrappedLines';

/** Points; the highest row there is in Excel. */
export const MAX_ROW_HEIGHT = 409;

/** Heights are whole pixels at 100, 125, 150 and 200 % alike when they are multiples of this: Excel keeps them as they are set. */
const STEP = 3;

/** Points a wrapped text needs in a cell of this width (points); may be more than a row can be high. */
export function textHeight(text: string, width: number, font: TextFont, measure: TextMeasure): number {
  return wrappedLines(text, width, font, measure) * font.size * measure.line + measure.ends;
}

/** A height for a row of at least so many points, as far as Excel goes. */
export function rowHeightFor(points: number): number {
  return Math.min(MAX_ROW_HEIGHT, Math.ceil(points / STEP) * STEP);
}
