/**
 * How grave a finding is, from the gravest. error: the form comes back; explain: a deviation whose reason is not written yet;
 * warning: a reviewer will ask; info: a remark, the form is good without a change.
 */
export const severityOrder = ['error', 'explain', 'warning', 'info'] as const;

/** How grave one finding is. */
export type Severity = (typeof severityOrder)[number];

/** What calls for something to be done; a form with nothing but remarks is finished. */
export const openSeverities = ['error', 'explain', 'warning'] as const satisfies readonly Severity[];

/** A severity that leaves something to be done. */
export type OpenSeverity = (typeof openSeverities)[number];

/** Whether something is to be done about it. */
export function isOpen(severity: Severity): severity is OpenSeverity {
  return severity !== 'info';
}
