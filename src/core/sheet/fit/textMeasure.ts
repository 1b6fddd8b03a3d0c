/**
 * How much room a text is reckoned to take. Which font Excel draws with, and how, is not known here, so there are two: one to
 * make room by and one to call a text cut by. What lies between them is left alone.
 */
export interface TextMeasure {
  /** Widths in font sizes: of a Chinese character, of a digit, and of any other. */
  readonly wide: number;
  readonly digit: number;
  readonly narrow: number;
  /** What a bold font is wider by, as a factor. */
  readonly bold: number;
  /** The first code point that counts as a Chinese character: fonts differ about signs such as ≥ and “. */
  readonly wideFrom: number;
  /** Points a cell keeps free, left and right together, and above and below together. */
  readonly sides: number;
  readonly ends: number;
  /** From one line to the next, in font sizes. */
  readonly line: number;
  /** Whether words and closing marks are kept together where a line ends. */
  readonly keepsWords: boolean;
}

/** Never too little, whether Excel draws 宋体, 等线, 微软雅黑 or Arial: for making room. */
export const GENEROUS: TextMeasure = {
  wide: 1,
  digit: 0.6,
  narrow: 0.6,
  bold: 1.08,
  wideFrom: 0x80,
  sides: 6,
  ends: 4,
  line: 1.4,
  keepsWords: true,
};

/** Never too much: what needs more room than this is cut in every font. */
export const TIGHT: TextMeasure = {
  wide: 0.95,
  digit: 0.5,
  narrow: 0.3,
  bold: 1,
  wideFrom: 0x2e80,
  sides: 3,
  ends: 0,
  line: 1.15,
  keepsWords: false,
};
