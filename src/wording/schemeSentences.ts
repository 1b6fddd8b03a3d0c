import type { Scheme } from '../core/scheme/scheme';
import type { FieldKind, SchemeProblem } from '../core/scheme/schemeProblem';
import type { SentencesOf } from './coded';

type Below<T> = T extends readonly (infer Item)[]
  ? Item extends object
    ? `[]${Fields<Item>}`
    : never
  : T extends object
    ? Fields<T>
    : never;
type Fields<T extends object> = { [Key in keyof T & string]: `.${Key}` | `.${Key}${Below<T[Key]>}` }[keyof T & string];
type WithoutDot<Path extends string> = Path extends `.${infer Rest}` ? Rest : never;

/** A field of a scheme file: 'execution.steps[].share'. */
export type SchemeFileField = WithoutDot<Fields<Scheme>>;

/** A text for each field; one that is missing does not compile. */
export type SchemeFileFieldTexts = Readonly<Record<SchemeFileField, string>>;

/** What is said of a scheme file in one language. */
export interface SchemeSentences {
  /** What is wrong and what to do, by what is wrong. */
  readonly problems: SentencesOf<SchemeProblem>;
  readonly kinds: Readonly<Record<FieldKind, string>>;
  readonly fieldNames: SchemeFileFieldTexts;
  /** Names from the outside in, a number for an item of a list, as one place; `path` is how the file says it. */
  readonly place: (names: readonly (string | number)[], path: string) => string;
  readonly at: (place: string, problem: string) => string;
}
