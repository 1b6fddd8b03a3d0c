import type { Basis } from '../core/check/basis';
import type { FiguresOf, FindingCode } from '../core/check/finding';
import type { ChangeLabel } from '../core/check/fix/changeLabel';
import type { FixAction } from '../core/check/fix/fix';
import type { Subject } from '../core/check/subject';

/** What a sentence names besides its figures. */
export interface SentencePlace {
  /** The subject of the finding in words; '' for the form as a whole. */
  readonly title: string;
  /** A1 address of its cell. */
  readonly cell: string;
}

/** What is said of each finding: what is wrong, and what to do. */
export type FindingSentences = {
  readonly [Code in FindingCode]: (figures: FiguresOf<Code>, place: SentencePlace) => string;
};

/** What is said of a fix, by what it does. */
export type FixSentences = {
  readonly [Kind in FixAction['kind']]: (action: Extract<FixAction, { readonly kind: Kind }>) => FixWords;
};

/** A fix in words. */
export interface FixWords {
  /** Text of the button: 改为 8.62. */
  readonly label: string;
  /** What it comes to: 得分 9 → 8.62. */
  readonly preview: string;
}

/** Everything that is said of findings in one language; a sentence that is missing does not compile. */
export interface CheckSentences {
  readonly findings: FindingSentences;
  readonly fixes: FixSentences;
  readonly bases: Readonly<Record<Basis, string>>;
  readonly basisWithScheme: (basis: string, scheme: string, source: string) => string;
  readonly subject: (subject: Subject) => string;
  readonly changeLabel: (label: ChangeLabel) => string;
  /** What an empty cell shows. */
  readonly nothing: string;
  readonly following: (preview: string, cells: number) => string;
}
