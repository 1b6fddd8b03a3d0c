import { columnName, parseCellAddress } from '../../cell/a1';

/** One corner of a reference, zero-based; `Fixed` is a `$` before it. */
export interface ReferenceCorner {
  readonly row: number;
  readonly column: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A cell (`last` is null) or a rectangle of the formula's own sheet. */
export interface FormulaReference {
  readonly first: ReferenceCorner;
  readonly last: ReferenceCorner | null;
}

/** A piece of a formula: a reference, or anything else as it stands. The pieces' texts joined are the formula. */
export interface FormulaToken {
  readonly text: string;
  readonly reference: FormulaReference | null;
}

/** Texts in quotes, structured references and error values; then other sheets' cells; names in quotes; words; ranges; single characters. */
const LEXEMES = [
  /"(?:[^"]|"")*"/,
  /\[(?:[^[\]]|\[[^[\]]*\])*\]/,
  /#[A-Z0-9/]+[!?]?/i,
  /(?:'(?:[^']|'')*'|[\p{L}\p{N}_.]+)!\$?[\p{L}\p{N}_.$]+(?::\$?[\p{L}\p{N}_.$]+)?/u,
  /'(?:[^']|'')*'!?/,
  /\$?[A-Z]{1,3}\$?[1-9]\d{0,6}:\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?![\p{L}\p{N}_.($])/iu,
  /[\p{L}\p{N}_.$\\]+/u,
  /[^]/u,
];
const LEXEME = new RegExp(LEXEMES.map(({ source }) => source).join('|'), 'giu');
const REFERENCE = /^\$?[A-Z]{1,3}\$?[1-9]\d{0,6}(?::\$?[A-Z]{1,3}\$?[1-9]\d{0,6})?$/i;

/** Cuts a formula into its pieces. Cells of other sheets, names and functions such as LOG10( are no references. */
export function formulaTokens(formula: string): FormulaToken[] {
  const texts = formula.match(LEXEME) ?? [];
  return texts.map((text, index) => {
    const isName = texts[index + 1] === '(' || texts[index + 1] === '!';
    return { text, reference: !isName && REFERENCE.test(text) ? readReference(text) : null };
  });
}

/** A reference as it is written in a formula: '$G$14:G27'. */
export function referenceText({ first, last }: FormulaReference): string {
  return last ? `${cornerText(first)}:${cornerText(last)}` : cornerText(first);
}

function readReference(text: string): FormulaReference {
  const [first = text, last] = text.split(':');
  return { first: readCorner(first), last: last === undefined ? null : readCorner(last) };
}

function readCorner(text: string): ReferenceCorner {
  return { ...parseCellAddress(text), columnFixed: text.startsWith('$'), rowFixed: text.indexOf('$', 1) > 0 };
}

function cornerText({ row, column, rowFixed, columnFixed }: ReferenceCorner): string {
  return `${columnFixed ? '$' : ''}${columnName(column)}${rowFixed ? '$' : ''}${row + 1}`;
}
