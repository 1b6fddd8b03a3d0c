/** Boxes and ticks, which forms draw with letters of picture fonts, as the characters they look like. */
const SYMBOLS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: { '6f': '□', '78': '☒', a8: '□', fb: '✗', fc: '✓', fd: '☒', fe: '☑' },
  'wingdings 2': { '50': '✓', '51': '☒', '52': '☑', '53': '☒', a3: '□' },
};

/** The character of a symbol: 'F0FE' of Wingdings is ☑. One we do not know stays as it is, to be seen as something unreadable. */
export function symbolText(font: string, code: string): string {
  const low = code.toLowerCase().replace(/^f0/, '').replace(/^0+/, '');
  const known = SYMBOLS[font.toLowerCase()]?.[low];
  const point = parseInt(code, 16);
  return known ?? (point > 0 && point <= 0xffff ? String.fromCharCode(point) : '');
}
