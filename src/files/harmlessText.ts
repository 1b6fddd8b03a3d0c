/** Characters that steer a terminal, end a line or turn the direction of writing. Zero-width joiners and the like only look odd. */
const STEERING = /[\p{Cc}\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu;

/** A name or a text of a file as one line that does nothing to a terminal: an escape character becomes '\u001b'. */
export function harmlessText(text: string): string {
  return text.replace(STEERING, escaped);
}

/** Lines of a report, made harmless the same way; valid JSON stays the same JSON, as such characters stand in its strings only. */
export function harmlessLines(text: string): string {
  return text.replace(STEERING, (character) => (character === '\n' ? character : escaped(character)));
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
