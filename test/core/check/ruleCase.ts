import type { FiguresOf, Finding, FindingCode } from '../../../src/core/check/finding';

/** Figures for every case of a code; a case without any does not compile. */
export type Samples<Code extends FindingCode> =
  FiguresOf<Code> extends { readonly case: string }
    ? { readonly [Case in FiguresOf<Code>['case']]: readonly (FiguresOf<Code> & { readonly case: Case })[] }
    : { readonly only: readonly FiguresOf<Code>[] };

/** What stands on a form, what is found on it, and the cells at which that is of the code; none where it must stay silent. */
export type Case = readonly [what: string, findings: () => readonly Finding[], cells: readonly string[]];

/** What a rule is tried with. */
export interface RuleCase<Code extends FindingCode = FindingCode> {
  readonly code: Code;
  /** One of them raises the code. */
  readonly cases: readonly Case[];
  /** Figures for its sentences. Texts of cells are figures here, so that no language shows in them. */
  readonly samples: Samples<Code>;
}

/** What the rule of a code is tried with, in the file that has the rule's name. */
export function ruleCase<Code extends FindingCode>(code: Code, tried: Omit<RuleCase<Code>, 'code'>): RuleCase<Code> {
  return { code, ...tried };
}
