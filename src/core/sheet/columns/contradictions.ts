import { WEIGHT_SUMS } from '../read/contentColumns';
import type { GridView } from '../read/gridView';
import type { Headings } from '../read/headings';
import type { IndicatorLabel } from '../read/labelTables';
import type { ColumnContent } from './columnContent';
import { columnContent, figureIn, isAllNumbers, isAllWords, isDemand, sumOf } from './columnContent';
import type { ColumnField, ColumnMeaning } from './columnMeaning';

/** A column of which heading and content say two things. */
export interface Contradiction {
  readonly field: ColumnField;
  /** What the column is by its content. */
  readonly likely: ColumnMeaning;
}

/** In fewer rows something odd may be a slip. */
const MIN_ROWS = 2;

/** The columns of 绩效指标 in whose rows there stands what their headings do not say. */
export function contradictions(
  view: GridView,
  { columns }: Headings<IndicatorLabel>,
  rows: readonly number[],
): Contradiction[] {
  const contentOf = (field: IndicatorLabel): ColumnContent | null => {
    const span = columns.get(field);
    const content = span ? columnContent(view, rows, span) : null;
    return content && content.filled.length >= MIN_ROWS ? content : null;
  };
  const [target, actual, weight, score, explanation] = [
    contentOf('target'),
    contentOf('actual'),
    contentOf('weight'),
    contentOf('score'),
    contentOf('explanation'),
  ];
  return [
    ...(target && actual && areDemandsIn(actual, target) ? exchanged('target', 'actual') : []),
    ...(weight && score && arePointsIn(score, weight) ? exchanged('weight', 'score') : []),
    ...wordsForPoints({ weight, score, explanation }),
  ];
}

function exchanged(one: ColumnField, other: ColumnField): Contradiction[] {
  return [
    { field: one, likely: other },
    { field: other, likely: one },
  ];
}

/** What was to be reached stands where the results should, and nowhere else. */
function areDemandsIn(actual: ColumnContent, target: ColumnContent): boolean {
  if (target.filled.some(isDemand)) return false;
  const demands = actual.filled.filter(isDemand).length;
  return demands >= MIN_ROWS && demands * 2 >= actual.filled.length;
}

/** The points possible stand where those given should: they come to 100, and none is below its neighbour. */
function arePointsIn(score: ColumnContent, weight: ColumnContent): boolean {
  const isWhole = (content: ColumnContent): boolean => {
    const sum = sumOf(content);
    return WEIGHT_SUMS.some((whole) => sum.equals(whole));
  };
  if (!isWhole(score) || isWhole(weight)) return false;
  const pairs = score.cells.flatMap((cell, index) => {
    const [given, possible] = [figureIn(cell), figureIn(weight.cells[index])];
    return given && possible ? [given.comparedTo(possible)] : [];
  });
  return pairs.length >= MIN_ROWS && pairs.every((order) => order >= 0);
}

/** Words where points should stand, or numbers where reasons should. */
function wordsForPoints({
  weight,
  score,
  explanation,
}: Readonly<Record<'weight' | 'score' | 'explanation', ColumnContent | null>>): Contradiction[] {
  const worded = [
    ...(weight && isAllWords(weight) ? (['weight'] as const) : []),
    ...(score && isAllWords(score) ? (['score'] as const) : []),
  ];
  const isNumbered = explanation !== null && isAllNumbers(explanation);
  const [first] = worded;
  return [
    ...worded.map((field, index) => ({ field, likely: isNumbered && index === 0 ? 'explanation' : 'none' }) as const),
    ...(isNumbered ? [{ field: 'explanation', likely: first ?? 'none' } as const] : []),
  ];
}
