import type { GridView } from '../read/gridView';
import type { HeadingWords } from '../read/headingWords';
import { labelField } from '../read/labels';
import type { ColumnMeaning } from './columnMeaning';
import { groupAbove } from './headingAt';

/** Rows of a sheet as headings are read from them. */
export type HeadingRows = Pick<GridView, 'text' | 'filledColumns' | 'nextFilledRow'>;

/**
 * What was answered of a heading that begins in a row and is read by some words; null where nobody has said anything that holds for it.
 * Those in the row below are known by those above, too.
 */
export function answerAt<Field extends string>(
  view: GridView,
  { upperRow, row, column }: { readonly upperRow: number; readonly row: number; readonly column: number },
  { names, meant, isOverruledBy }: HeadingWords<Field>,
): ColumnMeaning | null {
  const heading = view.text(row, column);
  if (!view.answers || heading === '') return null;
  const told = view.answers({ heading, group: row > upperRow ? groupAbove(view, upperRow, column) : null });
  const isUnderstood = told !== null && (labelField(names, heading) ?? meant(heading)) !== null;
  return isUnderstood && !isOverruledBy(told) ? null : told;
}

/**
 * The rows of a heading in which everything that was answered goes by the name of what it was said to be, so that it is read as if it
 * had been understood.
 */
export function answeredRows<Field extends string>(
  view: GridView,
  upperRow: number,
  words: HeadingWords<Field>,
): HeadingRows {
  if (!view.answers) return view;
  const { names, unused } = words;
  const nameOf = (meaning: ColumnMeaning): string | null => {
    const field = meaning === 'none' ? unused : (Object.keys(names) as Field[]).find((known) => known === meaning);
    return field === undefined ? null : (names[field][0] ?? null);
  };
  return {
    text: (row, column) => {
      const meaning = answerAt(view, { upperRow, row, column }, words);
      return (meaning && nameOf(meaning)) ?? view.text(row, column);
    },
    filledColumns: (row) => view.filledColumns(row),
    nextFilledRow: (row) => view.nextFilledRow(row),
  };
}
