import type { CellPosition } from '../../cell/a1';
import { formulaTokens, referenceText } from './formulaTokens';
import type { FormulaReference, FormulaToken } from './formulaTokens';

/** A cell that is added up on its own: '+H15' in a chain, or an argument of SUM. */
interface Term {
  readonly index: number;
  readonly reference: FormulaReference;
  readonly sign: '+' | ',';
}

/** The formula with the cell below added up too, after each term for the cell: 'H15+H20' gives 'H15+H16+H20'. */
export function withTermBelow(formula: string, cell: CellPosition): string {
  const tokens = formulaTokens(formula);
  const texts = tokens.map(({ text }) => text);
  for (const { index, reference, sign } of termsOf(tokens, cell)) {
    const below = { ...reference.first, row: reference.first.row + 1 };
    texts[index] = `${texts[index]}${sign}${referenceText({ first: below, last: null })}`;
  }
  return texts.join('');
}

/** The formula without the terms for a cell: 'H15+H16+H20' without H16 is 'H15+H20'. A sum of nothing is 0. */
export function withoutTerm(formula: string, cell: CellPosition): string {
  const tokens = formulaTokens(formula);
  const texts = tokens.map(({ text }) => text);
  for (const { index, sign } of termsOf(tokens, cell)) {
    const beside = [-1, 1].map((step) => neighbour(tokens, index, step)).find((at) => tokens[at]?.text === sign);
    texts[index] = beside === undefined ? '0' : '';
    if (beside !== undefined) texts[beside] = '';
  }
  return texts.join('');
}

function termsOf(tokens: readonly FormulaToken[], { row, column }: CellPosition): Term[] {
  return terms(tokens).filter(({ reference: { first } }) => first.row === row && first.column === column);
}

function terms(tokens: readonly FormulaToken[]): Term[] {
  const found: Term[] = [];
  const functions: string[] = [];
  tokens.forEach(({ text, reference }, index) => {
    const before = tokens[neighbour(tokens, index, -1)]?.text ?? '';
    if (text === '(') functions.push(before.toUpperCase());
    if (text === ')') functions.pop();
    if (!reference || reference.last) return;
    const sign = signOf(before, tokens[neighbour(tokens, index, 1)]?.text ?? '', functions.at(-1) ?? '');
    if (sign) found.push({ index, reference, sign });
  });
  return found;
}

/** The index of the next piece in a direction that is not a space. */
function neighbour(tokens: readonly FormulaToken[], index: number, step: number): number {
  let next = index + step;
  while (tokens[next]?.text.trim() === '') next += step;
  return next;
}

const BEFORE_TERM = new Set(['=', '+', '(', ',']);
const AFTER_TERM = new Set(['', '+', '-', ')', ',']);

function signOf(before: string, after: string, functionName: string): Term['sign'] | null {
  if (!BEFORE_TERM.has(before) || !AFTER_TERM.has(after)) return null;
  if (before === '+' || after === '+') return '+';
  return functionName === 'SUM' && after !== '-' ? ',' : null;
}
