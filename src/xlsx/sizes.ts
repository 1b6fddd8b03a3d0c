const POINTS_PER_INCH = 72;
const PIXELS_PER_INCH = 96;
const MILLIMETRES_PER_INCH = 25.4;
/** Pixels of a digit in the workbook's default font (Calibri 11), the unit of column widths in files. */
const DIGIT_PIXELS = 7;

/** A column width in points as files keep it: in digits of the default font. */
export function columnWidth(points: number): number {
  const pixels = (points / POINTS_PER_INCH) * PIXELS_PER_INCH;
  return Math.round((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** A column width in a file, in digits of its default font, as points. */
export function columnPoints(digits: number, digitPixels: number): number {
  return (digits * digitPixels * POINTS_PER_INCH) / PIXELS_PER_INCH;
}

/** Millimetres as inches. */
export function inches(millimetres: number): number {
  return millimetres / MILLIMETRES_PER_INCH;
}
