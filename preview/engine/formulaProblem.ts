/** Characters a formula can be long. */
const MAX_FORMULA = 8_192;
/** Punctuation no formula holds outside of texts. */
const FOREIGN = /[。，；！？、“”‘’《》【】…—·￥]/;

/** Why Excel refuses a formula (with leading '='); null for one it may take. Of what it refuses only this much is noticed. */
export function formulaProblem(formula: string): string | null {
  if (formula.length > MAX_FORMULA) return `公式超过 ${MAX_FORMULA} 字`;
  const outsideText = formula.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, 'x');
  let depth = 0;
  for (const character of outsideText) {
    if (character === '(') depth += 1;
    if (character === ')') depth -= 1;
    if (depth < 0) break;
  }
  const isTextOpen = (outsideText.match(/"/g) ?? []).length % 2 === 1;
  const endsOpen = /[+\-*/^&@]$/.test(outsideText.trim());
  return depth !== 0 || isTextOpen || endsOpen || FOREIGN.test(outsideText) ? `公式有问题：${formula}` : null;
}
