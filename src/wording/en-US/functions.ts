import type { FunctionSentences } from '../functionSentences';
import { scoreSentences } from './scoring';
import { unknownScheme } from './schemes';

/** What the cell functions say. */
export const functionSentences: FunctionSentences = {
  oneCellOnly: 'This argument takes a single cell. Do not select several cells.',
  notACell: 'This argument is neither a text nor a number. Choose an ordinary cell.',
  tooLarge: 'The result is too large for Excel. Check whether a number has too many digits.',
  unknownScheme,
  score: scoreSentences,
};
