import type { GridView } from '../read/gridView';
import type { ColumnField } from './columnMeaning';
import { columnFields } from './columnMeaning';
import type { ColumnQuestion } from './columnQuestion';
import { MAX_QUESTIONS } from './columnQuestion';
import type { HeadingPlace } from './headingAt';
import { headingAt } from './headingAt';

/** What is not clear of a column, before it is asked about. */
export type ColumnDoubt = Pick<ColumnQuestion, 'why' | 'likely' | 'readAs' | 'concerns'> & { readonly column: number };

/** The rows of a heading, with what is not clear of its columns. */
export interface DoubtfulHeadings extends HeadingPlace {
  readonly doubts: readonly ColumnDoubt[];
  /** Everything one of its columns may be. */
  readonly fields: readonly ColumnField[];
}

/** What has none is no heading. */
const LETTER = /\p{L}/u;

/**
 * What is asked about the columns of a form: of all doubts those on which most of the checks hang. Nobody is asked twice about one heading,
 * nor about one that was answered.
 */
export function columnQuestions(view: GridView, blocks: readonly DoubtfulHeadings[]): ColumnQuestion[] {
  const questions = blocks.flatMap((block) =>
    block.doubts.flatMap((doubt) => {
      const at = headingAt(view, block, doubt.column);
      if (!LETTER.test(at.heading) || (view.answers && view.answers(at) !== null)) return [];
      return [questionOf(view, at, doubt, block.fields)];
    }),
  );
  const cells = new Set(questions.map(({ cell }) => cell));
  const first = Array.from(cells, (cell) => questions.find((question) => question.cell === cell) ?? []).flat();
  return first.sort((one, other) => weightOf(one) - weightOf(other)).slice(0, MAX_QUESTIONS);
}

function questionOf(
  view: GridView,
  { row, column, heading, group }: ReturnType<typeof headingAt>,
  { why, likely, readAs, concerns }: ColumnDoubt,
  fields: readonly ColumnField[],
): ColumnQuestion {
  const first = likely === 'none' ? concerns : [likely];
  const choices = [...new Set([...first, ...fields])];
  return { cell: view.cell(row, column).address, heading, group, why, likely, choices, readAs, concerns };
}

/** The more checks hang on it, the less. */
function weightOf({ likely, concerns }: ColumnQuestion): number {
  const field = likely === 'none' ? concerns[0] : likely;
  return columnFields.findIndex((known) => known === field);
}
