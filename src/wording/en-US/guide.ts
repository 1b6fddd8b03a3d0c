import type { Messages } from '../language';
import type * as chinese from '../zh-CN/guide';
import { counted } from './words';

/** The short guide for whoever has no form yet. */
export const guideMessages: Messages<typeof chinese.guideMessages> = {
  heading: () => 'Your form in three steps',
  steps: {
    insert: {
      name: 'Insert',
      how: 'Choose layout and year below, then “Insert form”: you get a blank form.',
    },
    fill: {
      name: 'Fill in',
      how: 'Type funds, indicators and actual values. Scores, total and grade appear by themselves.',
    },
    check: {
      name: 'Check',
      how: 'On the “Check” page choose a finding to go to its cell; some are put right with one click.',
    },
  },
  example: (missing) =>
    `Want to try first? The example is filled in, with ${counted(missing, 'reason')} left for you to write.`,
  openExample: () => 'Open an example',
  opening: () => 'Opening…',
  dismiss: () => 'Do not show again',
  inserted: (sheet, missing) =>
    `The example is on sheet “${sheet}”. ${counted(missing, 'reason is', 'reasons are')} missing: choose one on the “Check” page, write the reason, and the finding goes.`,
};
