import type { FunctionSentences } from '../functionSentences';
import { scoreSentences } from './scoring';

/** What the cell functions say. */
export const functionSentences: FunctionSentences = {
  oneCellOnly: 'This argument takes a single cell. Do not select several cells.',
  notACell: 'This argument is neither a text nor a number. Choose an ordinary cell.',
  tooLarge: 'The result is too large for Excel. Check whether a number has too many digits.',
  unknownScheme,
  score: scoreSentences,
};

/** There is no scheme of that name; these are known. */
export function unknownScheme(name: string, known: readonly string[]): string {
  return `There is no scoring scheme named “${name}”. Known schemes: ${known.join(', ')}. Use one of them, or add it in the task pane first.`;
}
