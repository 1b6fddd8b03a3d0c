import type { FieldKind, SchemeProblem } from '../core/scheme/schemeProblem';
import type { SchemeFileFieldTexts } from './schemeFileField';

type ProblemOf<Code extends SchemeProblem['code']> = Extract<SchemeProblem, { readonly code: Code }>;

/** What is said of a scheme file in one language. */
export interface SchemeSentences {
  /** What is wrong and what to do, by what is wrong. */
  readonly problems: {
    readonly [Code in SchemeProblem['code']]: (problem: ProblemOf<Code>) => string;
  };
  readonly kinds: Readonly<Record<FieldKind, string>>;
  readonly fieldNames: SchemeFileFieldTexts;
  /** Names from the outside in, a number for an item of a list, as one place; `path` is how the file says it. */
  readonly place: (names: readonly (string | number)[], path: string) => string;
  readonly at: (place: string, problem: string) => string;
}
