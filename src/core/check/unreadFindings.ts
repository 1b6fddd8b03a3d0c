import type { Form } from '../form/form';
import type { UnreadCell } from '../sheet/read/unreadCells';
import type { Finding } from './finding';
import { findingsOf } from './findingsOf';
import type { Rule } from './rule';
import { rules } from './rules';

/** What stands within a form and was not understood, as remarks: it took no part in the checks. */
export function unreadFindings(form: Form, unread: readonly UnreadCell[]): Finding[] {
  return rules.flatMap((rule: Rule) => findingsOf(rule, rule.findUnread?.(form, unread) ?? []));
}
