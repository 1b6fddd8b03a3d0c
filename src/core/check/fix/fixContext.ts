import { assessForm } from '../../form/assessForm';
import type { Form } from '../../form/form';
import type { Scheme } from '../../scheme/scheme';
import type { FormFit, SheetSizes } from '../../sheet/fit/formFit';
import type { CheckContext } from '../checkContext';
import type { CellChange, FixAction, RowToGo } from './fix';
import { formWithChanges } from './formWithChanges';

/** Where a finding is that somebody lets stand. */
export interface LetStand {
  readonly finding: { readonly code: string; readonly cell: string };
}

/** What fixes are worked out from. */
export interface FixContext extends CheckContext {
  /** What of the form is not shown whole, where that is known. */
  readonly fit?: FormFit | null;
  /** What somebody lets stand, which no fix of another finding is to change. */
  readonly ignored: readonly LetStand[];
}

/** A fix before its consequences are known. */
export interface FixDraft {
  readonly action: FixAction;
  readonly changes: readonly CellChange[];
  readonly deleteRow?: RowToGo;
  readonly sizes?: SheetSizes;
  readonly automatic: boolean;
}

/** The context of a form by the rules of a scheme. */
export function fixContext(form: Form, scheme: Scheme, ignored: readonly LetStand[] = []): FixContext {
  return { form, scheme, assessment: assessForm(form, scheme), ignored };
}

/** The context of a form after changes; rows they leave alone are not assessed again. */
export function contextAfter(context: FixContext, changes: readonly CellChange[]): FixContext {
  const { scheme, ignored } = context;
  const form = formWithChanges(context.form, changes);
  return { form, scheme, assessment: assessForm(form, scheme, context), ignored };
}
