import type { AnsweredHeading } from './columnAnswer';
import type { ColumnField, ColumnMeaning } from './columnMeaning';

/**
 * Something only people can tell of a form: what the column under a heading is. `unknown`: the heading says nothing we understand;
 * `contradiction`: what stands below is not what it says; `twice`: another column says the same.
 */
export interface ColumnQuestion extends AnsweredHeading {
  /** A1 address of the heading. */
  readonly cell: string;
  readonly why: 'unknown' | 'contradiction' | 'twice';
  /** What the column most likely is. */
  readonly likely: ColumnMeaning;
  /** What else it may be, `likely` included; it may always be none. */
  readonly choices: readonly ColumnField[];
  /** As what the column is read until somebody answers; null: it is not read. */
  readonly readAs: ColumnField | null;
  /** Whose checks are not sure, or not made, until somebody answers. */
  readonly concerns: readonly ColumnField[];
}

/** More than this is asked of no form at a time. */
export const MAX_QUESTIONS = 2;
