import type { CellValue } from './cell';
import { excelError } from './excelError';

/** Most texts are written as labels are compared: Chinese, figures, half-width signs; and no error, which begins with #. */
const ALREADY_COMPARABLE = /^[!"$-@[-~\u4e00-\u9fff]*$/;
/** Those of them without brackets and colons, which are most labels. */
const ALREADY_BARE = /^[!"$-')-9;-@\\-~\u4e00-\u9fff]*$/;
const OPENING_BRACKET = /[([【]/;

/** A cell's text as labels are compared: half-width, lower case, without spaces and line breaks. Errors count as empty. */
export function labelText(value: CellValue): string {
  if (typeof value !== 'string') return String(value);
  if (ALREADY_COMPARABLE.test(value)) return value;
  const text = value.normalize('NFKC').replace(/\s/g, '').toLowerCase();
  return excelError(text) === null ? text : '';
}

/** A label without what stands in brackets after it, and without its closing colon: '全年预算数(A)' is '全年预算数'. */
export function bareLabel(value: CellValue): string {
  if (typeof value === 'string' && ALREADY_BARE.test(value)) return value;
  const text = withoutBrackets(labelText(value));
  return text.endsWith(':') ? text.slice(0, -1) : text;
}

/** From each opening bracket to the next closing one; looked for once, as a cell may be full of brackets that nothing closes. */
function withoutBrackets(text: string): string {
  if (!OPENING_BRACKET.test(text)) return text;
  let kept = '';
  let at = 0;
  for (;;) {
    const open = indexOfAny(text, '([【', at);
    const close = open < 0 ? -1 : indexOfAny(text, ')]】', open + 1);
    if (close < 0) return kept + text.slice(at);
    kept += text.slice(at, open);
    at = close + 1;
  }
}

function indexOfAny(text: string, characters: string, from: number): number {
  for (let at = from; at < text.length; at += 1) if (characters.includes(text.charAt(at))) return at;
  return -1;
}
