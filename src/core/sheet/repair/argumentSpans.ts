/** An argument's place among the pieces of a formula: its first piece, and the comma or bracket after its last. */
export interface ArgumentSpan {
  readonly first: number;
  readonly end: number;
}

/** The arguments of a call whose bracket opens at `open` among the pieces `formulaTokens` gives; [] where it is not closed. */
export function argumentSpans(pieces: readonly string[], open: number): ArgumentSpan[] {
  const spans: ArgumentSpan[] = [];
  let first = open + 1;
  let depth = 0;
  for (let index = first; index < pieces.length; index += 1) {
    const text = pieces[index] ?? '';
    const isEnd = depth === 0 && (text === ')' || text === ',');
    if (isEnd) {
      spans.push({ first, end: index });
      first = index + 1;
    }
    if (isEnd && text === ')') return spans;
    if (text === '(' || text === '{') depth += 1;
    if (text === ')' || text === '}') depth -= 1;
  }
  return [];
}
