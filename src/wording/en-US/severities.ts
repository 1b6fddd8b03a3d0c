import { openSeverities } from '../../core/check/severity';
import type { Severity } from '../../core/check/severity';
import type { Messages } from '../language';
import type * as chinese from '../zh-CN/severities';

const names: Readonly<Record<Severity, string>> = {
  error: 'To correct',
  explain: 'To explain',
  warning: 'To check',
  info: 'For information',
};

/** What becomes of them, or what is to be done. */
const meanings: Readonly<Record<Severity, string>> = {
  error: 'The form comes back unless corrected',
  explain: 'Write the reason and what will be done about it',
  warning: 'A reviewer will ask; please check',
  info: 'May stay as it is',
};

/** What findings of a severity are called wherever they are listed, counted or marked. */
export const severityMessages: Messages<typeof chinese.severityMessages> = {
  names,
  meanings,
  todo: (severity) => `${names[severity]}. ${meanings[severity]}.`,
  count: (severity, count) => `${names[severity]}: ${count}`,
  open: (counts) =>
    openSeverities
      .filter((severity) => counts[severity] > 0)
      .map((severity) => `${names[severity].toLowerCase()}: ${counts[severity]}`)
      .join(', '),
};
