import type { Scheme } from '../core/scheme/scheme';

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
