import type { Assessment } from '../form/assessForm';
import type { Form } from '../form/form';
import type { Scheme } from '../scheme/scheme';
import type { Finding } from './finding';

/** What every family of checks looks at: the form, the rules, and the form's points by those rules. */
export interface CheckContext {
  readonly form: Form;
  readonly scheme: Scheme;
  readonly assessment: Assessment;
}

/** One family of checks. */
export type Check = (context: CheckContext) => Finding[];
