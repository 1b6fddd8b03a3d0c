/** Characters that mean the same as a plain one but that Unicode's NFKC leaves alone. */
const LOOKALIKES: Readonly<Record<string, string>> = {
  '≥': '>=',
  '≧': '>=',
  '⩾': '>=',
  '≮': '>=',
  '≤': '<=',
  '≦': '<=',
  '⩽': '<=',
  '≯': '<=',
  '═': '=',
  '‐': '-',
  '‒': '-',
  '–': '-',
  '—': '-',
  '―': '-',
  '−': '-',
  '─': '-',
  '━': '-',
  ー: '-',
  '∼': '~',
  '〜': '~',
  '∽': '~',
  '≈': '约',
  '≒': '约',
  '×': '*',
  '·': '*',
  '•': '*',
  '・': '*',
  '∕': '/',
  '【': '(',
  '】': ')',
  '〔': '(',
  '〕': ')',
};

const LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join('')}]`, 'g');
const ALREADY_PLAIN = /^[0-9A-Za-z%\u4e00-\u9fff.,]*[0-9A-Za-z%\u4e00-\u9fff]$/;
/** Nothing but what NFKC leaves alone, none of it a space: all there is to do is to write signs and stops plainly. */
const ORDINARY = /^[!-~\u4e00-\u9fff≥≤]*$/;
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const DIGIT = /[0-9]/;
/** A space in place of the comma between thousands: '12 000'. */
const SPACED_THOUSANDS = /(?<![\d.,:/-])\d{1,3}(?: \d{3})+(?![\d.,:/-]*\d)/g;
/** A decimal point without decimals: '95.%'. */
const EMPTY_DECIMALS = /(\d)\.(?=%)/g;

/**
 * A cell's text in one plain writing: half-width, dashes as '-', signs as '>=' '<=' '=', no spaces or line breaks, no closing full stop.
 * A space between two digits stays unless it parts thousands, since '12 34' is not 1234; so do ², ① and ½, which NFKC would turn into digits.
 */
export function normalizeText(text: string): string {
  if (ALREADY_PLAIN.test(text) && !text.includes('.%')) return text;
  if (ORDINARY.test(text)) {
    return withoutEnding(text.replaceAll('≥', '>=').replaceAll('≤', '<=').replace(EMPTY_DECIMALS, '$1'));
  }
  const plain = text
    .replace(/[^\p{No}]+/gu, (part) => part.normalize('NFKC'))
    .replace(INVISIBLE, '')
    .replace(LOOKALIKE, (character) => LOOKALIKES[character] ?? character)
    .replace(/\s+/g, (space, at: number, whole: string) =>
      DIGIT.test(whole.charAt(at - 1)) && DIGIT.test(whole.charAt(at + space.length)) ? ' ' : '',
    )
    .replace(SPACED_THOUSANDS, (number) => number.replaceAll(' ', ''))
    .replace(EMPTY_DECIMALS, '$1');
  return withoutEnding(plain);
}

/** Without the stops it ends with; from the end, as a pattern would look at a row of them again from each of its characters. */
function withoutEnding(text: string): string {
  let end = text.length;
  while ('。.;,、!'.includes(text.charAt(end - 1)) && end > 0) end -= 1;
  return text.slice(0, end);
}

/** Whether two cells say the same, whatever their spaces, punctuation and full-width letters. */
export function sameText(a: string, b: string): boolean {
  return plainText(a) === plainText(b);
}

function plainText(text: string): string {
  const letters = text
    .normalize('NFKC')
    .replace(/[\s\p{P}]/gu, '')
    .toLowerCase();
  // A text of nothing but punctuation is compared as it stands.
  return letters || text.trim();
}
