const PIXELS_PER_POINT = 96 / 72;
/** Of Calibri 11, and of Arial 10: what most files begin with. */
const USUAL = 7;

/**
 * How wide a digit of the default font is, by the tags of the first font among a file's styles: the unit of its column widths. In
 * Chinese fonts it is half a character, in whole pixels.
 */
export function digitPixels(font: string): number {
  const [, name = ''] = /<name val="([^"]*)"/.exec(font) ?? [];
  const [, size = ''] = /<sz val="([\d.]+)"/.exec(font) ?? [];
  if (!/\p{Script=Han}/u.test(name) || size === '') return USUAL;
  return Math.ceil(Math.round(Number(size) * PIXELS_PER_POINT) / 2);
}

/** A column width in a file, in digits of its default font, as points. */
export function columnPoints(digits: number, pixels: number): number {
  return (digits * pixels) / PIXELS_PER_POINT;
}
