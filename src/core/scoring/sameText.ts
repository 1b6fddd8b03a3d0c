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
