/** Characters that pages of offices name; a name that is not here stays as it is written. */
const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ensp: ' ',
  emsp: '\u3000',
  ge: '≥',
  le: '≤',
  ne: '≠',
  times: '×',
  divide: '÷',
  plusmn: '±',
  middot: '·',
  bull: '•',
  hellip: '…',
  mdash: '—',
  ndash: '–',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  permil: '‰',
  deg: '°',
  sup2: '²',
  sup3: '³',
  yen: '¥',
};
const REFERENCE = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]+\d?));?/gi;
const UNKNOWN = '\uFFFD';
const LAST_CHARACTER = 0x10ffff;

/** A text of a web page with the characters it names ('&ge;', '&#8805;') in their places. */
export function shownCharacters(text: string): string {
  return text.replace(REFERENCE, (written: string, decimal?: string, hexadecimal?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? written;
    return characterOf(decimal === undefined ? parseInt(hexadecimal ?? '', 16) : Number(decimal));
  });
}

function characterOf(number: number): string {
  // A space that does not break lines is a space to whoever reads a cell.
  if (number === 0xa0) return ' ';
  const isNone = number === 0 || number > LAST_CHARACTER || (number >= 0xd800 && number <= 0xdfff);
  return isNone ? UNKNOWN : String.fromCodePoint(number);
}
