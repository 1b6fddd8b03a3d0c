import type { Messages } from '../localized';
import type { schemeMessages as chinese } from '../zh-CN/scheme';

/** What users are told about scoring schemes. */
export const schemeMessages: Messages<typeof chinese> = {
  unknownScheme: (name, known) =>
    `There is no scoring scheme named “${name}”. Known schemes: ${known.join(', ')}. Use one of them, or add it in the task pane first.`,
};
