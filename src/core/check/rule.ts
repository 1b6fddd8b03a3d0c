import type { AssessedForm } from '../form/assessForm';
import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import type { FormFit } from '../sheet/fit/formFit';
import type { UnrecognizedCell } from '../sheet/read/unrecognizedCells';
import type { Basis } from './basis';
import type { CheckContext } from './checkContext';
import type { Due } from './due';
import type { FixContext, FixDraft } from './fix/fixContext';
import type { Found, Place } from './place';
import type { Severity } from './severity';

/**
 * One thing that can be found, in one file of rules/: how grave it is, what it rests on, how it is found and how it is put right.
 * Its sentences are in src/wording. A rule looks at one form, and where it has to at more: what is shown, what was not understood,
 * all forms of the workbook.
 */
export interface Rule<Code extends string = string, Figures = unknown, At extends Place = Place> {
  /** family.what; the file's name without the point. Stable: reports name it. */
  readonly code: Code;
  readonly severity: Severity;
  readonly basis: Basis;
  /** With another scheme the same form may be right. */
  readonly dependsOnScheme?: true;
  /** Passed over where there is nothing yet: 'row' in a row that is only still to be filled in, 'form' in a form nobody has begun. */
  readonly passesOver?: 'row' | 'form';
  /**
   * What a number that stands as a text, or an amount out of scale, looks like to this rule, which then says nothing: at the cell
   * itself, at what is calculated from it, or at weights that are unknown with it.
   */
  readonly misledByNumber?: 'cell' | 'result' | 'weights';
  readonly fix?: RuleFix<Figures, At>;

  /**
   * What of it somebody accepts who lets it stand; it is found again once that is otherwise. Null where it may not be let stand, as no
   * error of arithmetic and no gap may; nor may anything of a rule that does not say it.
   */
  acceptable?(found: Found<Figures, At>): unknown;

  /** What should stand there, where the figures say it; null, or left out, where only the user can tell. */
  due?(figures: Figures): Due | null;

  find?(context: CheckContext): Found<Figures, At>[];
  /** Another scheme was asked for than the one the form names and was judged by. */
  findWanted?(context: CheckContext, wanted: Scheme): Found<Figures, At>[];
  /** What of a form is not shown whole; null says that the sizes of its rows and columns are not known. */
  findInFit?(form: Form, fit: FormFit | null): Found<Figures, At>[];
  /** What was not understood within a form. */
  findUnrecognized?(form: Form, unrecognized: readonly UnrecognizedCell[]): Found<Figures, At>[];
  /** What can only be said of all forms of a workbook together, with the index of the form it is shown at. */
  findTogether?(forms: readonly AssessedForm[]): (Found<Figures, At> & { readonly form: number })[];
}

/** How what was found is put right with one click. */
export interface RuleFix<Figures, At extends Place> {
  /** What has to be right before; 'onRequest' where the user has to judge or to write on, so that it is never done with the others. */
  readonly after: readonly Rule[] | 'onRequest';
  /** Null where only the user can tell. */
  draft(found: Found<Figures, At>, context: FixContext): FixDraft | null;
}
