import type { TextMeasure } from './textMeasure';

/** What of a font its texts' room depends on. */
export interface TextFont {
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
}

/** A word of letters and digits with the spaces after it; or one character with the closing marks after it. */
const PIECES = /[!-~]+ *|[^!-~][，。、；：？！）》」』】〕％”’…·]*/gu;

/** Points a text takes in one line, without the margins of its cell. */
export function textWidth(text: string, { size, bold }: TextFont, measure: TextMeasure): number {
  const widths = Array.from(text, (character) => {
    if (/\d/.test(character)) return measure.digit;
    return (character.codePointAt(0) ?? 0) < measure.wideFrom ? measure.narrow : measure.wide;
  });
  return widths.reduce((sum, width) => sum + width, 0) * size * (bold ? measure.bold : 1);
}

/** Lines a text takes when it is wrapped in a cell of this width (points); an empty one takes one. */
export function wrappedLines(text: string, width: number, font: TextFont, measure: TextMeasure): number {
  // At the least one character stands in a line, however narrow the column.
  const room = Math.max(width - measure.sides, textWidth('一', font, measure));
  return text
    .split(/\r\n|\n|\r/)
    .reduce((sum, line) => sum + (measure.keepsWords ? wordLines : plainLines)(line, room, font, measure), 0);
}

/** As few lines as there can be: broken anywhere, the spaces where lines end. */
function plainLines(line: string, room: number, font: TextFont, measure: TextMeasure): number {
  return Math.max(1, Math.ceil(textWidth(line.replaceAll(' ', ''), font, measure) / room));
}

/** Broken between words, and within those that are longer than a line. */
function wordLines(line: string, room: number, font: TextFont, measure: TextMeasure): number {
  let lines = 1;
  let used = 0;
  for (const piece of line.match(PIECES) ?? []) {
    const width = textWidth(piece.trimEnd(), font, measure);
    if (used > 0 && used + width > room) {
      lines += 1;
      used = 0;
    }
    const more = Math.max(0, Math.ceil(width / room) - 1);
    lines += more;
    used += textWidth(piece, font, measure) - more * room;
  }
  return lines;
}
