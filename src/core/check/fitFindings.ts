import type { Form } from '../form/form';
import type { FormFit } from '../sheet/fit/formFit';
import type { Finding } from './finding';
import { findingsOf } from './findingsOf';
import type { Rule } from './rule';
import { rules } from './rules';

/**
 * What of a form is not shown whole, one finding for each kind with the cells named in it; null says that the sizes of its rows
 * and columns are not known, which is a remark.
 */
export function fitFindings(form: Form, fit: FormFit | null): Finding[] {
  return rules.flatMap((rule: Rule) => findingsOf(rule, rule.findInFit?.(form, fit) ?? []));
}
