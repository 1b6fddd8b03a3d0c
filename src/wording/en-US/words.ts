/** A number with its noun: '1 finding', '2 findings'. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** The text with a capital letter at its beginning. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The text with a small letter at its beginning, to stand within a sentence. */
export function uncapitalised(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

/** Texts as a list in quotation marks: '“A”, “B”'. */
export function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
