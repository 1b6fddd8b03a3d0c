import Decimal from 'decimal.js';

/** A row with its figures, and what has to be read before it can be scored. */
export interface FigureRow {
  readonly target: Decimal;
  readonly actual: Decimal;
  readonly weight: Decimal;
  readonly texts: readonly [target: string, actual: string, weight: number];
}

const SHAPES: readonly (readonly [before: string, after: string, decimals: number])[] = [
  ['≥', '%', 2],
  ['', '个', 0],
  ['≥', '人次', 0],
  ['不少于', '万元', 2],
  ['', '', 1],
];

/** Row `index` of ever-new ones, as people type them: eight in ten do not reach the target. */
function rowOf(index: number): FigureRow {
  const [before, after, decimals] = SHAPES[index % SHAPES.length] ?? ['', '', 0];
  const target = (((index * 7919) % 8_999_993) + 1_000_000) / 10 ** decimals;
  const actual = (target * (70 + ((index * 37) % 38))) / 100;
  const [wanted, reached] = [target.toFixed(decimals), actual.toFixed(decimals)];
  const weight = 2 + (index % 9);
  return {
    target: new Decimal(wanted),
    actual: new Decimal(reached),
    weight: new Decimal(weight),
    texts: [before + wanted + after, reached + after, weight],
  };
}

/** Their texts come in one piece each, as from a message of Excel. */
export function figureRows(count: number): FigureRow[] {
  const made = Array.from({ length: count }, (_, index) => rowOf(index));
  const texts = JSON.parse(JSON.stringify(made.map((row) => row.texts))) as FigureRow['texts'][];
  return made.map((row, index) => ({ ...row, texts: texts[index] ?? row.texts }));
}
