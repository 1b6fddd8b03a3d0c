import { assessForm } from '../../form/assessForm';
import type { Form } from '../../form/form';
import type { Scheme } from '../../scheme/scheme';
import type { FormFit, SheetSizes } from '../../sheet/fit/formFit';
import type { CheckContext } from '../checkContext';
import type { CellChange, FixAction, RowToGo } from './fix';
import { formWithChanges } from './formWithChanges';

/** What fixes are worked out from. */
export interface FixContext extends CheckContext {
  /** What of the form is not shown whole, where that is known. */
  readonly fit?: FormFit | null;
}

/** A fix before its consequences are known. */
export interface FixDraft {
  readonly action: FixAction;
  readonly changes: readonly CellChange[];
  readonly deleteRow?: RowToGo;
  readonly sizes?: SheetSizes;
  readonly automatic: boolean;
  /** Cells with findings of the same kind that it settles together. */
  readonly settles?: readonly string[];
}

/** The context of a form by the rules of a scheme. */
export function fixContext(form: Form, scheme: Scheme): FixContext {
  return { form, scheme, assessment: assessForm(form, scheme) };
}

/** The context of a form after changes; rows they leave alone are not assessed again. */
export function contextAfter(context: FixContext, changes: readonly CellChange[]): FixContext {
  const { scheme } = context;
  const form = formWithChanges(context.form, changes);
  return { form, scheme, assessment: assessForm(form, scheme, context) };
}
