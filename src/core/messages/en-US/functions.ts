import type { Messages } from '../localized';
import type { functionMessages as chinese } from '../zh-CN/functions';

/** What the cell functions say when an argument cannot be used. */
export const functionMessages: Messages<typeof chinese> = {
  oneCellOnly: 'This argument takes a single cell. Do not select several cells.',
  notACell: 'This argument is neither a text nor a number. Choose an ordinary cell.',
  tooLarge: 'The result is too large for Excel. Check whether a number has too many digits.',
};
