import { checkSorted } from '../../core/check/checkForm';
import type { SortedFindings } from '../../core/check/ignoring/withoutIgnored';
import type { Assessment } from '../../core/form/assessForm';
import { assessForm } from '../../core/form/assessForm';
import type { Form } from '../../core/form/form';
import type { Scheme } from '../../core/scheme/scheme';

/** A form with its points and what a reviewer would object to. */
export interface CheckedForm extends SortedFindings {
  readonly form: Form;
  /** By which it was checked: its own. */
  readonly scheme: Scheme;
  readonly assessment: Assessment;
}

/** Adds up and checks a form by the rules of a scheme. */
export function checkedForm(form: Form, scheme: Scheme): CheckedForm {
  const assessment = assessForm(form, scheme);
  return { form, scheme, assessment, ...checkSorted({ form, scheme, assessment }) };
}
