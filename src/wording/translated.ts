import type { Language } from './language';

/** The type of a table of texts in any language: the same names and arguments, other words. */
export type Messages<Table> = Table extends string
  ? string
  : Table extends (...args: infer Args) => infer Result
    ? (...args: Args) => Messages<Result>
    : { readonly [Name in keyof Table]: Messages<Table[Name]> };

/** A table of texts in every language; a text that is missing in one of them does not compile. */
export type Translated<Table> = Readonly<Record<Language, Messages<Table>>>;
