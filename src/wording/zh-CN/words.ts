/** More are only counted. */
const MAX_NAMED = 5;

/** The first of some sentences, and how many there are beside them. */
export function firstSentences(sentences: readonly string[]): string {
  const more = sentences.length - MAX_NAMED;
  return sentences.slice(0, MAX_NAMED).join('') + (more > 0 ? `另有 ${more} 处。` : '');
}
