import type { Assessment } from '../form/assessForm';
import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';

/** What every rule looks at: the form, the scheme, and the form's points by it. */
export interface CheckContext {
  readonly form: Form;
  readonly scheme: Scheme;
  readonly assessment: Assessment;
}
