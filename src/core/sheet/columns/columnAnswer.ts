import { bareLabel, labelText } from '../../cell/cellText';
import type { ColumnMeaning } from './columnMeaning';

/** What somebody has said of the columns under a heading, wherever it stands: one answer serves every form that has it. */
export interface ColumnAnswer {
  /** As it is printed; spaces, brackets after it and the width of characters do not matter. */
  readonly heading: string;
  /** The heading that stands above it where there are two rows of them; null: whatever stands above. */
  readonly group: string | null;
  readonly means: ColumnMeaning;
}

/** A heading by which an answer is known. */
export type AnsweredHeading = Pick<ColumnAnswer, 'heading' | 'group'>;

/** Whether two headings are the same to whoever answers for them. */
export function isSameHeading(one: AnsweredHeading, other: AnsweredHeading): boolean {
  return headingKey(one) === headingKey(other);
}

/** Answers with more of them; of two for one heading the one given last counts. */
export function withAnswers(answers: readonly ColumnAnswer[], more: readonly ColumnAnswer[]): ColumnAnswer[] {
  const byHeading = new Map([...answers, ...more].map((answer) => [headingKey(answer), answer]));
  return [...byHeading.values()];
}

/** Answers without the one for a heading. */
export function withoutAnswer(answers: readonly ColumnAnswer[], heading: AnsweredHeading): ColumnAnswer[] {
  return answers.filter((answer) => !isSameHeading(answer, heading));
}

/** What was answered of a heading; null where nobody was asked. One for the heading together with the one above it goes first. */
export type AnswerFinder = (heading: AnsweredHeading) => ColumnMeaning | null;

/** Looks headings up among answers. */
export function answerFinder(answers: readonly ColumnAnswer[]): AnswerFinder {
  const meanings = new Map(answers.map((answer) => [headingKey(answer), answer.means]));
  return ({ heading, group }) =>
    (group === null ? undefined : meanings.get(headingKey({ heading, group }))) ??
    meanings.get(headingKey({ heading, group: null })) ??
    null;
}

function headingKey({ heading, group }: AnsweredHeading): string {
  return [heading, group ?? ''].map(plainHeading).join('\n');
}

/** A heading that is all brackets is what stands in them. */
function plainHeading(text: string): string {
  return bareLabel(text) || labelText(text);
}
