import type { Found, Place } from './place';
import type { Rule } from './rule';
import type { rules } from './rules';
import type { Severity } from './severity';

type AnyRule = (typeof rules)[number];

/** Codes of the rules: family.what. */
export type FindingCode = AnyRule['code'];

/** The figures of what a rule finds. */
export type FiguresOf<Code extends FindingCode> =
  Extract<AnyRule, { readonly code: Code }> extends Rule<Code, infer Figures> ? Figures : never;

type PlaceOf<Code extends FindingCode> =
  Extract<AnyRule, { readonly code: Code }> extends Rule<Code, unknown, infer At> ? At : Place;

/** One thing of one code that a reviewer would object to. */
export interface FindingOf<Code extends FindingCode> extends Found<FiguresOf<Code>, PlaceOf<Code>> {
  readonly code: Code;
  readonly severity: Severity;
  /** A1 address of the cell to go to. */
  readonly cell: string;
}

/** One thing a reviewer would object to, as data: src/wording says it. */
export type Finding = { readonly [Code in FindingCode]: FindingOf<Code> }[FindingCode];
