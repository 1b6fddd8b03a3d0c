import type { ObstacleSentences } from '../obstacleSentences';

/** Why a formula would give no result, beside what scoring says. */
export const obstacles: ObstacleSentences = {
  noWeights: () => 'This form has no weights; the scores can only be typed.',
  unfilled: () => 'Something needed for the calculation is still empty; left as it is.',
  textNumbers: () =>
    'Some of the cells to be added up hold numbers stored as text, which Excel leaves out of sums; left as it is. Turn them into numbers first.',
  notANumber: ({ text }) => `It says “${text}”, which is not a number; left as it is.`,
  errorIn: ({ cell }) => `Cell ${cell} shows an error; correct it first.`,
};
