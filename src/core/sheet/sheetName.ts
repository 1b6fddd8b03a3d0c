const MAX_LENGTH = 31;
const FALLBACK = '自评表';
/** Excel keeps these names for its own log of changes, in English and in Chinese. */
const RESERVED = ['history', '历史记录'];

/**
 * A sheet name Excel accepts, as close to the wanted one as possible: at most 31 characters, none of []:*?/\ or control
 * characters, no apostrophe at either end, and different from every taken name without regard to case.
 */
export function legalSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set([...RESERVED, ...taken.map((name) => name.toLowerCase())]);
  const base = clean(wanted) || FALLBACK;
  let name = shorten(base, MAX_LENGTH);
  for (let copy = 2; used.has(name.toLowerCase()); copy += 1) {
    const suffix = ` (${copy})`;
    name = shorten(base, MAX_LENGTH - suffix.length) + suffix;
  }
  return name;
}

function clean(text: string): string {
  return trimEnds(text.replace(/[[\]:*?/\\\p{Cc}]/gu, ' ').replace(/\s+/g, ' '));
}

/** Cuts to a number of UTF-16 units, as Excel counts, without splitting a character in two. */
function shorten(text: string, length: number): string {
  let result = '';
  for (const character of text) {
    if (result.length + character.length > length) break;
    result += character;
  }
  return trimEnds(result);
}

function trimEnds(text: string): string {
  return text.replace(/^[\s']+|[\s']+$/g, '');
}
