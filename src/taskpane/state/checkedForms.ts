import { checkForms } from '../../core/checks/checkForms';
import { unreadFindings } from '../../core/checks/unreadFindings';
import type { Scheme } from '../../core/scheme/scheme';
import type { CheckedForm } from './checkedForm';
import { checkedForm } from './checkedForm';
import type { ReadSheet } from './paneState';

/** The forms of a sheet, checked; with remarks on cells that were not understood and on what only all of them together tell. */
export function checkedForms({ forms, unread }: Pick<ReadSheet, 'forms' | 'unread'>, scheme: Scheme): CheckedForm[] {
  const checked = forms.map((form) => checkedForm(form, scheme));
  const together = checkForms(checked);
  return checked.map((one, index) => ({
    ...one,
    findings: [...one.findings, ...together.filter(({ form }) => form === index), ...unreadFindings(one.form, unread)],
  }));
}
