/** A text standing alone in a formula. */
const TEXT = /^"((?:[^"]|"")*)"$/;

/** The text an argument of a formula states, '' for an argument that is left out; null where it is looked up elsewhere. */
export function textLiteral(argument: string | undefined): string | null {
  const stated = argument?.trim() ?? '';
  if (stated === '') return '';
  const [, text] = TEXT.exec(stated) ?? [];
  return text === undefined ? null : text.replaceAll('""', '"');
}
